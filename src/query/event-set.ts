import { type Bits, both, fill, holds, noBits, numbersOf, put, sizeOf } from './bits.ts'

/** A set of events by their numbers in the record. It never changes; what is derived from it is derived once. */
export class EventSet {
  readonly bits: Bits
  /** How many events the record has. */
  readonly capacity: number
  #size: number | undefined
  #numbers: Uint32Array | undefined

  constructor(bits: Bits, capacity: number, size?: number) {
    this.bits = bits
    this.capacity = capacity
    this.#size = size
  }

  /** How many events are in the set. */
  get size(): number {
    this.#size ??= sizeOf(this.bits)
    return this.#size
  }

  has(event: number): boolean {
    return holds(this.bits, event)
  }

  /** All events of the set, earliest first. */
  numbers(): Uint32Array {
    this.#numbers ??= numbersOf(this.bits, this.size)
    return this.#numbers
  }

  and(other: EventSet): EventSet {
    if (other.#size === other.capacity) return this
    if (this.#size === this.capacity) return other
    return new EventSet(both(this.bits, other.bits), this.capacity)
  }

  /** The `most` latest events of the set, latest first; reads no further than it must. */
  newest(most: number): number[] {
    const found: number[] = []
    for (let w = this.bits.length - 1; w >= 0 && found.length < most; w -= 1) {
      for (let word = this.bits[w] ?? 0; word !== 0 && found.length < most; ) {
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

/**
 * The cheapest road from what is counted to what is asked: from the counts of the old set, from nothing, or from the
 * totals, the events to add and those to take off.
 */
export interface Road {
  from: 'here' | 'nothing' | 'all'
  entered: Uint32Array
  left: Uint32Array
}

const none = new Uint32Array()
const roads = new WeakMap<EventSet, WeakMap<EventSet, Road>>()

// Where changes are put together: room for the most there can be is not made anew for the few there mostly are.
let room = new Uint32Array()

/** The events in which two sets differ; null where they are more than `most`, near enough. */
const changesBetween = (from: Bits, to: Bits, most: number): Omit<Road, 'from'> | null => {
  if (room.length < most + 32) room = new Uint32Array(most + 32)
  const changed = room
  // Those that entered from the front, those that left from the back.
  let [entered, left] = [0, most + 32]
  for (let w = 0; w < from.length; w += 1) {
    const after = to[w] ?? 0
    for (let word = (from[w] ?? 0) ^ after; word !== 0; ) {
      const lowest = word & -word
      const event = (w << 5) + 31 - Math.clz32(lowest)
      if ((after & lowest) === 0) {
        left -= 1
        changed[left] = event
      } else {
        changed[entered] = event
        entered += 1
      }
      word ^= lowest
    }
    if (left - entered < 32) return null
  }
  return { entered: changed.slice(0, entered), left: changed.slice(left, most + 32) }
}

const newRoad = (from: EventSet, to: EventSet): Road => {
  const fewest = Math.min(to.size, to.capacity - to.size)
  const changes = Math.abs(to.size - from.size) < fewest ? changesBetween(from.bits, to.bits, fewest) : null
  if (changes) return { from: 'here', ...changes }
  if (to.size === fewest) return { from: 'nothing', entered: to.numbers(), left: none }
  return { from: 'all', entered: none, left: complementOf(to) }
}

const complementOf = (set: EventSet): Uint32Array => {
  return numbersOf(fill(noBits(set.capacity), 0, set.capacity), set.capacity - set.size, set.bits)
}

/** The road between two sets, worked out once for all who count along it. */
export const roadBetween = (from: EventSet, to: EventSet): Road => {
  const onward = roads.get(from) ?? new WeakMap<EventSet, Road>()
  roads.set(from, onward)
  const road = onward.get(to) ?? newRoad(from, to)
  onward.set(to, road)
  return road
}
