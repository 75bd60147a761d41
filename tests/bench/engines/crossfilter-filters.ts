import type { Filters } from '#query/filters.ts'
import type { Columns } from '../columns.ts'
import type { Lists } from '../lists.ts'
import type { Asked } from './asked.ts'
import type { Crossfilter, Dimension } from './crossfilter-shape.ts'

/** The keys of which an event may have several values. */
export type ListKey = 'person' | 'place' | 'programme' | 'outcome' | 'camp' | 'source'

const listIn = ({ starts, values }: Lists, event: number): number[] =>
  Array.from(values.subarray(starts[event] ?? 0, starts[event + 1] ?? 0))

const bitsIn = (set: number): number[] => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => ((set >> bit) & 1) === 1)

/** The values of an event for each key that holds several. */
const listsOf = (columns: Columns): Record<ListKey, (event: number) => readonly number[]> => ({
  person: (event) => listIn(columns.people, event),
  place: (event) => columns.placesAround[(columns.place[event] ?? 0) - 1] ?? [],
  programme: (event) => listIn(columns.programmes, event),
  outcome: (event) => bitsIn(columns.outcomes[event] ?? 0),
  camp: (event) => bitsIn(columns.camps[event] ?? 0),
  source: (event) => listIn(columns.sources, event),
})

/** The dimensions of one crossfilter, and the setting of their filters, each only where it changes. */
export const filtersOn = (cross: Crossfilter, columns: Columns, texts: (question: string) => Uint8Array) => {
  const lists = listsOf(columns)
  const dimensions: Record<ListKey | 'kind', Dimension> = {
    kind: cross.dimension((event) => columns.kind[event] ?? 0),
    person: cross.dimension(lists.person, true),
    place: cross.dimension(lists.place, true),
    programme: cross.dimension(lists.programme, true),
    outcome: cross.dimension(lists.outcome, true),
    camp: cross.dimension(lists.camp, true),
    source: cross.dimension(lists.source, true),
  }
  // `all` asks of the whole event, which a dimension of single organizations cannot.
  const org = cross.dimension((event) => event)
  let text: Dimension | undefined
  const keys = ['kind', 'person', 'place', 'programme', 'outcome', 'camp', 'source'] as const
  const set = (filters: Filters, before: Filters, asked: Asked): void => {
    for (const key of keys) {
      if (filters[key].join() === before[key].join()) continue
      const chosen = filters[key].map((value) => columns.values[key].indexOf(value))
      const [first, second] = chosen
      if (first === undefined) dimensions[key].filterAll()
      else if (second === undefined) dimensions[key].filterExact(first)
      else dimensions[key].filterFunction((value) => chosen.includes(value))
    }
    const asksNow = (now: Filters): string => (now.org.length > 0 ? `${now.org.join()} ${now.match} ${now.units}` : '')
    if (asksNow(filters) !== asksNow(before)) {
      const { groups } = asked
      if (groups === null) org.filterAll()
      else org.filterFunction(matching(columns, groups, asked))
    }
    if (filters.q !== before.q) {
      text ??= cross.dimension((event) => event)
      const matches = texts(filters.q)
      if (filters.q === '') text.filterAll()
      else text.filterFunction((event) => matches[event] === 1)
    }
  }
  return { dimensions, org, set }
}

/** The range on a crossfilter: dimensions of the first day, of the last, and of whether the date is approximate. */
export const rangeOn = (cross: Crossfilter, columns: Columns): ((asked: Asked) => void) => {
  const first = cross.dimension((event) => columns.first[event] ?? 0)
  const last = cross.dimension((event) => columns.last[event] ?? 0)
  const about = cross.dimension((event) => columns.about[event] ?? 0)
  return ({ from, to, certain }) => {
    first.filterRange(certain ? [from, 2e9] : [-2e9, to + 1])
    last.filterRange(certain ? [-2e9, to + 1] : [from, 2e9])
    if (certain) about.filterExact(0)
    else about.filterAll()
  }
}

const matching = (columns: Columns, groups: Int32Array, { all, everyGroup }: Asked): ((event: number) => boolean) => {
  const { starts, values } = columns.orgs
  return (event) => {
    let met = 0
    const end = starts[event + 1] ?? 0
    for (let at = starts[event] ?? 0; at < end; at += 1) met |= groups[values[at] ?? 0] ?? 0
    return all ? met === everyGroup : met !== 0
  }
}
