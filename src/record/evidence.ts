import { z } from 'zod'
import { idPattern } from './ids.ts'

export const longestPhrase = 8

/** A reference to any record; whether it exists is checked when all files are linked. */
export const reference = z.string().regex(idPattern, 'is not an id (lower-case letters, digits and single hyphens)')

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/**
 * The words in a phrase: what white space parts, and in unspaced scripts (Chinese, Japanese) two characters a
 * word, rounded up. So a phrase stays a locator in every language.
 */
export const countWords = (phrase: string): number => {
  const unspaced = phrase.match(cjk)?.length ?? 0
  const spaced = phrase
    .replace(cjk, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return spaced + Math.ceil(unspaced / 2)
}

export const evidenceSchema = z.strictObject({
  article: reference.describe('id of the article that says it'),
  phrase: z
    .string()
    .trim()
    .min(1, 'is empty: give a few words that stand in the article')
    .refine((phrase) => countWords(phrase) <= longestPhrase, {
      message: `is longer than ${longestPhrase} words: keep only enough to find the passage`,
    })
    .describe('at most eight consecutive words of the article, exact, with broken encoding repaired'),
  paragraph: z.int().positive().optional().describe('number of the paragraph, counted from 1'),
})

/** Where something is said: the article, and a phrase that locates the passage in it. */
export type Evidence = z.infer<typeof evidenceSchema>

/** The rule of the record: nothing without evidence. */
export const evidenceList = z.array(evidenceSchema).min(1, 'is empty: nothing is recorded without evidence')
