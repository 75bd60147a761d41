import { z } from 'zod'
import { evidenceList, reference } from './evidence.ts'
import { formerIds, words } from './status.ts'

export const disputeSchema = z.strictObject({
  id: reference,
  topic: words,
  positions: z
    .array(z.strictObject({ text: words, evidence: evidenceList }))
    .min(2, 'has fewer than two positions: a dispute shows both sides'),
  why_it_matters: words.optional(),
  about: z.array(reference).min(1, 'is empty: say which records it touches'),
  formerIds,
})

/** Claims or records that conflict, as authored: every side with its evidence. */
export type AuthoredDispute = z.infer<typeof disputeSchema>
