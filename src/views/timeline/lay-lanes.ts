import { groupBy } from '#query/order.ts'
import type { RecordEvent } from '#record/dataset.ts'
import { type Day, dayNumber, monthAfter, monthOf } from '#record/dates.ts'
import type { Camp } from '#record/vocabulary.ts'

/** A mark on a lane. `x` and `width` are in percent of the lane's length; several events make it a counted cluster. */
export interface LaneMark {
  x: number
  width: number
  events: readonly RecordEvent[]
  /** A date of which a part is inferred is drawn hollow; one known to the month or year as a bar with soft ends. */
  look: 'day' | 'hollow' | 'span'
}

export interface Lane {
  key: string
  title: string
  camp: Camp
  marks: readonly LaneMark[]
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
const crowded = 2.2 // percent of the length under which two marks would touch on a phone

/** The axis that holds all the events, in whole months; null where there are none. */
export const layAxis = (events: readonly RecordEvent[]): Axis | null => {
  if (events.length === 0) return null
  const first = monthOf(events.map(({ date }) => date.from).reduce(earlier))
  let after = monthAfter(monthOf(events.map(({ date }) => date.to).reduce(later)))
  while (monthAfter(first, leastMonths) > after) after = monthAfter(after)
  const [from, to] = [dayNumber(`${first}-01`), dayNumber(`${after}-01`)]
  const months: string[] = []
  for (let month = first; month < after; month = monthAfter(month)) months.push(month)
  const step = Math.ceil(months.length / mostTicks)
  const ticks = months
    .filter((_, i) => i % step === 0)
    .map((month) => ({ month, x: place(dayNumber(`${month}-01`), { from, to }) }))
  return { from, to, ticks }
}

const earlier = (x: Day, y: Day): Day => [x, y].sort()[0] ?? x
const later = (x: Day, y: Day): Day => [x, y].sort()[1] ?? y

const place = (day: number, { from, to }: Pick<Axis, 'from' | 'to'>): number =>
  rim + ((day - from) / (to - from)) * (100 - 2 * rim)

/** A single day is a solid mark, hollow where a part of it is inferred or approximate; anything longer is a bar. */
const markOf = (event: RecordEvent, axis: Axis): LaneMark => {
  const { date, date_basis } = event
  const [start, end] = [place(dayNumber(date.from), axis), place(dayNumber(date.to) + 1, axis)]
  if (date.from !== date.to) return { x: start, width: end - start, events: [event], look: 'span' }
  const sure = date_basis === undefined && date.approximate === undefined
  return { x: (start + end) / 2, width: 0, events: [event], look: sure ? 'day' : 'hollow' }
}

/** Bars over the same days as one counted bar. */
const pile = (spans: readonly LaneMark[]): LaneMark[] =>
  [...groupBy(spans, ({ x, width }) => `${x} ${width}`).values()].flatMap((own) => {
    const [first] = own
    return first ? [{ ...first, events: own.flatMap(({ events }) => events) }] : []
  })

/** Marks in order of place; day marks that would touch become one cluster at their middle, equal bars one bar. */
export const layMarks = (events: readonly RecordEvent[], axis: Axis): LaneMark[] => {
  const all = events.map((event) => markOf(event, axis)).sort((a, b) => a.x - b.x)
  const days: LaneMark[] = []
  for (const mark of all.filter(({ look }) => look !== 'span')) {
    const last = days.at(-1)
    if (last && mark.x - last.x < crowded) {
      const both = [...last.events, ...mark.events]
      days[days.length - 1] = { ...last, x: last.x + (mark.x - last.x) / both.length, events: both, look: 'day' }
    } else days.push(mark)
  }
  return [...pile(all.filter(({ look }) => look === 'span')), ...days].sort((a, b) => a.x - b.x)
}
