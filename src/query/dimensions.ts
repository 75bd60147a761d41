import type { RecordEvent, Relationship } from '#record/dataset.ts'
import { boundsOf } from '#record/dates.ts'
import type { Catalogue } from './catalogue.ts'
import { placesAround, withUnits } from './catalogue.ts'
import { lies } from './certainty.ts'
import { campsIn, organizationsIn, peopleIn, publishersBehind, sourcesOf } from './facets.ts'
import type { FilterKey, Filters } from './filters.ts'
import { hasWords, wordsOf } from './fold.ts'
import { wordsOfEvent, wordsOfRelationship } from './searchable.ts'

type Test<T> = (record: T) => boolean

/** What a set of filters asks of an event and of a relationship, along one dimension. */
export interface Asked {
  event: Test<RecordEvent>
  /** A relationship has no kind, people, place or outcome: a choice of one leaves it out. */
  relationship: Test<Relationship>
}

/** One filter, declared: the keys it owns, and what it asks where it is set (`null` where it is not). */
export interface Dimension {
  keys: readonly FilterKey[]
  ask(filters: Filters, catalogue: Catalogue): Asked | null
}

/** A filter by values that can be counted. `values` gives all values an event counts under, each once. */
export interface Facet extends Dimension {
  values(event: RecordEvent, filters: Filters, catalogue: Catalogue): readonly string[]
}

type ListKey = { [K in FilterKey]: Filters[K] extends readonly string[] ? K : never }[FilterKey]

/** The common facet: an event passes when any of its values is among the chosen ones. */
const facet = (
  key: ListKey,
  values: (event: RecordEvent, catalogue: Catalogue) => readonly string[],
  ofRelationship?: (relationship: Relationship, catalogue: Catalogue) => readonly string[],
): Facet => ({
  keys: [key],
  values: (event, _, catalogue) => values(event, catalogue),
  ask(filters, catalogue) {
    const chosen = new Set<string>(filters[key])
    if (chosen.size === 0) return null
    return {
      event: (event) => values(event, catalogue).some((value) => chosen.has(value)),
      relationship: (r) => ofRelationship?.(r, catalogue).some((value) => chosen.has(value)) ?? false,
    }
  },
})

const organization: Facet = {
  keys: ['org', 'match', 'units'],
  values(event, { units }, catalogue) {
    const present = organizationsIn(event)
    if (!units) return present
    const all = new Set<string>()
    for (const id of present) {
      for (let at: string | undefined = id; at && !all.has(at); at = catalogue.organizations.get(at)?.parent)
        all.add(at)
    }
    return [...all]
  },
  ask({ org, match, units }, catalogue) {
    if (org.length === 0) return null
    const groups = org.map((id) => new Set(units ? withUnits(catalogue, id) : [id]))
    const among = (present: readonly string[]): boolean => {
      const met = (group: Set<string>) => present.some((id) => group.has(id))
      return match === 'all' ? groups.every(met) : groups.some(met)
    }
    return { event: (event) => among(organizationsIn(event)), relationship: (r) => among([r.from, r.to]) }
  },
}

const range: Dimension = {
  keys: ['from', 'to', 'certain'],
  ask({ from, to, certain }) {
    if (from === null && to === null) return null
    const bounds = { from: from && (boundsOf(from)?.from ?? null), to: to && (boundsOf(to)?.to ?? null) }
    const within = (first: string | undefined, last: string | undefined): boolean => {
      const where = lies(first, last, bounds)
      return where === 'inside' || (where === 'perhaps' && !certain)
    }
    return {
      event: ({ date }) => within(date.from, date.to),
      // What has no date at all is left out where dates are asked for: a wrong mark is worse than a missing one.
      relationship: ({ since, until }) => (since ?? until) !== undefined && within(since?.from, until?.to),
    }
  },
}

const text: Dimension = {
  keys: ['q'],
  ask({ q }, catalogue) {
    const asked = wordsOf(q)
    if (asked.length === 0) return null
    return {
      event: (event) => hasWords(wordsOfEvent(event, catalogue), asked),
      relationship: (r) => hasWords(wordsOfRelationship(r, catalogue), asked),
    }
  },
}

const evidence: Dimension = {
  keys: ['evidence'],
  ask({ evidence: wanted }, catalogue) {
    if (wanted === null) return null
    const enough = (publishers: number): boolean => (wanted === 'several' ? publishers > 1 : publishers <= 1)
    return {
      event: (event) => enough(publishersBehind(sourcesOf(event), catalogue)),
      relationship: (r) => enough(publishersBehind(sourcesOf(r), catalogue)),
    }
  },
}

/** The filters whose choices are counted, by key. */
export const facets = {
  org: organization,
  person: facet('person', peopleIn),
  place: facet('place', (event, catalogue) => placesAround(catalogue, event.place)),
  programme: facet('programme', (event) => event.programmes ?? []),
  kind: facet('kind', (event) => [event.kind]),
  outcome: facet('outcome', (event) => [...new Set((event.outcomes ?? []).map((o) => o.type))]),
  camp: facet(
    'camp',
    (event, catalogue) => campsIn(organizationsIn(event), catalogue),
    (r, catalogue) => campsIn([r.from, r.to], catalogue),
  ),
  source: facet('source', sourcesOf, sourcesOf),
} as const
export type FacetKey = keyof typeof facets

/** Every filter. `known` is not among them: it is a lens on the record itself (see known.ts). */
export const dimensions: readonly Dimension[] = [range, ...Object.values(facets), text, evidence]
