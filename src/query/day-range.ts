import { drop, fill, noBits, put } from './bits.ts'
import { type Catalogue, derived } from './catalogue.ts'
import type { Columns } from './columns.ts'
import { EventSet } from './event-set.ts'

/** Days since 1970-01-01, inclusive; `null` leaves an end open. */
export interface DayRange {
  from: number | null
  to: number | null
}

/** The events that take more than a day: the only ones that can lie in a range in part. */
const longOnes = derived(({ held: { events } }) => {
  const { first, last } = events
  const spanOf = (event: number): number => (last[event] ?? 0) - (first[event] ?? 0)
  const numbers = Uint32Array.from(first.keys()).filter((event) => spanOf(event) > 0)
  return {
    /** Ascending. */ numbers,
    /** In days. */ longest: numbers.reduce((most, e) => Math.max(most, spanOf(e)), 0),
  }
})

/** How many events begin before `day`: by halving, as they stand in order of their first day. */
const begunBefore = ({ first, size }: Columns, day: number): number => {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((first[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Shows the long events from `start` up to, not including, `end` to a function. */
const eachLong = (numbers: Uint32Array, start: number, end: number, show: (event: number) => void): void => {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  for (let at = low; (numbers[at] ?? end) < end; at += 1) show(numbers[at] ?? 0)
}

/**
 * The events that overlap a range, or with `certain` lie wholly inside it. Those of one day are a run of the order of
 * dates; of the longer ones only those near an end of the range are looked at one by one.
 */
export const eventsWithin = (catalogue: Catalogue, { from, to }: DayRange, certain: boolean): EventSet => {
  const { events } = catalogue.held
  const { last, size } = events
  const { numbers, longest } = longOnes(catalogue)
  const start = from === null ? 0 : begunBefore(events, from)
  const end = to === null ? size : begunBefore(events, to + 1)
  const bits = fill(noBits(size), start, end)
  if (certain && to !== null) {
    eachLong(numbers, Math.max(start, begunBefore(events, to - longest)), end, (event) => {
      if ((last[event] ?? 0) > to) drop(bits, event)
    })
  }
  if (!certain && from !== null) {
    eachLong(numbers, begunBefore(events, from - longest), Math.min(start, end), (event) => {
      if ((last[event] ?? 0) >= from) put(bits, event)
    })
  }
  return new EventSet(bits, size)
}

/** The events over by `day`, in days since 1970-01-01. */
export const eventsOverBy = (catalogue: Catalogue, day: number): EventSet =>
  eventsWithin(catalogue, { from: null, to: day }, true)
