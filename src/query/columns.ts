import { readColumn, signed } from '#record/column.ts'
import { type Core, type PackedEvents, type PackedLists, precisions, type Ranks } from '#record/core.ts'
import { dayAt, type RecordDate } from '#record/dates.ts'
import { type Lists, startsOf, unpackLists } from './lists.ts'

/** The events of a record in typed columns, in order of their first possible day, then of their last, then by id. */
export interface Columns {
  size: number
  ids: readonly string[]
  titles: readonly string[]
  names: Readonly<Record<number, string>>
  /** First and last possible day, in days since 1970-01-01. `first` ascends. */
  first: Int32Array
  last: Int32Array
  marks: Uint8Array
  texts: Readonly<Record<number, string>>
  kinds: Uint8Array
  /** Index of the place plus 1; 0 for none. */
  places: Uint32Array
  participants: Lists
  /** Index in the vocabulary, one a participant. */
  roles: Uint8Array
  people: Lists
  /** Index of the organization a person stood for, plus 1; 0 for none; one a person. */
  standings: Uint32Array
  programmes: Lists
  topics: Lists
  sources: Lists
  /** 1 for a source of the event itself, 0 for one behind parts of it only; one a source. */
  own: Uint8Array
  outcomes: OutcomeColumns
  /** Articles and statuses of the claims about each event (see PackedEvents). */
  said: Lists
}

/** Outcomes in rows; those of event `e` are the rows from `starts[e]` up to `starts[e + 1]`. */
export interface OutcomeColumns {
  starts: Uint32Array
  types: Uint8Array
  words: Uint32Array
  parties: Lists
  to: Lists
  sources: Lists
}

/** What a place in an event's short list stands for (see PackedOutcomes). */
const meant = (short: Lists, event: number, place: number): number => {
  const start = short.starts[event] ?? 0
  const length = (short.starts[event + 1] ?? 0) - start
  return place < length ? (short.values[start + place] ?? 0) : place - length
}

/** The values of lists that give places in a short list of the event; `rows` are the rows of each event. */
const placed = ({ starts, values }: Lists, rows: Uint32Array, short: Lists): Uint32Array => {
  const result = new Uint32Array(values.length)
  for (let event = 0; event + 1 < rows.length; event += 1) {
    const end = starts[rows[event + 1] ?? 0] ?? 0
    for (let at = starts[rows[event] ?? 0] ?? 0; at < end; at += 1) result[at] = meant(short, event, values[at] ?? 0)
  }
  return result
}

