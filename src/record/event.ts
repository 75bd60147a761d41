import { z } from 'zod'
import { evidenceList, reference } from './evidence.ts'
import { attributionHolds, attributionMessage, evenIfFaulty, formerIds, oneOf, statusFields, words } from './status.ts'
import { eventKinds, outcomeTypes, roles } from './vocabulary.ts'

const outcomeSchema = z
  .strictObject({
    type: oneOf(outcomeTypes),
    text: words,
    parties: z
      .array(reference)
      .min(1)
      .optional()
      .describe('organizations whose act it is; every pair of them is tied by it. Left out where none is named'),
    to: z.array(reference).min(1).optional().describe('organizations it is promised to, tied to each of the parties'),
    ...statusFields,
    evidence: evidenceList,
  })
  .refine(attributionHolds, attributionMessage)
  .refine((o) => o.to === undefined || o.parties !== undefined, {
    message: '`to` without `parties`',
    path: ['to'],
    ...evenIfFaulty,
  })

export const eventSchema = z
  .strictObject({
    id: reference,
    date: words.describe('EDTF: 2025-07-31, 2025-04, 2025, 2025-03-31/2025-04-01, 2025~'),
    date_basis: words.optional().describe('where any part of the date is inferred: from what'),
    kind: oneOf(eventKinds),
    title: words,
    name: words.optional().describe('its official name, where it has one'),
    summary: words,
    place: reference.optional(),
    place_basis: words.optional().describe('where the place is inferred: from what'),
    participants: z.array(z.strictObject({ organization: reference, role: oneOf(roles) })).min(1, 'is empty'),
    unnamed: z
      .array(z.strictObject({ text: words, evidence: evidenceList }))
      .optional()
      .describe('participants that the source does not name'),
    people: z.array(z.strictObject({ person: reference, organization: reference.optional() })).optional(),
    outcomes: z.array(outcomeSchema).optional(),
    programmes: z.array(reference).optional(),
    topics: z.array(words).optional(),
    notes: z
      .array(z.strictObject({ text: words, evidence: evidenceList }))
      .optional()
      .describe('the editors’ remarks: what the source leaves open'),
    evidence: evidenceList,
    formerIds,
  })
  .refine((e) => e.place_basis === undefined || e.place !== undefined, {
    message: '`place_basis` without a `place`',
    path: ['place_basis'],
    ...evenIfFaulty,
  })

/** Something dated that happened, as authored. */
export type AuthoredEvent = z.infer<typeof eventSchema>
