import { monthOfDate, monthsBetween } from '#query/periods.ts'
import type { RecordEvent } from '#record/dataset.ts'
import { monthAfter } from '#record/dates.ts'
import type { SparkMonth } from './Sparkline.tsx'

const monthsOf = (events: readonly RecordEvent[]): string[] => events.flatMap((event) => monthOfDate(event.date) ?? [])

const leastMonths = 12 // fewer would make bars of blocks

/** Every month from the first of some events to the last, a year at least: the span all sparklines of a page share. */
export const spanOf = (events: readonly RecordEvent[]): string[] => {
  const months = monthsOf(events).sort()
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return []
  const year = monthAfter(last, 1 - leastMonths)
  return monthsBetween(first < year ? first : year, last)
}

/** Events counted over a span of months; those known to the year only are left out. */
export const sparkOf = (events: readonly RecordEvent[], span: readonly string[]): SparkMonth[] => {
  const months = monthsOf(events)
  return span.map((month) => ({ month, events: months.filter((one) => one === month).length }))
}
