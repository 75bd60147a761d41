import type { Core, PackedEvents, PackedLists, PackedOutcomes, Word } from '#record/core.ts'
import { precisions } from '#record/core.ts'
import type { Dataset, Evidence, Outcome, RecordEvent } from '#record/dataset.ts'
import { dayNumber } from '#record/dates.ts'
import { wordsOf } from '#record/fold.ts'
import { identified } from '#record/kinds.ts'
import { kindKeys, outcomeKeys, roleKeys } from '#record/vocabulary.ts'
import { byText } from './problem.ts'

/** Numbers things as they come; `all` holds each once, in the order in which it was first met. */
const dictionary = <T>(keyOf: (value: T) => string = String) => {
  const numbers = new Map<string, number>()
  const all: T[] = []
  const numberOf = (value: T): number => {
    const key = keyOf(value)
    const number = numbers.get(key) ?? all.length
    if (number === all.length) {
      numbers.set(key, number)
      all.push(value)
    }
    return number
  }
  return { all, numberOf }
}

const listed = <T>(rows: readonly T[], valuesOf: (row: T) => readonly number[]): PackedLists => {
  const counts: number[] = []
  const values: number[] = []
  for (const row of rows) {
    const own = valuesOf(row)
    counts.push(own.length)
    for (const value of own) values.push(value)
  }
  return { counts, values }
}

/** What holds only for some rows, by the number of the row. */
const rare = (rows: readonly RecordEvent[], textOf: (row: RecordEvent) => string | undefined) =>
  Object.fromEntries(
    rows.flatMap((row, at) => {
      const value = textOf(row)
      return value === undefined ? [] : [[at, value]]
    }),
  )

const articlesIn = (parts: readonly { evidence: readonly Evidence[] }[]): string[] => [
  ...new Set(parts.flatMap(({ evidence }) => evidence.map(({ article }) => article))),
]

/** The articles behind an event or any part of it, each once, its own first. */
const sourcesOf = (event: RecordEvent): string[] =>
  articlesIn([event, ...(event.outcomes ?? []), ...(event.unnamed ?? []), ...(event.notes ?? [])])

type Numbers = Record<'article' | 'organization' | 'person' | 'place' | 'programme', (id: string) => number>

/** Where each id stands in its list. */
const numbersIn = (dataset: Dataset): Numbers => {
  const numbering = (records: readonly { id: string }[]) => {
    const numbers = new Map(records.map(({ id }, at) => [id, at]))
    return (id: string): number => {
      const number = numbers.get(id)
      if (number === undefined) throw new Error(`A reference that was not checked: ${id}`)
      return number
    }
  }
  return {
    article: numbering(dataset.articles),
    organization: numbering(dataset.organizations),
    person: numbering(dataset.people),
    place: numbering(dataset.places),
    programme: numbering(dataset.programmes),
  }
}

const plainText = ({ date }: RecordEvent): string =>
  ({
    day: date.from,
    month: date.from.slice(0, 7),
    year: date.from.slice(0, 4),
    range: `${date.from}/${date.to}`,
  })[date.precision]

const packOutcomes = (
  events: readonly RecordEvent[],
  { article, organization }: Numbers,
  wordOf: (outcome: Outcome) => number,
): PackedOutcomes => {
  const all = events.flatMap((event) => event.outcomes ?? [])
  return {
    counts: events.map((event) => event.outcomes?.length ?? 0),
    types: all.map(({ type }) => outcomeKeys.indexOf(type)),
    words: all.map(wordOf),
    parties: listed(all, ({ parties = [] }) => parties.map(organization)),
    to: listed(all, ({ to = [] }) => to.map(organization)),
    sources: listed(all, (outcome) => articlesIn([outcome]).map(article)),
  }
}

const word = ({ status = 'reported', by, by_unnamed }: Pick<Outcome, 'status' | 'by' | 'by_unnamed'>): Word => ({
  status,
  ...(by && { by }),
  ...(by_unnamed !== undefined && { by_unnamed }),
})

