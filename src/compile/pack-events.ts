import { type PackedEvents, type PackedLists, type PackedOutcomes, precisions, type Word } from '#record/core.ts'
import type { Dataset, Outcome, RecordEvent } from '#record/dataset.ts'
import { dayNumber } from '#record/dates.ts'
import { kindKeys, outcomeKeys, roleKeys, statusKeys } from '#record/vocabulary.ts'
import { articlesIn } from './articles-in.ts'

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

const listed = <T>(rows: readonly T[], valuesOf: (row: T) => readonly number[]): PackedLists<number[]> => {
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

/**
 * Numbers by where they stand in a short list of the same event, which are small numbers and much the same for all events;
 * those that do not stand in it follow, as they are, after its length.
 */
const placesIn =
  (short: readonly number[]) =>
  (number: number): number => {
    const at = short.indexOf(number)
    return at < 0 ? short.length + number : at
  }

const packOutcomes = (
  events: readonly RecordEvent[],
  { article, organization }: Numbers,
  wordOf: (outcome: Outcome) => number,
): PackedOutcomes<number[]> => {
  const all = events.flatMap((event) => {
    const present = placesIn(event.participants.map((p) => organization(p.organization)))
    const sources = placesIn(sourcesOf(event).map(article))
    return (event.outcomes ?? []).map((outcome) => ({ outcome, present, sources }))
  })
  return {
    counts: events.map((event) => event.outcomes?.length ?? 0),
    types: all.map(({ outcome }) => outcomeKeys.indexOf(outcome.type)),
    words: all.map(({ outcome }) => wordOf(outcome)),
    parties: listed(all, ({ outcome, present }) => (outcome.parties ?? []).map(organization).map(present)),
    to: listed(all, ({ outcome, present }) => (outcome.to ?? []).map(organization).map(present)),
    sources: listed(all, ({ outcome, sources }) => articlesIn([outcome]).map(article).map(sources)),
  }
}

/** For each event that claims are about, their articles and statuses as the core has them (see PackedEvents). */
const claimsByEvent = ({ claims }: Dataset, { article }: Numbers): Map<string, number[]> => {
  const found = new Map<string, Set<number>>()
  for (const claim of claims) {
    const values = articlesIn([claim]).map((id) => article(id) * statusKeys.length + statusKeys.indexOf(claim.status))
    for (const id of claim.about) found.set(id, new Set([...(found.get(id) ?? []), ...values]))
  }
  return new Map([...found].map(([id, values]) => [id, [...values].sort((x, y) => x - y)]))
}

const word = ({ status = 'reported', by, by_unnamed }: Pick<Outcome, 'status' | 'by' | 'by_unnamed'>): Word => ({
  status,
  ...(by && { by }),
  ...(by_unnamed !== undefined && { by_unnamed }),
})

/** What the columns of a record's events point into. One packer packs all parts of a record, so that they share it. */
export const packerOf = (dataset: Dataset) => {
  const numbers = numbersIn(dataset)
  const topics = dictionary<string>()
  const words = dictionary<Word>(JSON.stringify)
  const claims = claimsByEvent(dataset, numbers)
  words.numberOf(word({}))
  const standing = ({ participants, people = [] }: RecordEvent): number[] => {
    const place = placesIn(participants.map((p) => numbers.organization(p.organization)))
    return people.map(({ organization }) =>
      organization === undefined ? 0 : place(numbers.organization(organization)) + 1,
    )
  }
  /** Packs some events, which stand side by side in the dataset. */
  const pack = (events: readonly RecordEvent[]): PackedEvents<number[]> => {
    const days = events.map(({ date }) => dayNumber(date.from))
    return {
      ids: events.map(({ id }) => id),
      titles: events.map(({ title }) => title),
      names: rare(events, ({ name }) => name),
      gaps: days.map((day, event) => day - (days[event - 1] ?? 0)),
      spans: events.map(({ date }, event) => dayNumber(date.to) - (days[event] ?? 0)),
      marks: events.map(markOf),
      texts: rare(events, (event) => (event.date.text === plainText(event) ? undefined : event.date.text)),
      kinds: events.map(({ kind }) => kindKeys.indexOf(kind)),
      places: events.map(({ place }) => (place === undefined ? 0 : numbers.place(place) + 1)),
      participants: listed(events, (e) => e.participants.map((p) => numbers.organization(p.organization))),
      roles: events.flatMap((event) => event.participants.map(({ role }) => roleKeys.indexOf(role))),
      people: listed(events, ({ people = [] }) => people.map(({ person }) => numbers.person(person))),
      standings: events.flatMap(standing),
      programmes: listed(events, ({ programmes = [] }) => programmes.map(numbers.programme)),
      topics: listed(events, (event) => (event.topics ?? []).map(topics.numberOf)),
      sources: listed(events, (event) => sourcesOf(event).map(numbers.article)),
      partial: events.map((event) => sourcesOf(event).length - articlesIn([event]).length),
      outcomes: packOutcomes(events, numbers, (outcome) => words.numberOf(word(outcome))),
      said: listed(events, ({ id }) => claims.get(id) ?? []),
    }
  }
  return { pack, topics: topics.all, words: words.all }
}

const markOf = ({ date, date_basis, place_basis }: RecordEvent): number =>
  precisions.indexOf(date.precision) +
  (date.approximate ? 4 : 0) +
  (date_basis === undefined ? 0 : 8) +
  (place_basis === undefined ? 0 : 16)
