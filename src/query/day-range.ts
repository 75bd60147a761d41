import { drop, fill, noBits, put } from './bits.ts'
import { type Catalogue, derived } from './catalogue.ts'
import type { Columns } from './columns.ts'
import { EventSet } from './event-set.ts'

/** Days since 1970-01-01, inclusive; `null` leaves an end open. */
export interface DayRange {
  from: number | null
  to: number | null
}

/** Events of about the same length. */
interface Class {
  /** Ascending. */
  numbers: Uint32Array
  /** In days. */
  longest: number
}

/**
 * The events that take more than a day, the only ones that can lie in a range in part: by the powers of two that their
 * lengths lie between, so that one of a year does not have a year's months looked at.
 */
const longOnes = derived(({ held: { events } }): Class[] => {
  const { first, last } = events
  const classes: { numbers: number[]; longest: number }[] = []
  for (let event = 0; event < events.size; event += 1) {
    const span = (last[event] ?? 0) - (first[event] ?? 0)
    if (span === 0) continue
    const power = 31 - Math.clz32(span)
    classes[power] ??= { numbers: [], longest: 0 }
    classes[power].numbers.push(event)
    classes[power].longest = Math.max(classes[power].longest, span)
  }
  return classes.flatMap(({ numbers, longest }) => ({ numbers: Uint32Array.from(numbers), longest }))
})

/** How many of the first `size` of some ascending numbers are below `bound`: by halving. */
const below = (ascending: ArrayLike<number>, size: number, bound: number): number => {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** How many events begin before `day`: they stand in order of their first day. */
const begunBefore = ({ first, size }: Columns, day: number): number => below(first, size, day)

/** Shows the long events from `start` up to, not including, `end` to a function. */
const eachLong = (numbers: Uint32Array, start: number, end: number, show: (event: number) => void): void => {
  for (let at = below(numbers, numbers.length, start); (numbers[at] ?? end) < end; at += 1) show(numbers[at] ?? 0)
}

/**
 * The events that overlap a range, or with `certain` lie wholly inside it. Those of one day are a run of the order of
 * dates; of the longer ones only those near an end of the range are looked at one by one.
 */
export const eventsWithin = (catalogue: Catalogue, { from, to }: DayRange, certain: boolean): EventSet => {
  const { events } = catalogue.held
  const { last, size } = events
  const start = from === null ? 0 : begunBefore(events, from)
  const end = to === null ? size : begunBefore(events, to + 1)
  let low = start
  const early: number[] = []
  const late: number[] = []
  for (const { numbers, longest } of longOnes(catalogue)) {
    if (certain && to !== null) {
      eachLong(numbers, Math.max(start, begunBefore(events, to - longest)), end, (event) => {
        if ((last[event] ?? 0) > to) late.push(event)
      })
    }
    if (!certain && from !== null) {
      eachLong(numbers, begunBefore(events, from - longest), Math.min(start, end), (event) => {
        if ((last[event] ?? 0) < from) return
        early.push(event)
        low = Math.min(low, event)
      })
    }
  }
  const shift = low & ~31
  const bits = fill(noBits(Math.max(start, end) - shift), start - shift, end - shift)
  for (const event of early) put(bits, event - shift)
  for (const event of late) drop(bits, event - shift)
  return new EventSet(bits, size, { size: Math.max(0, end - start) + early.length - late.length, low: shift >>> 5 })
}

/** The events over by `day`, in days since 1970-01-01. */
export const eventsOverBy = (catalogue: Catalogue, day: number): EventSet =>
  eventsWithin(catalogue, { from: null, to: day }, true)
