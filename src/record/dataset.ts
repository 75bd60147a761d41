import type { AuthoredArticle } from './article.ts'
import type { AuthoredClaim } from './claim.ts'
import type { RecordDate } from './dates.ts'
import type { AuthoredDispute } from './dispute.ts'
import type { AuthoredEvent } from './event.ts'
import type { AuthoredOrganization } from './organization.ts'
import type { AuthoredPerson } from './person.ts'
import type { AuthoredPlace } from './place.ts'
import type { AuthoredProgramme } from './programme.ts'
import type { AuthoredRelationship } from './relationship.ts'
import type { Camp } from './vocabulary.ts'

/** The compiled record: authored records with their dates resolved to bounds and what follows from them filled in. */

export type { Evidence } from './evidence.ts'
export type { Alias } from './status.ts'

type Dated<T, K extends string> = Omit<T, K> & { [P in K & keyof T]: RecordDate }
type MaybeDated<T, K extends string> = Omit<T, K> & { [P in K & keyof T]?: RecordDate }

export type Article = MaybeDated<AuthoredArticle, 'published'>
export type Organization = AuthoredOrganization & { camp: Camp }
export type Position = MaybeDated<NonNullable<AuthoredPerson['positions']>[number], 'from' | 'as_of'>
export type Person = Omit<AuthoredPerson, 'positions'> & { positions?: Position[] }
export type Place = AuthoredPlace
export type Programme = AuthoredProgramme
export type RecordEvent = Dated<AuthoredEvent, 'date'>
export type Outcome = NonNullable<AuthoredEvent['outcomes']>[number]
export type Relationship = MaybeDated<AuthoredRelationship, 'since' | 'until'>
export type Claim = AuthoredClaim
export type Dispute = AuthoredDispute

/** What stands where words are left out, as they may rest on articles that were not out yet. Authored words are never empty. */
export const untold = ''

export interface Dataset {
  /** A hash of the content: equal versions, equal records. */
  version: string
  title: string
  /** Id of the organization that is tracked. */
  subject: string
  licence: string
  articles: Article[]
  organizations: Organization[]
  people: Person[]
  places: Place[]
  programmes: Programme[]
  /** In order of their first possible day, then of their last, then by id. */
  events: RecordEvent[]
  relationships: Relationship[]
  claims: Claim[]
  disputes: Dispute[]
  /** How many ids ever shipped, and the latest of them as `kind:id`, in the order in which they did. */
  shipped: { count: number; latest: string[] }
  /** Resting place of each organization in the network layout; x and y within 0 to 1. */
  network: Record<string, [x: number, y: number]>
}
