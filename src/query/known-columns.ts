import { statusKeys } from '#record/vocabulary.ts'
import type { Columns, Holding, OutcomeColumns } from './columns.ts'
import type { Lens } from './lens.ts'
import { buildLists, eachOf, type Lists } from './lists.ts'

/** For each number of an order 1 where its record was known, else 0. */
const known = (order: readonly string[], living: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(order, (id) => Number(living.has(id)))

type Each = (value: number, at: number) => void

/** The rows of some lists, without the values that were not known. */
const filtered = (lists: Lists, rows: Uint32Array, living: Uint8Array, kept?: Each): Lists =>
  buildLists(rows.length, (row, add) =>
    eachOf(lists, rows[row] ?? 0, (value, at) => {
      if (living[value] !== 1) return
      add(value)
      kept?.(value, at)
    }),
  )

const outcomesAsKnown = (
  { starts, types, words, parties, to, sources }: OutcomeColumns,
  events: Uint32Array,
  { articles, organizations }: { articles: Uint8Array; organizations: Uint8Array },
): OutcomeColumns => {
  const rows: number[] = []
  const newStarts = new Uint32Array(events.length + 1)
  for (const [at, event] of events.entries()) {
    for (let row = starts[event] ?? 0; row < (starts[event + 1] ?? 0); row += 1) {
      let stands = false
      eachOf(sources, row, (article) => {
        stands ||= articles[article] === 1
      })
      if (stands) rows.push(row)
    }
    newStarts[at + 1] = rows.length
  }
  const kept = Uint32Array.from(rows)
  const ownParties = filtered(parties, kept, organizations)
  return {
    starts: newStarts,
    types: Uint8Array.from(kept, (row) => types[row] ?? 0),
    words: Uint32Array.from(kept, (row) => words[row] ?? 0),
    parties: ownParties,
    // Nothing is promised to anyone where nobody is left who promises it.
    to: buildLists(kept.length, (row, add) => {
      if (ownParties.starts[row] === ownParties.starts[row + 1]) return
      eachOf(to, kept[row] ?? 0, (organization) => {
        if (organizations[organization] === 1) add(organization)
      })
    }),
    sources: filtered(sources, kept, articles),
  }
}

/** The numbers of the events that rest on an article of the lens. */
export const eventsLeft = ({ events, order }: Holding, lens: Lens): Uint32Array => {
  const articles = known(order.articles, lens.articles)
  return Uint32Array.from(events.first.keys()).filter((event) => {
    let stands = false
    eachOf(events.sources, event, (article, at) => {
      stands ||= articles[article] === 1 && events.own[at] === 1
    })
    return stands
  })
}

/** For each event its number among those that are left, where every article behind the whole of it is of the lens; else -1. */
export const summariesTold = ({ events, order }: Holding, lens: Lens, left: Uint32Array): Int32Array => {
  const articles = known(order.articles, lens.articles)
  const told = new Int32Array(events.size).fill(-1)
  for (const [now, event] of left.entries()) {
    let isWhole = true
    eachOf(events.sources, event, (article, at) => {
      isWhole &&= articles[article] === 1 || events.own[at] !== 1
    })
    if (isWhole) told[event] = now
  }
  return told
}

/** Some events, each without what was not known of it. */
export const columnsAsKnown = ({ events, order }: Holding, lens: Lens, rows: Uint32Array): Columns => {
  const articles = known(order.articles, lens.articles)
  const organizations = known(order.organizations, lens.organizations)
  const places = known(order.places, lens.places)
  const roles: number[] = []
  const standings: number[] = []
  const own: number[] = []
  const only = <T>(column: ArrayLike<T>, nothing: T): T[] => Array.from(rows, (event) => column[event] ?? nothing)
  const sparse = (texts: Readonly<Record<number, string>>): Record<number, string> =>
    Object.fromEntries([...rows].flatMap((event, at) => (texts[event] === undefined ? [] : [[at, texts[event]]])))
  return {
    size: rows.length,
    ids: only(events.ids, ''),
    titles: only(events.titles, ''),
    names: sparse(events.names),
    texts: sparse(events.texts),
    first: Int32Array.from(only(events.first, 0)),
    last: Int32Array.from(only(events.last, 0)),
    marks: Uint8Array.from(only(events.marks, 0)),
    kinds: Uint8Array.from(only(events.kinds, 0)),
    places: Uint32Array.from(only(events.places, 0), (place) => (places[place - 1] === 1 ? place : 0)),
    participants: filtered(events.participants, rows, organizations, (_, at) => roles.push(events.roles[at] ?? 0)),
    roles: Uint8Array.from(roles),
    people: filtered(events.people, rows, known(order.people, lens.people), (_, at) => {
      const standing = events.standings[at] ?? 0
      standings.push(organizations[standing - 1] === 1 ? standing : 0)
    }),
    standings: Uint32Array.from(standings),
    programmes: filtered(events.programmes, rows, known(order.programmes, lens.programmes)),
    topics: buildLists(rows.length, (row, add) => eachOf(events.topics, rows[row] ?? 0, add)),
    sources: filtered(events.sources, rows, articles, (_, at) => own.push(events.own[at] ?? 0)),
    own: Uint8Array.from(own),
    outcomes: outcomesAsKnown(events.outcomes, rows, { articles, organizations }),
    said: buildLists(rows.length, (row, add) =>
      eachOf(events.said, rows[row] ?? 0, (claim) => {
        if (articles[Math.floor(claim / statusKeys.length)] === 1) add(claim)
      }),
    ),
  }
}