const standingsOf = (places: Uint32Array, starts: Uint32Array, participants: Lists): Uint32Array => {
  const result = new Uint32Array(places.length)
  for (let event = 0; event + 1 < starts.length; event += 1) {
    for (let at = starts[event] ?? 0; at < (starts[event + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0
      result[at] = place === 0 ? 0 : meant(participants, event, place - 1) + 1
    }
  }
  return result
}

/** The sums of steps of either sign. */
const sums = (steps: Uint32Array): Int32Array => {
  const result = new Int32Array(steps.length)
  let sum = 0
  for (let at = 0; at < steps.length; at += 1) {
    sum += signed(steps[at] ?? 0)
    result[at] = sum
  }
  return result
}

/** Puts in the place of ranks the indexes they stand for. */
const indexed = (ranks: Uint32Array, order: Uint32Array): void => {
  for (let at = 0; at < ranks.length; at += 1) ranks[at] = order[ranks[at] ?? 0] ?? 0
}

const bytes = (column: string): Uint8Array => Uint8Array.from(readColumn(column))

/** The columns of packed events; their cost is linear in the numbers they hold. */
export const columnsOf = (packed: PackedEvents, ranks: Ranks): Columns => {
  const first = sums(readColumn(packed.gaps))
  const spans = readColumn(packed.spans)
  const participants = unpackLists(packed.participants)
  indexed(participants.values, readColumn(ranks.organizations))
  const people = unpackLists(packed.people)
  indexed(people.values, readColumn(ranks.people))
  const places = readColumn(packed.places)
  const placeOf = readColumn(ranks.places)
  for (let event = 0; event < places.length; event += 1) {
    const rank = places[event] ?? 0
    if (rank > 0) places[event] = (placeOf[rank - 1] ?? 0) + 1
  }
  const steps = unpackLists(packed.sources)
  const sources = { starts: steps.starts, values: Uint32Array.from(sums(steps.values)) }
  const own = new Uint8Array(sources.values.length).fill(1)
  const partial = readColumn(packed.partial)
  for (let event = 0; event < partial.length; event += 1) {
    const end = sources.starts[event + 1] ?? 0
    own.fill(0, end - (partial[event] ?? 0), end)
  }
  const starts = startsOf(readColumn(packed.outcomes.counts))
  const local = (lists: PackedLists, short: Lists): Lists => {
    const places = unpackLists(lists)
    return { starts: places.starts, values: placed(places, starts, short) }
  }
  return {
    size: packed.ids.length,
    ids: packed.ids,
    titles: packed.titles,
    names: packed.names,
    first,
    last: first.map((day, event) => day + (spans[event] ?? 0)),
    marks: bytes(packed.marks),
    texts: packed.texts,
    kinds: bytes(packed.kinds),
    places,
    participants,
    roles: bytes(packed.roles),
    people,
    standings: standingsOf(readColumn(packed.standings), people.starts, participants),
    programmes: unpackLists(packed.programmes),
    topics: unpackLists(packed.topics),
    sources,
    own,
    outcomes: {
      starts,
      types: bytes(packed.outcomes.types),
      words: readColumn(packed.outcomes.words),
      parties: local(packed.outcomes.parties, participants),
      to: local(packed.outcomes.to, participants),
      sources: local(packed.outcomes.sources, sources),
    },
    said: unpackLists(packed.said),
  }
}

type Numbered = 'articles' | 'organizations' | 'people' | 'places' | 'programmes'

/** A core whose events stand in typed columns: what the engine works on. */
export interface Holding extends Omit<Core, 'events'> {
  events: Columns
  /** The ids that numbers in the columns stand for; also those of records that a lens has taken out of the lists. */
  order: Readonly<Record<Numbered, readonly string[]>>
  /** Stands for the record, and for every lens on it: what arrives later is kept under it. */
  shelf: object
  /** Through a lens: for each event before, the number it now has where its summary is still told, else -1; null for all. */
  told: Int32Array | null
}

const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id)

/** A core as it was fetched, ready for questions. */
export const unpacked = ({ events, ...rest }: Core): Holding => ({
  ...rest,
  events: columnsOf(events, rest.ranks),
  shelf: {},
  told: null,
  order: {
    articles: idsOf(rest.articles),
    organizations: idsOf(rest.organizations),
    people: idsOf(rest.people),
    places: idsOf(rest.places),
    programmes: idsOf(rest.programmes),
  },
})

/** The date of an event. */
export const dateAt = ({ first, last, marks, texts }: Columns, event: number): RecordDate => {
  const [from, to] = [dayAt(first[event] ?? 0), dayAt(last[event] ?? 0)]
  const mark = marks[event] ?? 0
  const precision = precisions[mark & 3] ?? 'day'
  const plain = { day: from, month: from.slice(0, 7), year: from.slice(0, 4), range: `${from}/${to}` }[precision]
  return { text: texts[event] ?? plain, from, to, precision, ...((mark & 4) > 0 && { approximate: true as const }) }
}

/** Whether an event's date is approximate. */
export const isDateApproximate = ({ marks }: Columns, event: number): boolean => ((marks[event] ?? 0) & 4) > 0

/** Whether any part of an event's date is inferred. */
export const isDateInferred = ({ marks }: Columns, event: number): boolean => ((marks[event] ?? 0) & 8) > 0

/** Whether an event's place is inferred. */
export const isPlaceInferred = ({ marks }: Columns, event: number): boolean => ((marks[event] ?? 0) & 16) > 0
