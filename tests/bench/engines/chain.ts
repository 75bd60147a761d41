import type { Filters } from '#query/filters.ts'
import type { Dataset, RecordEvent } from '#record/dataset.ts'
import { boundsOf, dayNumber, monthAfter } from '#record/dates.ts'
import { hasWords, wordsOf } from '#record/fold.ts'
import { type CountKey, countKeys, type Engine, most, pairPlace, type Work } from '../engine.ts'
import { searcherOf } from './texts.ts'

/** Asks one thing of an event. */
type Test = (event: RecordEvent) => boolean

const each = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** A record and each of what it lies in, nearest first. */
const upwards = (records: readonly { id: string; parent?: string | undefined }[]): ((id: string) => string[]) => {
  const parents = new Map(records.map(({ id, parent }) => [id, parent]))
  return (id) => {
    const found: string[] = []
    for (let at: string | undefined = id; at !== undefined && !found.includes(at); at = parents.get(at)) found.push(at)
    return found
  }
}

const organizationsIn = (event: RecordEvent): string[] => each(event.participants.map((p) => p.organization))

/** All look-ups, and the values under which an event counts for each key. */
const readerOf = (dataset: Dataset) => {
  const camps = new Map(dataset.organizations.map(({ id, camp }) => [id, camp]))
  const people = new Set(dataset.people.map(({ id }) => id))
  const [units, places] = [upwards(dataset.organizations), upwards(dataset.places)]
  const words = new WeakMap<RecordEvent, readonly string[]>()
  const search = searcherOf(dataset)
  const campsIn = (event: RecordEvent): string[] => {
    const present = event.participants.map((p) => camps.get(p.organization))
    return ['government', 'partner'].filter((camp) => present.some((one) => one === camp))
  }
  const valuesOf: Record<CountKey, (event: RecordEvent, filters: Filters) => string[]> = {
    org: (event, filters) => (filters.units ? each(organizationsIn(event).flatMap(units)) : organizationsIn(event)),
    person: (event) =>
      each([
        ...(event.people ?? []).map((p) => p.person),
        ...(event.outcomes ?? []).flatMap((o) => o.by ?? []).filter((id) => people.has(id)),
      ]),
    place: (event) => (event.place === undefined ? [] : places(event.place)),
    programme: (event) => event.programmes ?? [],
    kind: (event) => [event.kind],
    outcome: (event) => each((event.outcomes ?? []).map((o) => o.type)),
    camp: campsIn,
    source: (event) =>
      each(
        [event, ...(event.outcomes ?? []), ...(event.unnamed ?? []), ...(event.notes ?? [])].flatMap((part) =>
          part.evidence.map((e) => e.article),
        ),
      ),
  }
  const wordsIn = (event: RecordEvent): readonly string[] => {
    const known = words.get(event) ?? search(event)
    words.set(event, known)
    return known
  }
  return { valuesOf, wordsIn, units, campsIn }
}

type Reader = ReturnType<typeof readerOf>

const inRange = ({ from, to, certain }: Filters): Test => {
  const [low, high] = [(from && boundsOf(from)?.from) || '0000', (to && boundsOf(to)?.to) || '9999']
  return ({ date }) =>
    certain ? date.from >= low && date.to <= high && !date.approximate : date.to >= low && date.from <= high
}

const withOrganizations = ({ org, match, units }: Filters, reader: Reader): Test => {
  return (event) => {
    const present = new Set(units ? organizationsIn(event).flatMap(reader.units) : organizationsIn(event))
    return match === 'all' ? org.every((id) => present.has(id)) : org.some((id) => present.has(id))
  }
}

/** The tests that filters set, by key; `range` and `q` beside the keys that are counted. */
const testsOf = (filters: Filters, reader: Reader): Map<string, Test> => {
  const tests = new Map<string, Test>()
  if (filters.from !== null || filters.to !== null) tests.set('range', inRange(filters))
  if (filters.org.length > 0) tests.set('org', withOrganizations(filters, reader))
  for (const key of countKeys) {
    const chosen = new Set<string>(filters[key])
    if (key === 'org' || chosen.size === 0) continue
    tests.set(key, (event) => reader.valuesOf[key](event, filters).some((value) => chosen.has(value)))
  }
  const asked = wordsOf(filters.q)
  if (asked.length > 0) tests.set('q', (event) => hasWords(reader.wordsIn(event), asked))
  return tests
}

const countedBy = (values: readonly string[]): Map<string, number> =>
  values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<string, number>())

