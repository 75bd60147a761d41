import { drop, fill, noBits, put } from './bits.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { type Columns, isDateApproximate } from './columns.ts'
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

/** The events of approximate dates, ascending: none of them surely lies in any range. */
const approximateOnes = derived(({ held: { events } }): Uint32Array => {
  const numbers: number[] = []
  for (let event = 0; event < events.size; event += 1) if (isDateApproximate(events, event)) numbers.push(event)
  return Uint32Array.from(numbers)
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

/** Shows those of some ascending events that stand from `start` up to, not including, `end` to a function. */
const eachAmong = (numbers: Uint32Array, start: number, end: number, show: (event: number) => void): void => {
  for (let at = below(numbers, numbers.length, start); (numbers[at] ?? end) < end; at += 1) show(numbers[at] ?? 0)
}

/** What a range holds: all that overlaps it, what has both its first and last day in it, or of this what is not approximate. */
type Hold = 'overlapping' | 'inside' | 'surely inside'

/** Events of one day are a run of the order of dates; of the longer ones those near an end of the range are looked at. */
const eventsIn = (catalogue: Catalogue, { from, to }: DayRange, hold: Hold): EventSet => {
  const { events } = catalogue.held
  const { last, size } = events
  const start = from === null ? 0 : begunBefore(events, from)
  const end = to === null ? size : begunBefore(events, to + 1)
  let low = start
  const early: number[] = []
  const out: number[] = []
  for (const { numbers, longest } of longOnes(catalogue)) {
    if (hold !== 'overlapping' && to !== null) {
      eachAmong(numbers, Math.max(start, begunBefore(events, to - longest)), end, (event) => {
        if ((last[event] ?? 0) > to) out.push(event)
      })
    }
    if (hold === 'overlapping' && from !== null) {
      eachAmong(numbers, begunBefore(events, from - longest), Math.min(start, end), (event) => {
        if ((last[event] ?? 0) < from) return
        early.push(event)
        low = Math.min(low, event)
      })
    }
  }
  if (hold === 'surely inside') {
    eachAmong(approximateOnes(catalogue), start, end, (event) => {
      // What ends after the range is out already.
      if (to === null || (last[event] ?? 0) <= to) out.push(event)
    })
  }
  const shift = low & ~31
  const bits = fill(noBits(Math.max(start, end) - shift), start - shift, end - shift)
  for (const event of early) put(bits, event - shift)
  for (const event of out) drop(bits, event - shift)
  return new EventSet(bits, size, { size: Math.max(0, end - start) + early.length - out.length, low: shift >>> 5 })
}

/**
 * The events that overlap a range, or with `certain` surely lie in it: wholly, and with no approximate date. A range that
 * is open at both ends holds all events.
 */
export const eventsWithin = (catalogue: Catalogue, range: DayRange, certain: boolean): EventSet => {
  const isAsked = range.from !== null || range.to !== null
  return eventsIn(catalogue, range, certain && isAsked ? 'surely inside' : 'overlapping')
}

/** The events over by `day`, in days since 1970-01-01. An approximate one is over after the last of its days: else it never were. */
export const eventsOverBy = (catalogue: Catalogue, day: number): EventSet =>
  eventsIn(catalogue, { from: null, to: day }, 'inside')
