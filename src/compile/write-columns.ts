import { unsigned, writeColumn } from '#record/column.ts'
import type { PackedEvents, PackedLists, Ranks } from '#record/core.ts'
import type { Dataset } from '#record/dataset.ts'

/** Indexes by how often they are named, most often first; equals in their order. `named` is walked once. */
const ranking = (count: number, named: Iterable<number>): number[] => {
  const times = new Uint32Array(count)
  for (const index of named) times[index] = (times[index] ?? 0) + 1
  return Array.from({ length: count }, (_, index) => index).sort((x, y) => (times[y] ?? 0) - (times[x] ?? 0) || x - y)
}

/** The ranks of a dataset's records among its events, of which all parts are given. */
export const ranksOf = (
  { organizations, people, places }: Pick<Dataset, 'organizations' | 'people' | 'places'>,
  parts: readonly PackedEvents<number[]>[],
): Ranks<number[]> => ({
  organizations: ranking(
    organizations.length,
    parts.flatMap((part) => part.participants.values),
  ),
  people: ranking(
    people.length,
    parts.flatMap((part) => part.people.values),
  ),
  places: ranking(
    places.length,
    parts.flatMap((part) => part.places.filter((place) => place > 0).map((place) => place - 1)),
  ),
})

/** The rank of each index. */
const turned = (order: readonly number[]): number[] => {
  const ranks: number[] = []
  for (const [rank, index] of order.entries()) ranks[index] = rank
  return ranks
}

/** Ranks as columns. */
export const writtenRanks = ({ organizations, people, places }: Ranks<number[]>): Ranks => ({
  organizations: writeColumn(organizations),
  people: writeColumn(people),
  places: writeColumn(places),
})

/** Each number as its difference from the one before; the first from 0. */
const differences = (numbers: readonly number[]): number[] =>
  numbers.map((number, at) => unsigned(number - (numbers[at - 1] ?? 0)))

const lists = ({ counts, values }: PackedLists<number[]>): PackedLists => ({
  counts: writeColumn(counts),
  values: writeColumn(values),
})

/** Writes out the columns of events: records by rank, articles by difference, everything else as it is. */
export const columnWriter = (order: Ranks<number[]>) => {
  const [organizations, people, places] = [turned(order.organizations), turned(order.people), turned(order.places)]
  const ranked = ({ counts, values }: PackedLists<number[]>, ranks: readonly number[]): PackedLists =>
    lists({ counts, values: values.map((value) => ranks[value] ?? 0) })
  return (events: PackedEvents<number[]>): PackedEvents => {
    const { ids, titles, names, texts, outcomes, sources } = events
    return {
      ...{ ids, titles, names, texts },
      gaps: writeColumn(events.gaps.map(unsigned)),
      spans: writeColumn(events.spans),
      marks: writeColumn(events.marks),
      kinds: writeColumn(events.kinds),
      places: writeColumn(events.places.map((place) => (place === 0 ? 0 : (places[place - 1] ?? 0) + 1))),
      participants: ranked(events.participants, organizations),
      roles: writeColumn(events.roles),
      people: ranked(events.people, people),
      standings: writeColumn(events.standings),
      programmes: lists(events.programmes),
      topics: lists(events.topics),
      sources: { counts: writeColumn(sources.counts), values: writeColumn(differences(sources.values)) },
      partial: writeColumn(events.partial),
      outcomes: {
        counts: writeColumn(outcomes.counts),
        types: writeColumn(outcomes.types),
        words: writeColumn(outcomes.words),
        parties: lists(outcomes.parties),
        to: lists(outcomes.to),
        sources: lists(outcomes.sources),
      },
      said: lists(events.said),
    }
  }
}
