/** The record kinds that have a page, and so an id that may never vanish. */
export const recordKinds = [
  'organization',
  'person',
  'place',
  'programme',
  'event',
  'article',
  'claim',
  'dispute',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** A lower-case ASCII slug: letters and digits in groups joined by single hyphens, 80 characters at most. */
export const idPattern = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether `text` has the form of an id; says nothing about whether such a record exists. */
export const isId = (text: string): boolean => idPattern.test(text)

/** The id of a tie: the two organization ids in alphabetical order, joined by a colon. Equal for both orders. */
export const tieId = (one: string, other: string): string => (one < other ? `${one}:${other}` : `${other}:${one}`)

/** The id of a relationship: its ends and its type; two records with the same id say the same thing twice. */
export const relationshipId = (r: { from: string; type: string; to: string }): string => `${r.from}>${r.type}>${r.to}`
