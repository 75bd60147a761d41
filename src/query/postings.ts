import { noBits, put } from './bits.ts'
import { EventSet, setOf } from './event-set.ts'
import { type Lists, row, turned } from './lists.ts'

/** What lists turned round give: the events of each value, and sets of those that were asked for and are many. */
interface Postings {
  events: Lists
  sets: Map<number, EventSet>
}

const kept = new WeakMap<Lists, Postings>()

const postings = (lists: Lists, range: number): Postings => {
  const known = kept.get(lists) ?? { events: turned(lists, range), sets: new Map() }
  kept.set(lists, known)
  return known
}

/** The events of each value, ascending: lists turned round, once. `range` is the number of values. */
export const postingsOf = (lists: Lists, range: number): Lists => postings(lists, range).events

/** The events that stand under any of some values. */
export const eventsWith = (lists: Lists, range: number, values: Iterable<number>): EventSet => {
  const capacity = lists.starts.length - 1
  const { events, sets } = postings(lists, range)
  const chosen = [...values]
  const bits = noBits(capacity)
  for (const value of chosen) {
    const own = row(events, value)
    // To go through a few events is quicker than to go through all words; of many, the words are made once.
    if (own.length < bits.length) {
      for (let at = 0; at < own.length; at += 1) put(bits, own[at] ?? 0)
      continue
    }
    const set = sets.get(value) ?? setOf(own, capacity)
    sets.set(value, set)
    if (chosen.length === 1) return set
    for (let w = 0; w < bits.length; w += 1) bits[w] = (bits[w] ?? 0) | (set.bits[w] ?? 0)
  }
  return new EventSet(bits, capacity)
}
