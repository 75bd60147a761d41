import { z } from 'zod'
import { evidenceList, reference } from './evidence.ts'
import { attributionHolds, attributionMessage, evenIfFaulty, oneOf, statusFields, words } from './status.ts'
import { relationshipTypes, standings } from './vocabulary.ts'

export const relationshipSchema = z
  .strictObject({
    from: reference,
    to: reference,
    type: oneOf(relationshipTypes),
    since: words.optional().describe('EDTF: since when, or the date at which a source shows it'),
    until: words.optional().describe('EDTF'),
    standing: oneOf(standings),
    note: words.optional(),
    ...statusFields,
    evidence: evidenceList,
  })
  .refine(attributionHolds, attributionMessage)
  .refine((r) => r.from === undefined || r.from !== r.to, {
    message: 'joins an organization to itself',
    path: ['to'],
    ...evenIfFaulty,
  })

/** A lasting typed link from one organization to another, as authored. */
export type AuthoredRelationship = z.infer<typeof relationshipSchema>
