import type { Columns } from '#query/columns.ts'
import { dayAt, dayNumber, monthAfter, monthOf } from '#record/dates.ts'

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  first: number
  last: number
}

export interface Axis {
  /** First day shown, and the first day after the last one shown, as day numbers. */
  from: number
  to: number
  ticks: readonly { month: string; x: number }[]
}

const rim = 3 // percent kept free at both ends, so that a mark on the last day is whole
const leastMonths = 4
const mostTicks = 5

/** The first and last day of some events, of which there is at least one; their numbers ascend. Null where there are none. */
export const spanOf = ({ first, last }: Columns, numbers: Uint32Array): DaySpan | null => {
  const [earliest] = numbers
  if (earliest === undefined) return null
  let latest = last[earliest] ?? 0
  for (let at = 1; at < numbers.length; at += 1) latest = Math.max(latest, last[numbers[at] ?? 0] ?? 0)
  return { first: first[earliest] ?? 0, last: latest }
}

const monthsSince = (month: string, first: string): number =>
  (Number(month.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(month.slice(5)) - Number(first.slice(5))

/** The axis that holds a span of days, in whole months, four at least; null where there is no span. */
export const layAxis = (span: DaySpan | null): Axis | null => {
  if (span === null) return null
  const first = monthOf(dayAt(span.first))
  const months = Math.max(leastMonths, monthsSince(monthOf(dayAt(span.last)), first) + 1)
  const [from, to] = [first, monthAfter(first, months)].map((month) => dayNumber(`${month}-01`))
  const bounds = { from: from ?? 0, to: to ?? 0 }
  const step = Math.ceil(months / mostTicks)
  const ticks = Array.from({ length: Math.ceil(months / step) }, (_, i) => {
    const month = monthAfter(first, i * step)
    return { month, x: place(dayNumber(`${month}-01`), bounds) }
  })
  return { ...bounds, ticks }
}

/** Where a day begins on an axis, in percent of its length. */
export const place = (day: number, { from, to }: Pick<Axis, 'from' | 'to'>): number =>
  rim + ((day - from) / (to - from)) * (100 - 2 * rim)
