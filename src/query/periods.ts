import type { RecordEvent } from '#record/dataset.ts'
import type { RecordDate } from '#record/dates.ts'
import { dayNumber, monthAfter, monthOf } from '#record/dates.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import { campsIn, organizationsIn } from './facets.ts'

/** One month of activity: events in all, and those with a participant of each counterpart camp (or of neither). */
export interface Month extends Record<Camp, number> {
  month: string
  events: number
}

export interface Activity {
  /** Every month from the first event's to the last one's, quiet ones included. */
  months: readonly Month[]
  /** Events dated too coarsely to stand in one month. */
  undated: number
}

/** The month an event belongs to; null where its days do not all lie in one month, nor within a week. */
export const monthOfDate = (date: RecordDate): string | null => {
  const sure = monthOf(date.from) === monthOf(date.to) || dayNumber(date.to) - dayNumber(date.from) < 7
  return sure ? monthOf(date.from) : null
}

/** The years that some events' dates touch, earliest first. */
export const yearsOf = (events: readonly RecordEvent[]): string[] => {
  const years = new Set<string>()
  for (const { date } of events) {
    for (let year = Number(date.from.slice(0, 4)); year <= Number(date.to.slice(0, 4)); year += 1)
      years.add(String(year))
  }
  return [...years].sort()
}

/** The months from `first` to `last`, both included. */
export const monthsBetween = (first: string, last: string): string[] => {
  const months: string[] = []
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month)
  return months
}

const quiet = Object.fromEntries(Object.keys(camps).map((camp) => [camp, 0])) as Record<Camp, number> // keys of camps

/**
 * Events counted by month. An event counts once in each counterpart camp that takes part in it, and under `subject`
 * where none does; so the camps of a month may add up to more than its events.
 */
export const activityOf = (events: readonly RecordEvent[], catalogue: Catalogue): Activity => {
  const dated = events.flatMap((event) => {
    const month = monthOfDate(event.date)
    return month === null ? [] : [{ month, camps: campsIn(organizationsIn(event), catalogue) }]
  })
  const named = dated.map((d) => d.month).sort()
  const [first, last] = [named[0], named.at(-1)]
  const months = new Map<string, Month>()
  if (first && last) for (const month of monthsBetween(first, last)) months.set(month, { month, events: 0, ...quiet })
  for (const { month, camps: present } of dated) {
    const counted = months.get(month)
    if (!counted) continue
    counted.events += 1
    for (const camp of present.length > 0 ? present : (['subject'] as const)) counted[camp] += 1
  }
  return { months: [...months.values()], undated: events.length - dated.length }
}
