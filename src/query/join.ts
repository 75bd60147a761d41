import type { Columns, Holding, OutcomeColumns } from './columns.ts'
import type { Lists } from './lists.ts'

/** Lists one after the other. */
const joinLists = (older: Lists, newer: Lists): Lists => {
  const shift = older.values.length
  const starts = new Uint32Array(older.starts.length + newer.starts.length - 1)
  starts.set(older.starts)
  starts.set(
    newer.starts.map((start) => start + shift),
    older.starts.length - 1,
  )
  return { starts, values: joinWords(older.values, newer.values) }
}

const joinWords = (older: Uint32Array, newer: Uint32Array): Uint32Array => {
  const joined = new Uint32Array(older.length + newer.length)
  joined.set(older)
  joined.set(newer, older.length)
  return joined
}

const joinBytes = (older: Uint8Array, newer: Uint8Array): Uint8Array => {
  const joined = new Uint8Array(older.length + newer.length)
  joined.set(older)
  joined.set(newer, older.length)
  return joined
}

const joinDays = (older: Int32Array, newer: Int32Array): Int32Array => {
  const joined = new Int32Array(older.length + newer.length)
  joined.set(older)
  joined.set(newer, older.length)
  return joined
}

const joinOutcomes = (older: OutcomeColumns, newer: OutcomeColumns): OutcomeColumns => ({
  starts: joinLists({ starts: older.starts, values: older.words }, { starts: newer.starts, values: newer.words })
    .starts,
  types: joinBytes(older.types, newer.types),
  words: joinWords(older.words, newer.words),
  parties: joinLists(older.parties, newer.parties),
  to: joinLists(older.to, newer.to),
  sources: joinLists(older.sources, newer.sources),
})

/** The events of two parts of a record, all of the older before all of the newer. */
export const joinColumns = (older: Columns, newer: Columns): Columns => {
  const shifted = (texts: Readonly<Record<number, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([event, text]) => [Number(event) + older.size, text]))
  return {
    size: older.size + newer.size,
    ids: [...older.ids, ...newer.ids],
    titles: [...older.titles, ...newer.titles],
    names: { ...older.names, ...shifted(newer.names) },
    texts: { ...older.texts, ...shifted(newer.texts) },
    first: joinDays(older.first, newer.first),
    last: joinDays(older.last, newer.last),
    marks: joinBytes(older.marks, newer.marks),
    kinds: joinBytes(older.kinds, newer.kinds),
    places: joinWords(older.places, newer.places),
    participants: joinLists(older.participants, newer.participants),
    roles: joinBytes(older.roles, newer.roles),
    people: joinLists(older.people, newer.people),
    standings: joinWords(older.standings, newer.standings),
    programmes: joinLists(older.programmes, newer.programmes),
    topics: joinLists(older.topics, newer.topics),
    sources: joinLists(older.sources, newer.sources),
    own: joinBytes(older.own, newer.own),
    outcomes: joinOutcomes(older.outcomes, newer.outcomes),
    said: joinLists(older.said, newer.said),
  }
}

/** A record whose events before those at hand have arrived; `parts` are theirs, oldest first. */
export const completed = (held: Holding, parts: readonly Columns[]): Holding => ({
  ...held,
  events: [...parts, held.events].reduce(joinColumns),
  missing: 0,
})
