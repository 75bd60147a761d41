import { z } from 'zod'
import { evidenceList, reference } from './evidence.ts'
import { aliasSchema, attributionHolds, attributionMessage, formerIds, oneOf, statusFields, words } from './status.ts'
import { camps, organizationTypes } from './vocabulary.ts'

export const organizationSchema = z
  .strictObject({
    id: reference,
    name: words,
    aliases: z.array(aliasSchema).optional(),
    type: oneOf(organizationTypes),
    camp: oneOf(camps).optional().describe('only where the rule (units of the subject, then type) gives the wrong one'),
    parent: reference.optional().describe('the organization it is a unit of'),
    place: reference.optional(),
    description: words.optional(),
    ...statusFields,
    evidence: evidenceList,
    formerIds,
  })
  .refine(attributionHolds, attributionMessage)

/** An organization as authored. Its camp follows from its parents and type when it is compiled. */
export type AuthoredOrganization = z.infer<typeof organizationSchema>
