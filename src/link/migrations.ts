import type { Day } from '#record/dates.ts'
import { decodeText, encodeText, type Pair } from './query-string.ts'

/** A change to the language of links. Links made before it are read as if they had been written after it. */
export interface Migration {
  /** The day the change shipped: migrations apply in the order of their days. */
  on: Day
  why: string
  /** The key that changed, and the pairs (decoded) that now say what a value of it said; none, if nothing does. */
  key: string
  turn: (value: string) => readonly (readonly [key: string, value: string])[]
}

/** Every change so far. One that shipped may not be taken out: a link in a memo has no end. */
export const migrations: readonly Migration[] = []

/** Whether a link is written in the language of an earlier day. */
export const isOld = (params: readonly Pair[], list: readonly Migration[] = migrations): boolean =>
  list.length > 0 && params.some(([written]) => list.some(({ key }) => key === decodeText(written)))

/** The pairs of a link in the language of today; a pair that no migration is about is left as it stood. */
export const migrate = (params: readonly Pair[], list: readonly Migration[] = migrations): Pair[] =>
  [...list]
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .reduce<Pair[]>(
      (pairs, { key, turn }) =>
        pairs.flatMap((pair): Pair[] =>
          decodeText(pair[0]) === key
            ? turn(decodeText(pair[1])).map(([newKey, value]) => [encodeText(newKey), encodeText(value)])
            : [pair],
        ),
      [...params],
    )
