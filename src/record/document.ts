import { z } from 'zod'
import { articleSchema } from './article.ts'
import { claimSchema } from './claim.ts'
import { disputeSchema } from './dispute.ts'
import { eventSchema } from './event.ts'
import { reference } from './evidence.ts'
import { organizationSchema } from './organization.ts'
import { personSchema } from './person.ts'
import { placeSchema } from './place.ts'
import { programmeSchema } from './programme.ts'
import { relationshipSchema } from './relationship.ts'
import { words } from './status.ts'

/** What the record as a whole says of itself; stands in one file only. */
export const aboutSchema = z.strictObject({
  title: words,
  subject: reference.describe('the organization that is tracked'),
  licence: words,
})

/** One authored file. Every file may hold any of the keys, so a new article is one new file. */
export const documentSchema = z.strictObject({
  dataset: aboutSchema.optional(),
  article: articleSchema.optional(),
  articles: z.array(articleSchema).optional(),
  organizations: z.array(organizationSchema).optional(),
  people: z.array(personSchema).optional(),
  places: z.array(placeSchema).optional(),
  programmes: z.array(programmeSchema).optional(),
  events: z.array(eventSchema).optional(),
  relationships: z.array(relationshipSchema).optional(),
  claims: z.array(claimSchema).optional(),
  disputes: z.array(disputeSchema).optional(),
})

export type AuthoredDocument = z.infer<typeof documentSchema>
