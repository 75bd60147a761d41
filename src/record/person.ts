import { z } from 'zod'
import { evidenceList, reference } from './evidence.ts'
import { aliasSchema, formerIds, words } from './status.ts'

const positionSchema = z.strictObject({
  organization: reference,
  title: words.describe('as the source prints it'),
  from: words.optional().describe('EDTF: since when, where stated'),
  as_of: words.optional().describe('EDTF: a date at which the source shows the person in the post'),
  evidence: evidenceList,
})

export const personSchema = z.strictObject({
  id: reference,
  name: words,
  aliases: z.array(aliasSchema).optional(),
  pronoun: z.enum(['she', 'he']).optional().describe('only where a source uses it'),
  description: words.optional(),
  positions: z.array(positionSchema).optional(),
  evidence: evidenceList,
  formerIds,
})

/** A person as authored, with every post a source gives. */
export type AuthoredPerson = z.infer<typeof personSchema>
