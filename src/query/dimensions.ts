import type { RelationshipHead } from '#record/core.ts'
import { boundsOf, dayNumber } from '#record/dates.ts'
import { hasWords, wordsOf } from '#record/fold.ts'
import { claimKeys, kindKeys, outcomeKeys } from '#record/vocabulary.ts'
import { campLists, campsOf, counterparts } from './camps.ts'
import type { Catalogue } from './catalogue.ts'
import { withUnits } from './catalogue.ts'
import { lies, type Range } from './certainty.ts'
import { eventsWithin } from './day-range.ts'
import {
  kindLists,
  organizationLists,
  outcomeLists,
  personLists,
  placeLists,
  programmeLists,
  sourceLists,
  statusLists,
  unitLists,
} from './event-lists.ts'
import type { EventSet } from './event-set.ts'
import type { FilterKey, Filters } from './filters.ts'
import type { Lists } from './lists.ts'
import { numbering } from './numbering.ts'
import { eventsWith } from './postings.ts'
import { publishersBehind, publishersPerEvent } from './publishers.ts'
import { wordsOfRelationship } from './searchable.ts'
import { searches } from './text-search.ts'

type Test<T> = (record: T) => boolean

/** What a set of filters asks along one dimension: the events for which it holds, and a test of a relationship. */
export interface Asked {
  events: EventSet
  /** A relationship has no kind, people, place, programme or outcome: a choice of one leaves it out. */
  relationship: Test<RelationshipHead>
}

/** One filter, declared: the keys it owns, and what it asks where it is set (`null` where it is not). */
export interface Dimension {
  keys: readonly FilterKey[]
  ask(filters: Filters, catalogue: Catalogue): Asked | null
}

/** A filter by values that can be counted: `lists` gives the values of each event, `names` what their numbers stand for. */
export interface Facet extends Dimension {
  lists(catalogue: Catalogue, filters: Filters): Lists
  names(catalogue: Catalogue): readonly string[]
  /** Whether each value more that is chosen leaves fewer events; not unless said: then any of them will do. */
  narrows?(filters: Filters): boolean
}

type ListKey = { [K in FilterKey]: Filters[K] extends readonly string[] ? K : never }[FilterKey]

const numbersOf = (names: readonly string[], chosen: readonly string[]): number[] =>
  chosen.flatMap((value) => numbering(names).get(value) ?? [])

interface FacetParts {
  lists: (catalogue: Catalogue) => Lists
  names: (catalogue: Catalogue) => readonly string[]
  ofRelationship?: (relationship: RelationshipHead, catalogue: Catalogue) => readonly string[]
}

/** The common facet: an event passes when any of its values is among the chosen ones. */
const facet = (key: ListKey, { lists, names, ofRelationship }: FacetParts): Facet => ({
  keys: [key],
  lists,
  names,
  ask(filters, catalogue) {
    const chosen: readonly string[] = filters[key]
    if (chosen.length === 0) return null
    const all = names(catalogue)
    return {
      events: eventsWith(lists(catalogue), all.length, numbersOf(all, chosen)),
      relationship: (r) => ofRelationship?.(r, catalogue).some((value) => chosen.includes(value)) ?? false,
    }
  },
})

const organization: Facet = {
  keys: ['org', 'match', 'units'],
  lists: (catalogue, { units }) => (units ? unitLists(catalogue) : organizationLists(catalogue)),
  names: ({ held }) => held.order.organizations,
  narrows: ({ match }) => match === 'all',
  ask({ org, match, units }, catalogue) {
    if (org.length === 0) return null
    const names = this.names(catalogue)
    const groups = org.map((id) => new Set(units ? withUnits(catalogue, id) : [id]))
    const lists = organizationLists(catalogue)
    const with_ = (some: Iterable<string>): EventSet => eventsWith(lists, names.length, numbersOf(names, [...some]))
    const sets = match === 'all' ? groups.map(with_) : [with_(groups.flatMap((group) => [...group]))]
    const holds = (ends: readonly string[]) => (group: Set<string>) => ends.some((id) => group.has(id))
    return {
      events: sets.reduce((all, one) => all.and(one)),
      relationship: ({ from, to }) =>
        match === 'all' ? groups.every(holds([from, to])) : groups.some(holds([from, to])),
    }
  },
}

/** The days that `from` and `to` ask for; what is no date asks for none. */
export const daysAsked = ({ from, to }: Pick<Filters, 'from' | 'to'>): Range => ({
  from: boundsOf(from ?? '')?.from ?? null,
  to: boundsOf(to ?? '')?.to ?? null,
})

const numberOf = (day: string | null): number | null => (day === null ? null : dayNumber(day))

export const range: Dimension = {
  keys: ['from', 'to', 'certain'],
  ask(filters, catalogue) {
    const bounds = daysAsked(filters)
    if (bounds.from === null && bounds.to === null) return null
    const { certain } = filters
    return {
      events: eventsWithin(catalogue, { from: numberOf(bounds.from), to: numberOf(bounds.to) }, certain),
      // What has no date at all is left out where dates are asked for: a wrong mark is worse than a missing one.
      relationship({ since, until }) {
        if ((since ?? until) === undefined) return false
        const where = lies(since, until, bounds)
        return where === 'inside' || (where === 'perhaps' && !certain)
      },
    }
  },
}

/** Asks nothing as long as the search is on its way, which pages say. */
const text: Dimension = {
  keys: ['q'],
  ask({ q }, catalogue) {
    const [asked, search] = [wordsOf(q), searches.get(catalogue.held.shelf)]
    if (asked.length === 0 || !search) return null
    return {
      events: search.find(catalogue, asked),
      relationship: (r) => hasWords(wordsOfRelationship(r, catalogue), asked),
    }
  },
}

const evidence: Dimension = {
  keys: ['evidence'],
  ask({ evidence: wanted }, catalogue) {
    if (wanted === null) return null
    const several = wanted === 'several'
    return {
      events: eventsWith(publishersPerEvent(catalogue), 2, [several ? 1 : 0]),
      relationship: ({ sources }) => publishersBehind(sources, catalogue) > 1 === several,
    }
  },
}

/** Not among the facets: its four choices are counted when they are looked at, and cost nothing until then. */
const status = facet('status', {
  lists: statusLists,
  names: () => claimKeys,
  ofRelationship: ({ status }) => [status ?? 'reported'],
})

/** The filters whose choices are counted together, by key. */
export const facets = {
  org: organization,
  person: facet('person', { lists: personLists, names: ({ held }) => held.order.people }),
  place: facet('place', { lists: placeLists, names: ({ held }) => held.order.places }),
  programme: facet('programme', { lists: programmeLists, names: ({ held }) => held.order.programmes }),
  kind: facet('kind', { lists: kindLists, names: () => kindKeys }),
  outcome: facet('outcome', { lists: outcomeLists, names: () => outcomeKeys }),
  camp: facet('camp', {
    lists: campLists,
    names: () => counterparts,
    ofRelationship: ({ from, to }, catalogue) => campsOf([from, to], catalogue),
  }),
  source: facet('source', {
    lists: sourceLists,
    names: ({ held }) => held.order.articles,
    ofRelationship: ({ sources }) => sources,
  }),
} as const
export type FacetKey = keyof typeof facets

/** Every filter. `known` is not among them: it is a lens on the record itself (see known.ts). */
export const dimensions: readonly Dimension[] = [range, ...Object.values(facets), text, evidence, status]
