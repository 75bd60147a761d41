import type { Dataset, RecordEvent } from '#record/dataset.ts'
import { dayNumber } from '#record/dates.ts'
import { eventKinds, outcomeTypes } from '#record/vocabulary.ts'
import { type Lists, listsOf } from './lists.ts'

/** A record turned into columns of whole numbers, as one does once before counting often; shared by several engines. */
export interface Columns {
  size: number
  ids: readonly string[]
  values: Record<'org' | 'person' | 'place' | 'programme' | 'kind' | 'outcome' | 'camp' | 'source', readonly string[]>
  /** First and last day of each event, as days since 1970-01-01. */
  first: Int32Array
  last: Int32Array
  /** 1 for an event whose date is approximate. */
  about: Uint8Array
  /** The month in which an event stands, counted from the record's first; -1 for none. */
  month: Int16Array
  firstMonth: string
  months: number
  kind: Uint8Array
  /** A bit for each type of outcome, and for each of the two counterpart camps. */
  outcomes: Uint8Array
  camps: Uint8Array
  /** The place named for an event, 0 for none, so that the first place is 1. */
  place: Uint16Array
  /** Organizations that take part, those present before those only spoken of; `present` says how many are. */
  orgs: Lists
  present: Uint8Array
  /** The same with all that they are units of. */
  orgsAround: Lists
  people: Lists
  programmes: Lists
  sources: Lists
  /** Pairs tied by what an outcome says that are not both present, as `a * organizations + b`, `a` before `b`. */
  promised: Lists
  /** For each organization, and for each place, what it lies in, nearest first, itself included. */
  unitOf: readonly (readonly number[])[]
  placesAround: readonly (readonly number[])[]
}

interface Nested {
  id: string
  parent?: string | undefined
}

/** For each record the places of itself and of all it lies in; a cycle ends where it closes. */
const aroundEach = (records: readonly Nested[], at: ReadonlyMap<string, number>): number[][] =>
  records.map(({ id }) => {
    const around: number[] = []
    for (let one = at.get(id); one !== undefined && !around.includes(one); one = at.get(records[one]?.parent ?? '')) {
      around.push(one)
    }
    return around
  })

const numbered = (records: readonly { id: string }[]): Map<string, number> =>
  new Map(records.map(({ id }, at) => [id, at]))

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const kindNames = Object.keys(eventKinds)
const outcomeNames = Object.keys(outcomeTypes)
const campNames = ['government', 'partner']

const tied = (event: RecordEvent, count: number, at: ReadonlyMap<string, number>, present: ReadonlySet<number>) => {
  const pairs = new Set<number>()
  for (const { type, parties = [], to = [] } of event.outcomes ?? []) {
    if (type === 'none') continue
    for (const [i, one] of parties.entries()) {
      for (const other of [...parties.slice(i + 1), ...to]) {
        const [a, b] = [at.get(one) ?? 0, at.get(other) ?? 0]
        if (a !== b && !(present.has(a) && present.has(b))) pairs.add(Math.min(a, b) * count + Math.max(a, b))
      }
    }
  }
  return pairs
}

/** Turns a record into columns; linear in its size. */
export const columnsOf = (dataset: Dataset): Columns => {
  const { events, organizations } = dataset
  const [org, person] = [numbered(organizations), numbered(dataset.people)]
  const [place, programme, source] = [dataset.places, dataset.programmes, dataset.articles].map(numbered)
  const [unitOf, placesAround] = [
    aroundEach(organizations, org),
    aroundEach(dataset.places, place ?? new Map<string, number>()),
  ]
  const size = events.length
  const rawMonths = events.map(({ date }) => {
    const sure = date.from.slice(0, 7) === date.to.slice(0, 7) || dayNumber(date.to) - dayNumber(date.from) < 7
    return sure ? monthNumber(date.from) : -1
  })
  const known = rawMonths.filter((month) => month >= 0)
  const [low, high] = [known.reduce((x, y) => Math.min(x, y), 1e9), known.reduce((x, y) => Math.max(x, y), -1)]
  const columns = {
    first: Int32Array.from(events, ({ date }) => dayNumber(date.from)),
    last: Int32Array.from(events, ({ date }) => dayNumber(date.to)),
    about: Uint8Array.from(events, ({ date }) => Number(date.approximate === true)),
    month: Int16Array.from(rawMonths, (month) => (month < 0 ? -1 : month - low)),
    kind: Uint8Array.from(events, ({ kind }) => kindNames.indexOf(kind)),
    outcomes: Uint8Array.from(events, ({ outcomes = [] }) =>
      outcomes.reduce((bits, { type }) => bits | (1 << outcomeNames.indexOf(type)), 0),
    ),
    place: Uint16Array.from(events, (event) => (place?.get(event.place ?? '') ?? -1) + 1),
    present: new Uint8Array(size),
    camps: new Uint8Array(size),
  }
  const lists = {
    orgs: listsOf(size, organizations.length),
    orgsAround: listsOf(size, organizations.length),
    people: listsOf(size, dataset.people.length),
    programmes: listsOf(size, dataset.programmes.length),
    sources: listsOf(size, dataset.articles.length),
    promised: listsOf(size, organizations.length ** 2),
  }
  for (const [i, event] of events.entries()) {
    const places = (ids: readonly string[], at: ReadonlyMap<string, number> | undefined): Set<number> =>
      new Set(ids.flatMap((id) => at?.get(id) ?? []))
    const there = event.participants.filter(({ role }) => role !== 'discussed').map((p) => p.organization)
    const present = places(there, org)
    const all = new Set([
      ...present,
      ...places(
        event.participants.map((p) => p.organization),
        org,
      ),
    ])
    columns.present[i] = present.size
    for (const one of all) columns.camps[i] = (columns.camps[i] ?? 0) | campBit(organizations[one]?.camp)
    lists.orgs.push(all)
    lists.orgsAround.push(new Set([...all].flatMap((one) => unitOf[one] ?? [])))
    lists.people.push(places([...(event.people ?? []).map((p) => p.person), ...speakersOf(event)], person))
    lists.programmes.push(places(event.programmes ?? [], programme))
    lists.sources.push(places(articlesOf(event), source))
    lists.promised.push(tied(event, organizations.length, org, present))
  }
  const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id)
  return {
    size,
    ids: ids(events),
    values: {
      ...{ org: ids(organizations), person: ids(dataset.people), place: ids(dataset.places) },
      ...{ programme: ids(dataset.programmes), source: ids(dataset.articles) },
      ...{ kind: kindNames, outcome: outcomeNames, camp: campNames },
    },
    firstMonth: known.length > 0 ? `${Math.floor(low / 12)}-${String((low % 12) + 1).padStart(2, '0')}` : '',
    months: known.length > 0 ? high - low + 1 : 0,
    ...columns,
    ...{ orgs: lists.orgs.done(), orgsAround: lists.orgsAround.done(), people: lists.people.done() },
    ...{ programmes: lists.programmes.done(), sources: lists.sources.done(), promised: lists.promised.done() },
    ...{ unitOf, placesAround },
  }
}

const campBit = (camp: string | undefined): number => 1 << campNames.indexOf(camp ?? '') // 1 << -1 shifts out of a byte

const speakersOf = (event: RecordEvent): string[] => (event.outcomes ?? []).flatMap(({ by = [] }) => by)

const articlesOf = ({ evidence, outcomes = [], unnamed = [], notes = [] }: RecordEvent): string[] =>
  [evidence, ...[...outcomes, ...unnamed, ...notes].map((part) => part.evidence)].flat().map((one) => one.article)
