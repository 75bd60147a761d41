import { monthAfter, monthAt, monthCountAt } from '#record/dates.ts'
import type { Camp } from '#record/vocabulary.ts'
import { noBits, put } from './bits.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { EventSet } from './event-set.ts'
import type { EventList } from './events.ts'
import { monthLists, monthSpan, perMonth, placeInMonth } from './month-lists.ts'
import { tallyOf } from './tallies.ts'

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

/** The years that the dates of a record's events touch, earliest first. */
export const yearsOf = derived(({ held: { events } }): readonly string[] => {
  const touched = new Set<number>()
  const yearOf = (day: number): number => Math.floor(monthCountAt(day) / 12)
  for (let event = 0; event < events.size; event += 1) {
    const last = yearOf(events.last[event] ?? 0)
    for (let year = yearOf(events.first[event] ?? 0); year <= last; year += 1) touched.add(year)
  }
  return [...touched].sort((x, y) => x - y).map(String)
})

/** The events that stand in a month. */
const inMonths = derived((catalogue): EventSet => {
  const { starts } = monthLists(catalogue)
  const { size } = catalogue.held.events
  const bits = noBits(size)
  for (let event = 0; event < size; event += 1) if (starts[event] !== starts[event + 1]) put(bits, event)
  return new EventSet(bits, size)
})

/** The first event that begins in each month of the record or after it, and last of all how many events there are. */
const firstOfMonth = derived((catalogue): Uint32Array => {
  const { first, months } = monthSpan(catalogue)
  const { events } = catalogue.held
  const found = new Uint32Array(months + 1).fill(events.size)
  for (let event = events.size - 1; event >= 0; event -= 1) {
    found[monthCountAt(events.first[event] ?? 0) - first] = event
  }
  for (let month = months - 1; month >= 0; month -= 1) {
    found[month] = Math.min(found[month] ?? 0, found[month + 1] ?? 0)
  }
  return found
})

/**
 * How many of some events stand in each month that any of them stands in. Events stand in order of the days they begin on,
 * so those of a month lie side by side, and their bits are counted a word at a time.
 */
export const eventsByMonth = (catalogue: Catalogue, { set }: EventList): [month: string, events: number][] => {
  const starts = firstOfMonth(catalogue)
  const standing = set.and(inMonths(catalogue))
  return monthNames(catalogue).flatMap((name, month): [string, number][] => {
    const count = standing.countBetween(starts[month] ?? 0, starts[month + 1] ?? 0)
    return count > 0 ? [[name, count]] : []
  })
}

/** The first and last month in which any of some events stands; null where none stands in one. */
export const monthsSpanned = (catalogue: Catalogue, { set }: EventList): { first: string; last: string } | null => {
  const { starts, values } = monthLists(catalogue)
  const names = monthNames(catalogue)
  const stands = (event: number): boolean => starts[event] !== starts[event + 1]
  const monthOf = (event: number): string => names[Math.floor((values[starts[event] ?? 0] ?? 0) / perMonth)] ?? ''
  const [first, last] = [set.numbers().find(stands), set.numbers().findLast(stands)]
  return first === undefined || last === undefined ? null : { first: monthOf(first), last: monthOf(last) }
}

/** The months from `first` to `last`, both included. */
export const monthsBetween = (first: string, last: string): string[] => {
  const months: string[] = []
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month)
  return months
}

const monthNames = derived((catalogue) => {
  const { first, months } = monthSpan(catalogue)
  return Array.from({ length: months }, (_, at) => monthAt(first + at))
})

/**
 * Events counted by month. An event counts once in each counterpart camp that takes part in it, and under `subject`
 * where none does; so the camps of a month may add up to more than its events.
 */
export const activityOf = (catalogue: Catalogue, events: EventSet): Activity => {
  const kept = latest(catalogue)
  if (kept.activity === null || kept.events !== events) {
    kept.activity = countedByMonth(catalogue, events)
    kept.events = events
  }
  return kept.activity
}

/** The activity that was asked for last: moving a range leaves it as it is. */
const latest = derived(() => ({ events: null as EventSet | null, activity: null as Activity | null }))

const countedByMonth = (catalogue: Catalogue, events: EventSet): Activity => {
  const names = monthNames(catalogue)
  const count = names.length
  const counts = tallyOf(catalogue, monthLists(catalogue), count * perMonth, 'months').over(events)
  let [start, end] = [0, count - 1]
  while (start <= end && counts[start * perMonth] === 0) start += 1
  while (end > start && counts[end * perMonth] === 0) end -= 1
  const months: Month[] = []
  let dated = 0
  for (let month = start; month <= end; month += 1) {
    const at = month * perMonth
    const here = counts[at] ?? 0
    dated += here
    const ofCamp = (camp: Camp): number => counts[at + placeInMonth(camp)] ?? 0
    const [subject, government, partner] = [ofCamp('subject'), ofCamp('government'), ofCamp('partner')]
    months.push({ month: names[month] ?? '', events: here, subject, government, partner })
  }
  return { months, undated: events.size - dated }
}
