import { z } from 'zod'
import { boundsOf } from './dates.ts'
import { reference } from './evidence.ts'
import { evenIfFaulty, formerIds, oneOf, words } from './status.ts'
import { readings } from './vocabulary.ts'

const webAddress = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'is not an http or https address')

export const articleSchema = z
  .strictObject({
    id: reference,
    url: webAddress,
    title: words.optional(),
    title_basis: words.optional().describe('how the title is known, where it is not the printed one'),
    label: words.optional().describe('our own words, where the title is not known'),
    publisher: words,
    authors: z.array(reference).optional().describe('ids of the people in the byline'),
    published: words.optional().describe('EDTF; left out where unknown'),
    published_basis: words.optional().describe('how the date is known where it is not printed, or why there is none'),
    seen: words
      .refine((day) => boundsOf(day)?.from === day, 'is not a day such as 2026-11-22')
      .optional()
      .describe(
        'for an article without a date, or of an approximate one: a day on which the editors had it before them',
      ),
    via: words
      .optional()
      .describe('who gives it again, where it was not read at its publisher: a repost, a mirror, a translation'),
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/, 'is not a language tag such as en or zh'),
    read: oneOf(readings),
    formerIds,
  })
  .refine((a) => (a.title === undefined) !== (a.label === undefined), {
    message: 'give a `title` as printed, or a `label` in our own words, and not both',
    path: ['id'],
    ...evenIfFaulty,
  })
  .refine((a) => a.published !== undefined || a.published_basis !== undefined, {
    message: 'an article without `published` needs a `published_basis` that says why',
    path: ['id'],
    ...evenIfFaulty,
  })

/** An article as authored: where it is, who published it, when, and how far it was read. */
export type AuthoredArticle = z.infer<typeof articleSchema>
