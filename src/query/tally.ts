import { noBits } from './bits.ts'
import { EventSet, roadBetween } from './event-set.ts'
import type { Lists } from './lists.ts'

/**
 * How many events of a set stand under each value. The counts of the set asked for last are kept, and brought up to date
 * by the events that entered and left since, or anew where that is less work: from nothing, or from the totals where
 * most events are in the set. So an answer costs what changed, not what there is.
 */
export class Tally {
  readonly #lists: Lists
  readonly #counts: Uint32Array
  readonly #range: number
  #totals: Uint32Array | undefined
  #at: EventSet
  /** Additions and subtractions so far: the work done, for tests of growth. */
  steps = 0

  /** `lists` gives the values of each event, all below `range`, each at most once an event. */
  constructor(lists: Lists, range: number) {
    this.#lists = lists
    this.#range = range
    this.#counts = new Uint32Array(range)
    const events = lists.starts.length - 1
    this.#at = new EventSet(noBits(events), events, 0)
  }

  /** The counts over a set, by value. The array is the tally's own: it is right until the next call. */
  over(set: EventSet): Uint32Array {
    if (set === this.#at) return this.#counts
    if (set.size === set.capacity) this.#counts.set(this.#allCounts())
    else if (set.size === 0) this.#counts.fill(0)
    else this.#travel(set)
    this.#at = set
    return this.#counts
  }

  #travel(set: EventSet): void {
    const road = roadBetween(this.#at, set)
    if (road.from === 'nothing') this.#counts.fill(0)
    if (road.from === 'all') this.#counts.set(this.#allCounts())
    this.#tell(road.entered, 1)
    this.#tell(road.left, -1)
  }

  #tell(events: Uint32Array, one: 1 | -1): void {
    const { starts, values } = this.#lists
    const counts = this.#counts
    for (let e = 0; e < events.length; e += 1) {
      const event = events[e] ?? 0
      const end = starts[event + 1] ?? 0
      for (let at = starts[event] ?? 0; at < end; at += 1) {
        const value = values[at] ?? 0
        counts[value] = (counts[value] ?? 0) + one
      }
    }
    this.steps += events.length
  }

  #allCounts(): Uint32Array {
    if (this.#totals === undefined) {
      this.#totals = new Uint32Array(this.#range)
      for (const value of this.#lists.values) this.#totals[value] = (this.#totals[value] ?? 0) + 1
    }
    return this.#totals
  }
}
