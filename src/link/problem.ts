/** Why a part of a link was not taken as written, worded to follow the part: `from “2025-13” is not a date`. */
export const reasons = {
  unknown: 'is not in the record',
  date: 'is not a date',
  choice: 'is not one of the choices',
  selection: 'is not something that can be opened',
  repeated: 'comes after another value where one alone can hold',
  long: 'is longer than 200 characters and was cut',
  many: 'comes after 200 other values and was left out, as was all after it',
  swapped: 'lies after the end date',
} as const
export type LinkReason = (typeof reasons)[keyof typeof reasons]

/** A part of a link that was dropped or changed. `value` is one line of 40 characters at most. */
export interface LinkProblem {
  key: string
  value: string
  reason: LinkReason
}

/** The first `limit` UTF-16 units of a text, one fewer rather than half of a surrogate pair. */
export const cutAt = (text: string, limit: number): string => {
  const cut = text.slice(0, limit)
  return text.length > limit ? cut.replace(/[\uD800-\uDBFF]$/, '') : cut
}

/** A text on one line of `limit` characters at most, ending in … where cut; invisible and directing marks left out. */
export const excerpt = (text: string, limit = 40): string => {
  const start = text.length > limit * 4 ? `${text.slice(0, limit * 4)}…` : text
  const line = start.replace(/[\p{Z}\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim()
  return line.length > limit ? `${cutAt(line, limit - 1)}…` : line
}
