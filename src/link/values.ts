import { coming } from '#query/catalogue.ts'
import { boundsOf } from '#record/dates.ts'
import { isId, type RecordKind } from '#record/ids.ts'
import { type LinkKey, single, type Understand } from './key.ts'
import { cutAt, reasons } from './problem.ts'

const longestText = 200

/**
 * The current id of a record: a former id is replaced, anything the record does not hold is not understood. What may be
 * still on its way is taken as it is written.
 */
export const idOf =
  (kind: RecordKind): Understand<string> =>
  (id, resolve) => {
    const current = isId(id) ? resolve(kind, id) : null
    if (current === coming) return { value: id }
    return current === null ? { reason: reasons.unknown } : { value: current, renamed: current !== id }
  }

/** A word of a closed list; a word that only the prototype of the list has is not one of it. */
export const wordOf = <T extends string>(table: Readonly<Record<T, unknown>>): Understand<T> => {
  const isWord = (text: string): text is T => Object.hasOwn(table, text)
  return (text) => (isWord(text) ? { value: text } : { reason: reasons.choice })
}

/** One of a few choices, of which those in `defaults` are read as `none` and never written. */
export const choice = <const T extends string, N>(
  choices: readonly T[],
  none: N,
  defaults: readonly (T | N)[],
): LinkKey<T | N> =>
  single<T | N>(
    none,
    (text) => {
      const value = choices.find((one) => one === text)
      if (value === undefined) return { reason: reasons.choice }
      return { value: defaults.includes(value) ? none : value }
    },
    (value) => (value === none || defaults.includes(value) ? '' : String(value)),
  )

/** A date of any precision, kept as written. */
export const date: LinkKey<string | null> = single<string | null>(
  null,
  (text) => (boundsOf(text) ? { value: text } : { reason: reasons.date }),
  (value) => value ?? '',
)

/** Something that is so or not: `1`, or absent. */
export const flag: LinkKey<boolean> = single(
  false,
  (text) => (text === '1' ? { value: true } : { reason: reasons.choice }),
  (value) => (value ? '1' : ''),
)

/** A text on one line: runs of white space and control characters are one space, none at either end. */
export const folded = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** Free text, folded, of 200 UTF-16 units at most. */
export const text: LinkKey<string> = single(
  '',
  (written) => {
    const whole = folded(written)
    if (whole === '') return {}
    if (whole.length <= longestText) return { value: whole }
    return { value: cutAt(whole, longestText).trim(), reason: reasons.long }
  },
  folded,
)