const monthIn = ({ date }: RecordEvent): string | null => {
  const sure = date.from.slice(0, 7) === date.to.slice(0, 7) || dayNumber(date.to) - dayNumber(date.from) < 7
  return sure ? date.from.slice(0, 7) : null
}

const histogramOf = (events: readonly RecordEvent[], months: readonly string[], reader: Reader): Work['histogram'] => {
  const dated = events.filter((event) => monthIn(event) !== null)
  const marks = dated.flatMap((event) => {
    const camps = reader.campsIn(event)
    return ['events', ...(camps.length > 0 ? camps : ['subject'])].map((what) => `${monthIn(event)} ${what}`)
  })
  const counts = countedBy(marks)
  const columns = ['events', 'subject', 'government', 'partner']
  return {
    first: months[0] ?? '',
    counts: months.flatMap((month) => columns.map((what) => counts.get(`${month} ${what}`) ?? 0)),
    undated: events.length - dated.length,
  }
}

/** The pairs of organizations that an event ties, each once. */
const pairsIn = (event: RecordEvent): string[] => {
  const present = each(event.participants.filter((p) => p.role !== 'discussed').map((p) => p.organization))
  const met = present.flatMap((one, i) => present.slice(i + 1).map((other) => [one, other] as const))
  const said = (event.outcomes ?? [])
    .filter((outcome) => outcome.type !== 'none')
    .flatMap(({ parties = [], to = [] }) =>
      parties.flatMap((one, i) => [...parties.slice(i + 1), ...to].map((other) => [one, other] as const)),
    )
  const pairs = [...met, ...said].filter(([one, other]) => one !== other)
  return each(pairs.map(([one, other]) => (one < other ? `${one}:${other}` : `${other}:${one}`)))
}

const sharedOf = (events: readonly RecordEvent[], busiest: readonly string[]): number[] => {
  const ranks = new Map(busiest.map((id, rank) => [id, rank]))
  const shared = new Array<number>((busiest.length * (busiest.length - 1)) / 2).fill(0)
  for (const [pair, count] of countedBy(events.flatMap(pairsIn))) {
    const [one, other] = pair.split(':').map((id) => ranks.get(id))
    if (one !== undefined && other !== undefined) shared[pairPlace(one, other)] = count
  }
  return shared
}

const answered = (dataset: Dataset, reader: Reader, months: readonly string[], filters: Filters): Work => {
  const tests = testsOf(filters, reader)
  const passingBut = (key: string): RecordEvent[] => {
    const asked = [...tests].filter(([one]) => one !== key).map(([, test]) => test)
    return dataset.events.filter((event) => asked.every((test) => test(event)))
  }
  const passing = passingBut('')
  const narrows = (key: CountKey): boolean => key === 'org' && filters.match === 'all'
  const count = (key: CountKey): Map<string, number> => {
    const counted = tests.has(key) && !narrows(key) ? passingBut(key) : passing
    return countedBy(counted.flatMap((event) => reader.valuesOf[key](event, filters)))
  }
  const turnouts = [...countedBy(passing.flatMap(organizationsIn))]
    .sort(([x, many], [y, more]) => more - many || (x < y ? -1 : 1))
    .slice(0, most.busiest)
  const busiest = turnouts.map(([id]) => id)
  return {
    counts: {
      ...{ org: count('org'), person: count('person'), place: count('place'), programme: count('programme') },
      ...{ kind: count('kind'), outcome: count('outcome'), camp: count('camp'), source: count('source') },
    },
    histogram: histogramOf(tests.has('range') ? passingBut('range') : passing, months, reader),
    newest: passing
      .slice(-most.newest)
      .reverse()
      .map(({ id }) => id),
    busiest,
    turnouts: turnouts.map(([, events]) => events),
    shared: sharedOf(passing, busiest),
  }
}

const monthsOf = (events: readonly RecordEvent[]): string[] => {
  const named = events.flatMap((event) => monthIn(event) ?? []).sort()
  const months: string[] = []
  for (let month = named[0] ?? ''; month !== '' && month <= (named.at(-1) ?? ''); month = monthAfter(month)) {
    months.push(month)
  }
  return months
}

/** The way an application is commonly written: chains of filter, map and reduce over the records as they are. */
export const chain: Engine = {
  name: 'chain',
  open(dataset) {
    const [reader, months] = [readerOf(dataset), monthsOf(dataset.events)]
    return { change: (filters) => answered(dataset, reader, months, filters) }
  },
}
