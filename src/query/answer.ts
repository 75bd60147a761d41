import type { Organization, RecordEvent, Relationship } from '#record/dataset.ts'
import type { Catalogue } from './catalogue.ts'
import { type Dimension, dimensions, type FacetKey, facets } from './dimensions.ts'
import { organizationsIn } from './facets.ts'
import type { Filters } from './filters.ts'
import { type Tie, tiesBetween } from './ties.ts'

/** What the filters leave of the record: one answer, from which every view draws. */
export interface Answer {
  /** In order of date, earliest first. */
  events: readonly RecordEvent[]
  relationships: readonly Relationship[]
  ties: readonly Tie[]
  organizations: readonly Organization[]
}

const asked = (catalogue: Catalogue, filters: Filters, except?: Dimension) =>
  dimensions.filter((d) => d !== except).flatMap((d) => d.ask(filters, catalogue) ?? [])

/**
 * The events and relationships for which every filter holds, the ties they make, and the organizations they name;
 * where nothing is asked, every organization of the record.
 */
export const answer = (catalogue: Catalogue, filters: Filters): Answer => {
  const { dataset } = catalogue
  const tests = asked(catalogue, filters)
  const events = dataset.events.filter((event) => tests.every((test) => test.event(event)))
  const relationships = dataset.relationships.filter((r) => tests.every((test) => test.relationship(r)))
  const ties = tiesBetween(events, relationships)
  const named = new Set([...events.flatMap(organizationsIn), ...ties.flatMap((tie) => [tie.a, tie.b])])
  return {
    events,
    relationships,
    ties,
    organizations: tests.length === 0 ? dataset.organizations : dataset.organizations.filter((o) => named.has(o.id)),
  }
}

/**
 * How many events each value of a facet would show: counted over the events that pass every other filter, so that
 * the choices already made in the same key do not matter. Values of no event are missing.
 */
export const countsOf = (catalogue: Catalogue, filters: Filters, key: FacetKey): ReadonlyMap<string, number> => {
  const facet = facets[key]
  const tests = asked(catalogue, filters, facet)
  const counts = new Map<string, number>()
  for (const event of catalogue.dataset.events) {
    if (!tests.every((test) => test.event(event))) continue
    for (const value of facet.values(event, filters, catalogue)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The events that matter to a page: those of its record, or all of them. */
export type Among = (event: RecordEvent) => boolean

const all: Among = () => true

/** How many events pass some filters: the count beside a choice that is not one value of a facet. */
export const countOf = (catalogue: Catalogue, filters: Filters, among: Among = all): number => {
  const tests = asked(catalogue, filters)
  return catalogue.dataset.events.filter((event) => among(event) && tests.every((test) => test.event(event))).length
}

/** Which filters, lifted alone, would let something through again, with how many events: advice for an empty page. */
export const wouldShow = (
  catalogue: Catalogue,
  filters: Filters,
  among: Among = all,
): { dimension: Dimension; events: number }[] =>
  dimensions
    .filter((dimension) => dimension.ask(filters, catalogue) !== null)
    .map((dimension) => {
      const tests = asked(catalogue, filters, dimension)
      return {
        dimension,
        events: catalogue.dataset.events.filter((e) => among(e) && tests.every((test) => test.event(e))).length,
      }
    })
    .filter(({ events }) => events > 0)
