import { noBits, put } from './bits.ts'
import { EventSet } from './event-set.ts'
import { type Lists, row, turned } from './lists.ts'

const kept = new WeakMap<Lists, Lists>()

/** The events of each value, ascending: lists turned round, once. `range` is the number of values. */
export const postingsOf = (lists: Lists, range: number): Lists => {
  const known = kept.get(lists) ?? turned(lists, range)
  kept.set(lists, known)
  return known
}

/** The events that stand under any of some values. */
export const eventsWith = (lists: Lists, range: number, values: Iterable<number>): EventSet => {
  const events = lists.starts.length - 1
  const postings = postingsOf(lists, range)
  const bits = noBits(events)
  for (const value of values) {
    for (const event of row(postings, value)) put(bits, event)
  }
  return new EventSet(bits, events)
}
