import { parseArgs } from 'node:util'
import { nearest } from '#record/nearest.ts'
import { PlainError } from '../../scripts/process/place.mjs'

/** What an option of a program takes, what it is read as, and what holds where it is not given. */
export interface Option<Value> {
  /** In words for a person; null for an option that takes no value. */
  takes: string | null
  /** Undefined for a text that is none of what it takes. */
  read: (text: string) => Value | undefined
  otherwise: Value
}

type Options = Readonly<Record<string, Option<unknown>>>

/** The values of options, by their names. */
export type Asked<Of extends Options> = { [Name in keyof Of]: Of[Name] extends Option<infer Value> ? Value : never }

const parts = (text: string): string[] => text.split(',').filter(Boolean)

const allOrNone = <Value>(values: readonly (Value | undefined)[]): Value[] | undefined => {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? known : undefined
}

const wholeFrom =
  (least: number) =>
  (text: string): number | undefined => {
    const number = text.trim() === '' ? Number.NaN : Number(text)
    return Number.isSafeInteger(number) && number >= least ? number : undefined
  }

/** A whole number that is no less than `least`. */
export const whole = <Otherwise extends number | undefined>(
  otherwise: Otherwise,
  least: number,
): Option<number | Otherwise> => ({ takes: `a whole number from ${least} on`, read: wholeFrom(least), otherwise })

/** Any number of whole numbers that are no less than `least`. */
export const wholes = (otherwise: readonly number[], least: number): Option<readonly number[]> => ({
  takes: `whole numbers from ${least} on, with commas between`,
  read: (text) => allOrNone(parts(text).map(wholeFrom(least))),
  otherwise,
})

/** One of some words. */
export const oneOf = <Word extends string>(words: readonly Word[], otherwise: Word): Option<Word> => ({
  takes: `one of ${words.join(', ')}`,
  read: (text) => words.find((word) => word === text),
  otherwise,
})

/** Some of some words. */
export const someOf = <Otherwise extends readonly string[] | undefined>(
  words: readonly string[],
  otherwise: Otherwise,
): Option<readonly string[] | Otherwise> => ({
  takes: `some of ${words.join(', ')}, with commas between`,
  read: (text) => allOrNone(parts(text).map((part) => words.find((word) => word === part))),
  otherwise,
})

/** Names that nothing is known of here. */
export const names = (otherwise: readonly string[]): Option<readonly string[]> => ({
  takes: 'names, with commas between',
  read: parts,
  otherwise,
})

/** The path of a folder. */
export const folder = <Otherwise extends string | undefined>(otherwise: Otherwise): Option<string | Otherwise> => ({
  takes: 'a folder',
  read: (text) => text || undefined,
  otherwise,
})

/** An option that is given or not. */
export const flag: Option<boolean> = { takes: null, read: () => true, otherwise: false }

/** The options there are, a line each. */
const listOf = (options: Options): string =>
  Object.entries(options)
    .map(([name, { takes }]) => `\n  --${name.padEnd(12)}${takes ?? ''}`.trimEnd())
    .join('')

/** Reads arguments as options. Throws a `PlainError` on one that is not known, or is given what it does not take. */
export const readOptions = <Of extends Options>(args: readonly string[], options: Of): Asked<Of> => {
  const given = new Map<string, unknown>()
  const types = Object.entries(options).map(([name, { takes }]) => [
    name,
    { type: takes === null ? ('boolean' as const) : ('string' as const) },
  ])
  const { tokens } = parseArgs({ args: [...args], options: Object.fromEntries(types), strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      throw new PlainError(`“${token.value}” belongs to no option. There are:${listOf(options)}`)
    }
    const { name, rawName, value, inlineValue } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) {
      const meant = nearest(name, Object.keys(options))
      const hint = meant === null ? '' : `; did you mean --${meant}?`
      throw new PlainError(`There is no option ${rawName}${hint || '.'} There are:${listOf(options)}`)
    }
    if (option.takes === null && value !== undefined) throw new PlainError(`${rawName} takes no value.`)
    if (option.takes !== null && (value === undefined || (!inlineValue && value.startsWith('--')))) {
      throw new PlainError(`${rawName} needs a value: ${option.takes}.`)
    }
    const read = option.read(value ?? '')
    if (read === undefined) throw new PlainError(`${rawName} takes ${option.takes}, not “${value}”.`)
    given.set(name, read)
  }
  const values = Object.entries(options).map(([name, { otherwise }]) => [name, given.get(name) ?? otherwise])
  return Object.fromEntries(values) as Asked<Of> // every name of the options, each read by its own
}

/** The options a program was started with; what cannot be read is told in plain words, and ends it with code 2. */
export const asked = <Of extends Options>(options: Of): Asked<Of> => {
  try {
    return readOptions(process.argv.slice(2), options)
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    console.error(error.message)
    process.exit(2)
  }
}
