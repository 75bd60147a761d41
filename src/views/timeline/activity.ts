import { answer } from '#query/answer.ts'
import type { Catalogue } from '#query/catalogue.ts'
import type { Filters } from '#query/filters.ts'
import { type Activity, activityOf } from '#query/periods.ts'
import { boundsOf, monthOf } from '#record/dates.ts'

/** Activity with every filter but the range, so that the brush always shows the whole it is chosen from. */
export const activityToBrush = (catalogue: Catalogue, filters: Filters): Activity =>
  activityOf(answer(catalogue, { ...filters, from: null, to: null, certain: false }).events, catalogue)

/**
 * The first and last month (as indices) that a range of dates covers; the ends of the chart where it is open, and null
 * where it covers none of the months.
 */
export const brushed = (months: readonly string[], filters: Pick<Filters, 'from' | 'to'>): [number, number] | null => {
  const from = filters.from && boundsOf(filters.from)?.from
  const to = filters.to && boundsOf(filters.to)?.to
  const start = from ? months.findIndex((month) => month >= monthOf(from)) : 0
  const end = to ? months.findLastIndex((month) => month <= monthOf(to)) : months.length - 1
  return start === -1 || end < start ? null : [start, end]
}

/** The range that a brush over some months means; open where it reaches an end of the chart. */
export const rangeOf = (months: readonly string[], start: number, end: number): Pick<Filters, 'from' | 'to'> => ({
  from: start <= 0 ? null : (months[start] ?? null),
  to: end >= months.length - 1 ? null : (months[end] ?? null),
})
