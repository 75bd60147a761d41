import type { Answer } from '#query/answer.ts'
import type { Catalogue } from '#query/catalogue.ts'
import type { EventList } from '#query/events.ts'
import { eventsByMonth, monthsBetween, monthsSpanned } from '#query/periods.ts'
import { monthAfter } from '#record/dates.ts'
import type { SparkMonth } from './Sparkline.tsx'

const leastMonths = 12 // fewer would make bars of blocks
const mostBars = 60

/** Every month from the first of an answer's events to the last, a year at least: the span all sparklines of a page share. */
export const spanOf = ({ catalogue, events }: Answer): string[] => {
  const spanned = monthsSpanned(catalogue, events)
  if (!spanned) return []
  const { first, last } = spanned
  const year = monthAfter(last, 1 - leastMonths)
  return monthsBetween(first < year ? first : year, last)
}

/** Events counted over a span of months, several months a bar where there are many; those known to the year only are left out. */
export const sparkOf = (catalogue: Catalogue, events: EventList, span: readonly string[]): SparkMonth[] => {
  const step = Math.ceil(span.length / mostBars)
  const bars = span.flatMap((month, at): SparkMonth[] =>
    at % step === 0 ? [{ month, until: span[Math.min(at + step, span.length) - 1] ?? month, events: 0 }] : [],
  )
  const places = new Map(span.map((month, at) => [month, Math.floor(at / step)]))
  for (const [month, count] of eventsByMonth(catalogue, events)) {
    const bar = bars[places.get(month) ?? -1]
    if (bar) bar.events += count
  }
  return bars
}
