import type { Claim, Dispute, RecordEvent } from '#record/dataset.ts'
import type { Catalogue } from './catalogue.ts'
import { sourcesOf } from './facets.ts'

/** Statements about a record, or made by it, facts before statements before views. */
export const claimsOn = (catalogue: Catalogue, id: string): Claim[] => {
  const order = ['reported', 'attributed', 'view']
  return catalogue.dataset.claims
    .filter((claim) => claim.about.includes(id) || claim.by?.includes(id))
    .sort((x, y) => order.indexOf(x.status) - order.indexOf(y.status))
}

/** Disputes that touch a record. */
export const disputesOn = (catalogue: Catalogue, id: string): Dispute[] =>
  catalogue.dataset.disputes.filter((dispute) => dispute.about.includes(id))

/** What an article contributed: every record that rests on it, by kind. */
export const contributionOf = (catalogue: Catalogue, article: string) => {
  const { dataset } = catalogue
  const rests = (record: Parameters<typeof sourcesOf>[0]): boolean => sourcesOf(record).includes(article)
  return {
    events: dataset.events.filter(rests),
    organizations: dataset.organizations.filter(rests),
    people: dataset.people.filter(rests),
    places: dataset.places.filter(rests),
    programmes: dataset.programmes.filter(rests),
    relationships: dataset.relationships.filter(rests),
    claims: dataset.claims.filter(rests),
    disputes: dataset.disputes.filter((dispute) => dispute.positions.some(rests)),
  }
}

/** Events at a place or anywhere inside it; `inside` are the ids of the place and of what lies in it. */
export const eventsAt = (events: readonly RecordEvent[], inside: readonly string[]): RecordEvent[] =>
  events.filter((event) => event.place !== undefined && inside.includes(event.place))
