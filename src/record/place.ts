import { z } from 'zod'
import { evidenceList, reference } from './evidence.ts'
import { aliasSchema, evenIfFaulty, formerIds, oneOf, words } from './status.ts'
import { placeLevels } from './vocabulary.ts'

export const placeSchema = z
  .strictObject({
    id: reference,
    name: words,
    aliases: z.array(aliasSchema).optional(),
    level: oneOf(placeLevels),
    parent: reference.optional().describe('the place it lies in'),
    parent_basis: words.optional().describe('where the articles do not say so: how it is known'),
    description: words.optional(),
    coordinates: z
      .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180), source: words })
      .optional()
      .describe('degrees (WGS 84), only where sourced'),
    evidence: evidenceList,
    formerIds,
  })
  .refine((p) => p.parent_basis === undefined || p.parent !== undefined, {
    message: '`parent_basis` without a `parent`',
    path: ['parent_basis'],
    ...evenIfFaulty,
  })

/** A place as authored; places form a tree through `parent`. */
export type AuthoredPlace = z.infer<typeof placeSchema>