/** The columns of a dataset's events, and the dictionaries that they alone use. */
export const packEvents = (dataset: Dataset) => {
  const { events } = dataset
  const numbers = numbersIn(dataset)
  const topics = dictionary<string>()
  const terms = dictionary<string>()
  const words = dictionary<Word>(JSON.stringify)
  words.numberOf(word({}))
  const days = events.map(({ date }) => dayNumber(date.from))
  const sources = listed(events, (event) => sourcesOf(event).map(numbers.article))
  const ownSources = events.map((event) => articlesIn([event]).length)
  let at = 0
  const partial = events.flatMap((_, event) => {
    const [start, own, count] = [at, ownSources[event] ?? 0, sources.counts[event] ?? 0]
    at += count
    return Array.from({ length: count - own }, (_, one) => start + own + one)
  })
  const packed: PackedEvents = {
    ids: events.map(({ id }) => id),
    titles: events.map(({ title }) => title),
    names: rare(events, ({ name }) => name),
    gaps: days.map((day, event) => day - (days[event - 1] ?? 0)),
    spans: events.map(({ date }, event) => dayNumber(date.to) - (days[event] ?? 0)),
    marks: events.map(
      ({ date, date_basis, place_basis }) =>
        precisions.indexOf(date.precision) +
        (date.approximate ? 4 : 0) +
        (date_basis === undefined ? 0 : 8) +
        (place_basis === undefined ? 0 : 16),
    ),
    texts: rare(events, (event) => (event.date.text === plainText(event) ? undefined : event.date.text)),
    kinds: events.map(({ kind }) => kindKeys.indexOf(kind)),
    places: events.map(({ place }) => (place === undefined ? 0 : numbers.place(place) + 1)),
    participants: listed(events, (e) => e.participants.map((p) => numbers.organization(p.organization))),
    roles: events.flatMap((event) => event.participants.map(({ role }) => roleKeys.indexOf(role))),
    people: listed(events, ({ people = [] }) => people.map(({ person }) => numbers.person(person))),
    standings: events.flatMap(({ people = [] }) =>
      people.map(({ organization }) => (organization === undefined ? 0 : numbers.organization(organization) + 1)),
    ),
    programmes: listed(events, ({ programmes = [] }) => programmes.map(numbers.programme)),
    topics: listed(events, (event) => (event.topics ?? []).map(topics.numberOf)),
    sources,
    partial,
    outcomes: packOutcomes(events, numbers, (outcome) => words.numberOf(word(outcome))),
    summaries: listed(events, ({ summary, title }) => {
      const known = new Set(wordsOf(title))
      return wordsOf(summary)
        .filter((one) => !known.has(one))
        .map(terms.numberOf)
    }),
    terms: terms.all,
  }
  return { events: packed, topics: topics.all, words: words.all }
}

const without = <T extends { evidence: Evidence[]; description?: string | undefined }>(records: readonly T[]) =>
  records.map(({ evidence, description: _, ...rest }) => ({
    ...rest,
    sources: articlesIn([{ evidence }]).sort(byText),
  }))

/** The core of a dataset, but for the addresses of the details. Sources of a record cover all that is part of it. */
export const coreOf = (dataset: Dataset): Omit<Core, 'details'> => {
  const { version, title, subject, licence, network, articles } = dataset
  return {
    version,
    title,
    subject,
    licence,
    network,
    articles,
    organizations: without(dataset.organizations),
    people: without(dataset.people).map(({ positions, ...person }) => ({
      ...person,
      ...(positions && { positions: without(positions) }),
    })),
    places: without(dataset.places).map(({ parent_basis: _, ...place }) => place),
    programmes: without(dataset.programmes),
    relationships: without(dataset.relationships),
    disputes: dataset.disputes.map(({ id, topic, about, positions }) => ({
      id,
      topic,
      about,
      sources: positions.map((position) => articlesIn([position])),
    })),
    renamed: Object.fromEntries(
      identified(dataset).flatMap(({ kind, record: { id, formerIds = [] } }) =>
        formerIds.map((former) => [`${kind}:${former}`, id]),
      ),
    ),
    ...packEvents(dataset),
  }
}
