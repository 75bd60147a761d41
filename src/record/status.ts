import { z } from 'zod'
import { reference } from './evidence.ts'
import { statuses } from './vocabulary.ts'

/** One of the keys of a word list. */
export const oneOf = <T extends Record<string, string>>(words: T) => z.enum(Object.keys(words) as (keyof T & string)[])

/** Text that says something: trimmed, not empty, in the editors' own words. */
export const words = z.string().trim().min(1, 'is empty')

/** The fields by which any record says how far it may be taken as fact; `reported` where nothing is said. */
export const statusFields = {
  status: oneOf(statuses).optional().describe('reported (default), attributed, or the publisher’s view'),
  by: z.array(reference).min(1).optional().describe('for attributed: the people or organizations who said it'),
  by_unnamed: words.optional().describe('for attributed: who said it, in our words, where no name is given'),
}

/** For rules across fields: they are checked even where other fields are at fault, so that all faults show at once. */
export const evenIfFaulty = {
  when: ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null,
}

/** Who said it is given exactly where the status is `attributed`. */
export const attributionHolds = (r: { status?: string | undefined; by?: unknown; by_unnamed?: unknown }): boolean =>
  (r.status === 'attributed') === (r.by !== undefined || r.by_unnamed !== undefined)

export const attributionMessage = {
  message: '`by` or `by_unnamed` goes with status `attributed`, and only with it',
  path: ['status'],
  ...evenIfFaulty,
}

/** Another name of a record, with the language it is in (BCP 47). */
export const aliasSchema = z.strictObject({
  name: words,
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/, 'is not a language tag such as en, zh or zh-Latn'),
})
export type Alias = z.infer<typeof aliasSchema>

/** Ids under which a record was once known; old links lead from them to the record. */
export const formerIds = z.array(reference).optional()
