import { endOf, type Unit } from '#marks/stretches.ts'
import type { Catalogue } from '#query/catalogue.ts'
import { daysAsked, range } from '#query/dimensions.ts'
import type { Filters } from '#query/filters.ts'
import { type Activity, activityOf } from '#query/periods.ts'
import { sift } from '#query/sieve.ts'
import { monthOf } from '#record/dates.ts'

/** Activity with every filter but the range, so that the brush always shows the whole it is chosen from. */
export const activityToBrush = (catalogue: Catalogue, filters: Filters): Activity =>
  activityOf(catalogue, sift(catalogue, filters).without(range))

/**
 * The first and last bar (as indices) that a range of dates covers; the ends of the chart where it is open, and null
 * where it covers none. `begins` are the first months of the bars.
 */
export const brushed = (
  begins: readonly string[],
  filters: Pick<Filters, 'from' | 'to'>,
  unit: Unit,
): [number, number] | null => {
  const { from, to } = daysAsked(filters)
  const start = from ? begins.findIndex((begin) => endOf(begin, unit) >= monthOf(from)) : 0
  const end = to ? begins.findLastIndex((begin) => begin <= monthOf(to)) : begins.length - 1
  return start === -1 || end < start ? null : [start, end]
}

/** The range in months that a brush over some bars means; open where it reaches an end of the chart. */
export const rangeOf = (
  begins: readonly string[],
  start: number,
  end: number,
  unit: Unit,
): Pick<Filters, 'from' | 'to'> => {
  const last = begins[end]
  return {
    from: start <= 0 ? null : (begins[start] ?? null),
    to: end >= begins.length - 1 || last === undefined ? null : endOf(last, unit),
  }
}
