import { z } from 'zod'
import { evidenceList, reference } from './evidence.ts'
import { attributionHolds, attributionMessage, formerIds, oneOf, statusFields, words } from './status.ts'
import { statuses } from './vocabulary.ts'

export const claimSchema = z
  .strictObject({
    id: reference,
    about: z.array(reference).min(1, 'is empty: say which records it is about'),
    text: words,
    ...statusFields,
    status: oneOf(statuses),
    evidence: evidenceList,
    formerIds,
  })
  .refine(attributionHolds, attributionMessage)

/** A statement about the world, as authored, in the editors' words. */
export type AuthoredClaim = z.infer<typeof claimSchema>
