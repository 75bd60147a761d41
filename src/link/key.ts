import type { Resolve } from '#query/catalogue.ts'
import { excerpt, type LinkProblem, type LinkReason, reasons } from './problem.ts'

/** What one written value stands for; without `value` it was not understood. `renamed`: a former id stood in it. */
export interface Meaning<T> {
  value?: T
  reason?: LinkReason
  renamed?: boolean
}

/** What all the values given for a key come to. */
export interface KeyReading<T> {
  value: T
  faults: Omit<LinkProblem, 'key'>[]
  renamed: boolean
}

/** One key of a link: how its decoded values are read, and how its value is written (`''`, the default, is not). */
export interface LinkKey<T> {
  read: (given: readonly string[], resolve: Resolve) => KeyReading<T>
  write: (value: T) => string
}

/** A key for each field of a state, in the order in which a link names them. */
export type LinkKeys<S> = { readonly [K in keyof S]: LinkKey<S[K]> }

export type Understand<T> = (text: string, resolve: Resolve) => Meaning<T>

// Far above what a reader chooses, low enough for a link made to be a burden.
const mostValues = 200

const eachOnce = (given: readonly string[]): { texts: Set<string>; faults: Omit<LinkProblem, 'key'>[] } => {
  const texts = new Set<string>()
  for (const one of given) {
    const text = one.trim()
    if (text === '' || texts.has(text)) continue
    if (texts.size === mostValues) return { texts, faults: [{ value: excerpt(text), reason: reasons.many }] }
    texts.add(text)
  }
  return { texts, faults: [] }
}

/** A key that holds one value: the first understood wins, and any other that says something else is named. */
export const single = <T>(none: T, understand: Understand<T>, write: (value: T) => string): LinkKey<T> => ({
  read: (given, resolve) => {
    const { texts, faults: tooMany } = eachOnce(given)
    const reading: KeyReading<T> = { value: none, faults: [], renamed: false }
    let found = false
    for (const text of texts) {
      const { value, reason, renamed = false } = understand(text, resolve)
      const late = found && value !== undefined
      if (late && write(value) === write(reading.value)) continue
      const fault = late ? reasons.repeated : reason
      if (fault) reading.faults.push({ value: excerpt(text), reason: fault })
      if (late || value === undefined) continue
      found = true
      reading.value = value
      reading.renamed = renamed
    }
    reading.faults.push(...tooMany)
    return reading
  },
  write,
})

const inOrder = <T extends string>(values: Iterable<T>): T[] => [...new Set(values)].sort()

/** A key that holds several values: all that is given under it is merged, sorted and kept once. */
export const list = <T extends string>(understand: Understand<T>): LinkKey<readonly T[]> => ({
  read: (given, resolve) => {
    const { texts, faults: tooMany } = eachOnce(given.flatMap((one) => one.split(',')))
    const meanings = [...texts].map((text) => ({ text, ...understand(text, resolve) }))
    const faults = meanings.flatMap(({ text, reason }) => (reason ? [{ value: excerpt(text), reason }] : []))
    return {
      value: inOrder(meanings.flatMap(({ value }) => (value === undefined ? [] : [value]))),
      faults: [...faults, ...tooMany],
      renamed: meanings.some(({ renamed }) => renamed),
    }
  },
  write: (values) => inOrder(values).join(','),
})
