import type { DisputeHead } from '#record/core.ts'
import type { Claim, Dispute } from '#record/dataset.ts'
import type { Registry } from '#record/details.ts'
import type { RecordKind } from '#record/ids.ts'
import type { ClaimKind } from '#record/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import { type FacetKey, facets } from './dimensions.ts'
import { setOf } from './event-set.ts'
import { EventList } from './events.ts'
import { noFilters } from './filters.ts'
import { articlesBehind } from './health.ts'
import { eventsWith } from './postings.ts'

/** Statements about a record, or made by it, facts before statements before views. */
export const claimsOn = ({ claims }: Registry, id: string): Claim[] => {
  const order = ['reported', 'attributed', 'view']
  return claims
    .filter((claim) => claim.about.includes(id) || claim.by?.includes(id))
    .sort((x, y) => order.indexOf(x.status) - order.indexOf(y.status))
}

/** Those of some claims that are of any of some kinds; all of them where no kind is asked for. */
export const claimsOfKind = (
  registry: Pick<Registry, 'disputes'>,
  claims: readonly Claim[],
  kinds: readonly ClaimKind[],
): readonly Claim[] => {
  if (kinds.length === 0) return claims
  const isDisputed = ({ id }: Claim): boolean => disputesOn(registry, id).length > 0
  return claims.filter((claim) => kinds.includes(claim.status) || (kinds.includes('disputed') && isDisputed(claim)))
}

/** Disputes that touch a record: of a catalogue's, their heads; of a registry's, with both sides. */
export const disputesOn = <T extends DisputeHead | Dispute>(
  { disputes }: { disputes: readonly T[] },
  id: string,
): T[] => disputes.filter((dispute) => dispute.about.includes(id))

/** The events of the whole record that stand under any of some values of a facet. */
export const eventsUnder = (catalogue: Catalogue, key: FacetKey, values: readonly string[]): EventList => {
  const names = facets[key].names(catalogue)
  const numbers = values.map((value) => names.indexOf(value)).filter((number) => number >= 0)
  const lists = facets[key].lists(catalogue, noFilters)
  return new EventList(catalogue.held, eventsWith(lists, names.length, numbers))
}

/** The kinds of record of which `sourcesOn` can be asked, with the facet that its events stand under. */
const facetOf = { organization: 'org', person: 'person', place: 'place', programme: 'programme' } as const

/**
 * The ids of the articles that tell of a record of the whole record: behind its own entry and its posts, behind its events,
 * and behind the relationships of which it is an end.
 */
export const sourcesOn = (catalogue: Catalogue, kind: RecordKind, id: string): string[] => {
  if (kind === 'event') {
    const event = catalogue.events.get(id)
    return event === undefined ? [] : articlesBehind(catalogue, setOf([event], catalogue.held.events.size))
  }
  if (kind !== 'organization' && kind !== 'person' && kind !== 'place' && kind !== 'programme') return []
  const { organizations, people, places, programmes } = catalogue
  const own = { organization: organizations, person: people, place: places, programme: programmes }[kind].get(id)
  const events = eventsUnder(catalogue, facetOf[kind], [id])
  const parts = [
    ...(own ? [own] : []),
    ...(kind === 'person' ? (people.get(id)?.positions ?? []) : []),
    ...catalogue.held.relationships.filter(({ from, to }) => from === id || to === id),
  ]
  return [...new Set([...parts.flatMap(({ sources }) => sources), ...articlesBehind(catalogue, events.set)])]
}

/** What an article contributed: every record that rests on it, by kind. */
export const contributionOf = (catalogue: Catalogue, article: string) => {
  const { held } = catalogue
  const rests = ({ sources }: { sources: readonly string[] }): boolean => sources.includes(article)
  return {
    events: eventsUnder(catalogue, 'source', [article]),
    organizations: held.organizations.filter(rests),
    people: held.people.filter((person) => rests(person) || (person.positions ?? []).some(rests)),
    places: held.places.filter(rests),
    programmes: held.programmes.filter(rests),
    relationships: held.relationships.filter(rests),
    disputes: held.disputes.filter(({ sources }) => sources.flat().includes(article)),
  }
}

/** The claims that rest on an article. */
export const claimsFrom = ({ claims }: Registry, article: string): Claim[] =>
  claims.filter(({ evidence }) => evidence.some((one) => one.article === article))
