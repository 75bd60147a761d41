import type { Claim, Dispute } from '#record/dataset.ts'
import type { Registry } from '#record/details.ts'
import type { Catalogue, DisputeHead } from './catalogue.ts'
import { sourceLists } from './event-lists.ts'
import { EventList } from './events.ts'
import { eventsWith } from './postings.ts'

/** Statements about a record, or made by it, facts before statements before views. */
export const claimsOn = ({ claims }: Registry, id: string): Claim[] => {
  const order = ['reported', 'attributed', 'view']
  return claims
    .filter((claim) => claim.about.includes(id) || claim.by?.includes(id))
    .sort((x, y) => order.indexOf(x.status) - order.indexOf(y.status))
}

/** Disputes that touch a record: of a catalogue's, their heads; of a registry's, with both sides. */
export const disputesOn = <T extends DisputeHead | Dispute>({ disputes }: { disputes: readonly T[] }, id: string): T[] =>
  disputes.filter((dispute) => dispute.about.includes(id))

/** The events that rest on an article, or of which a part does. */
export const eventsFrom = (catalogue: Catalogue, article: string): EventList => {
  const { held } = catalogue
  const number = held.order.articles.indexOf(article)
  const some = number < 0 ? [] : [number]
  return new EventList(held, eventsWith(sourceLists(catalogue), held.order.articles.length, some))
}

/** What an article contributed: every record that rests on it, by kind. */
export const contributionOf = (catalogue: Catalogue, article: string) => {
  const { held } = catalogue
  const rests = ({ sources }: { sources: readonly string[] }): boolean => sources.includes(article)
  return {
    events: eventsFrom(catalogue, article),
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
