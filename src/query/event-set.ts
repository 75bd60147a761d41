import { type Bits, fill, noBits, ones, put, putNumbers, sizeOf } from './bits.ts'

/**
 * A set of events by their numbers in the record. It never changes; what is derived from it is derived once. Of its bits
 * only a window is kept: as events stand in order of their dates, what a range of dates leaves lies close together, and
 * nothing else of the record need be looked at.
 */
export class EventSet {
  /** The words of the window; nothing stands outside of it. */
  readonly bits: Bits
  /** The first word of the window and the first one after it, counted in words of 32 events. */
  readonly low: number
  readonly high: number
  /** How many events the record has. */
  readonly capacity: number
  #size: number | undefined
  #numbers: Uint32Array | undefined

  /** `bits` are the words from `low` on. */
  constructor(bits: Bits, capacity: number, { size, low = 0 }: { size?: number; low?: number } = {}) {
    this.bits = bits
    this.low = low
    this.high = low + bits.length
    this.capacity = capacity
    this.#size = size
  }

  /** How many events are in the set. */
  get size(): number {
    this.#size ??= sizeOf(this.bits)
    return this.#size
  }

  /** The word of 32 events at a place of the record. */
  word(w: number): number {
    return w >= this.low && w < this.high ? (this.bits[w - this.low] ?? 0) : 0
  }

  has(event: number): boolean {
    return ((this.word(event >>> 5) >>> (event & 31)) & 1) === 1
  }

  /** All events of the set, earliest first. */
  numbers(): Uint32Array {
    if (this.#numbers === undefined) {
      const numbers = new Uint32Array(this.size)
      let at = 0
      for (let w = this.low; w < this.high; w += 1) at = putNumbers(this.bits[w - this.low] ?? 0, w, numbers, at)
      this.#numbers = numbers
    }
    return this.#numbers
  }

  /** The events that are in both sets; this very set or the other where that holds all events. */
  and(other: EventSet): EventSet {
    if (other.#size === other.capacity) return this
    if (this.#size === this.capacity) return other
    const low = Math.max(this.low, other.low)
    const high = Math.max(low, Math.min(this.high, other.high))
    const bits = new Int32Array(high - low)
    const [one, two, skipped, passed] = [this.bits, other.bits, low - this.low, low - other.low]
    let size = 0
    for (let w = 0; w < bits.length; w += 1) {
      const word = (one[w + skipped] ?? 0) & (two[w + passed] ?? 0)
      bits[w] = word
      if (word !== 0) size += ones(word)
    }
    return new EventSet(bits, this.capacity, { size, low })
  }

  /** The events that are not in the set, earliest first. */
  others(): Uint32Array {
    const numbers = new Uint32Array(this.capacity - this.size)
    const last = this.capacity >>> 5
    let at = 0
    for (let w = 0; w < last; w += 1) at = putNumbers(~this.word(w), w, numbers, at)
    const rest = this.capacity & 31
    if (rest > 0) putNumbers(~this.word(last) & ~(-1 << rest), last, numbers, at)
    return numbers
  }

  /** How many events of the set stand from `start` up to, not including, `end`. */
  countBetween(start: number, end: number): number {
    if (start >= end) return 0
    const [first, last] = [start >>> 5, (end - 1) >>> 5]
    const [head, tail] = [-1 << (start & 31), -1 >>> (31 - ((end - 1) & 31))]
    if (first === last) return ones(this.word(first) & head & tail)
    let count = ones(this.word(first) & head) + ones(this.word(last) & tail)
    const to = Math.min(last, this.high)
    for (let w = Math.max(first + 1, this.low); w < to; w += 1) count += ones(this.bits[w - this.low] ?? 0)
    return count
  }

  /** The `most` latest events of the set, latest first; reads no further than it must. */
  newest(most: number): number[] {
    const found: number[] = []
    for (let w = this.high - 1; w >= this.low && found.length < most; w -= 1) {
      for (let word = this.bits[w - this.low] ?? 0; word !== 0 && found.length < most; ) {
        const highest = 31 - Math.clz32(word)
        found.push((w << 5) + highest)
        word ^= 1 << highest
      }
    }
    return found
  }
}

/** The set of some events, given ascending or not. */
export const setOf = (events: ArrayLike<number>, capacity: number): EventSet => {
  const bits = noBits(capacity)
  for (let at = 0; at < events.length; at += 1) put(bits, events[at] ?? 0)
  return new EventSet(bits, capacity)
}

/** All events of a record of some size. */
export const allEvents = (capacity: number): EventSet =>
  new EventSet(fill(noBits(capacity), 0, capacity), capacity, { size: capacity })

/** No event of a record of some size. */
export const noEvent = (capacity: number): EventSet => new EventSet(noBits(0), capacity, { size: 0 })
