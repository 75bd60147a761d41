import { type EventSet, noEvent } from './event-set.ts'
import type { Lists } from './lists.ts'
import { type Road, roadBetween } from './road.ts'

/** Counts that were kept, of a set that many steps lead to. */
interface Kept {
  set: EventSet
  counts: Uint32Array
}

const mostKept = 4

/**
 * How many events of a set stand under each value. The counts of the set asked for last are kept, and brought up to date
 * by the events that entered and left since, or anew where that is less work: from nothing, or from the totals where
 * most events are in the set. So an answer costs what changed, not what there is. Of the sets before, those that it would
 * take long to come back to keep their counts for a while: a filter that is lifted mostly leads back to one of them.
 */
export class Tally {
  readonly #lists: Lists
  #counts: Uint32Array
  /** How many values an event has, at the mean. */
  readonly #width: number
  #totals: Uint32Array | undefined
  #at: EventSet
  #kept: Kept[] = []
  /** Events gone over so far: the work done, for tests of growth. */
  steps = 0

  /** `lists` gives the values of each event, all below `range`, each at most once an event. */
  constructor(lists: Lists, range: number) {
    const events = lists.starts.length - 1
    this.#lists = lists
    this.#counts = new Uint32Array(range)
    this.#width = lists.values.length / Math.max(1, events)
    this.#at = noEvent(events)
  }

  /** The counts over a set, by value. The array is the tally's own: it is right until the next call. */
  over(set: EventSet): Uint32Array {
    if (set === this.#at) return this.#counts
    if (set.size === set.capacity) this.#beginAt(this.#allCounts())
    else if (set.size === 0) this.#beginAt(null)
    else this.#travel(set)
    this.#at = set
    return this.#counts
  }

  /** The counts over a set if they are at hand: those of the set asked for last, or of one that was kept. */
  known(set: EventSet): Uint32Array | null {
    if (set === this.#at) return this.#counts
    return this.#kept.find((kept) => kept.set === set)?.counts ?? null
  }

  /** Takes over the counts of a set from elsewhere; `counts` are copied. */
  begin(set: EventSet, counts: Uint32Array): void {
    this.#beginAt(counts)
    this.#at = set
  }

  #travel(set: EventSet): void {
    const known = this.#kept.find((kept) => kept.set === set)
    if (known) {
      this.#leave()
      this.#kept = this.#kept.filter((kept) => kept !== known)
      this.#counts = known.counts
      return
    }
    const road = roadBetween(this.#at, set)
    if (road.from === 'nothing') this.#beginAt(null)
    if (road.from === 'all') this.#beginAt(this.#allCounts())
    this.#tell(road.entered, 1)
    this.#tell(road.left, -1)
  }

  /** Goes on from other counts than those so far, or from 0. */
  #beginAt(counts: Uint32Array | null): void {
    this.#leave()
    if (counts === null) this.#counts.fill(0)
    else this.#counts.set(counts)
  }

  /** Keeps the counts so far where it would be more work to make them again than to keep them; others may then be written. */
  #leave(): void {
    const set = this.#at
    const events = Math.min(set.size, set.capacity - set.size)
    if (events * this.#width < this.#counts.length || this.#kept.some((kept) => kept.set === set)) return
    const oldest = this.#kept.length < mostKept ? undefined : this.#kept.pop()
    this.#kept.unshift({ set, counts: this.#counts })
    this.#counts = oldest?.counts ?? new Uint32Array(this.#counts.length)
  }

  #tell(events: Road['entered'], one: 1 | -1): void {
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
      this.#totals = new Uint32Array(this.#counts.length)
      for (const value of this.#lists.values) this.#totals[value] = (this.#totals[value] ?? 0) + 1
    }
    return this.#totals
  }
}
