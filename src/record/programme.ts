import { z } from 'zod'
import { evidenceList, reference } from './evidence.ts'
import { aliasSchema, attributionHolds, attributionMessage, formerIds, statusFields, words } from './status.ts'

export const programmeSchema = z
  .strictObject({
    id: reference,
    name: words,
    aliases: z.array(aliasSchema).optional(),
    description: words.optional(),
    ...statusFields,
    evidence: evidenceList,
    formerIds,
  })
  .refine(attributionHolds, attributionMessage)

/** A policy or plan that a source cites; `status` and `by` say who cites it. */
export type AuthoredProgramme = z.infer<typeof programmeSchema>
