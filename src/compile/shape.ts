import { z } from 'zod'
import { documentSchema } from '#record/document.ts'
import { didYouMean } from '#record/nearest.ts'
import type { Page } from './parse.ts'
import type { Problem } from './problem.ts'
import { isMapping, type Path, valueAt, within } from './tree.ts'

type Issue = z.core.$ZodIssue

/** The schema of what stands at `path` in a document; `undefined` where no schema foresees it. */
const schemaAt = (schema: unknown, path: Path): unknown => {
  const bare = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  const [step, ...rest] = path
  if (step === undefined) return bare
  if (bare instanceof z.ZodObject) return schemaAt(bare.shape[step], rest)
  return bare instanceof z.ZodArray ? schemaAt(bare.element, rest) : undefined
}

const keysAt = (path: Path): string[] => {
  const schema = schemaAt(documentSchema, path)
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

const wanted: Record<string, string> = {
  string: 'text',
  object: 'a mapping of keys',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (isMapping(value)) return 'a mapping of keys'
  return { string: 'text', number: 'a number', boolean: 'true or false' }[String(typeof value)] ?? 'something else'
}

const named = (path: Path): string => {
  const key = path.findLast((step) => typeof step === 'string')
  if (key === undefined) return 'the file'
  return typeof path.at(-1) === 'number' ? `an item of \`${key}\`` : `\`${key}\``
}

/** The message and hint for one issue whose value is there. */
const explain = (issue: Issue, value: unknown): [message: string, hint?: string | undefined] => {
  const name = named(issue.path.filter((step) => typeof step !== 'symbol'))
  if (issue.code === 'invalid_type') {
    const message = `${name} is ${kindOf(value)}, and must be ${wanted[issue.expected] ?? issue.expected}`
    return typeof value === 'number' && issue.expected === 'string' ? [message, `in quotes: '${value}'`] : [message]
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String)
    const found = typeof value === 'string' ? `\`${value}\`` : kindOf(value)
    const meant = typeof value === 'string' ? didYouMean(value, words) : undefined
    return [`${name} is ${found}, and must be one of: ${words.join(', ')}`, meant]
  }
  // The library's own words start with a capital; the record's own messages do not.
  if (issue.code === 'too_small' && /^[A-Z]/.test(issue.message)) {
    if (issue.origin === 'array') return [`${name} is empty`]
    return [`${name} must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`]
  }
  if (issue.code === 'too_big' && /^[A-Z]/.test(issue.message)) {
    return [`${name} must be ${issue.inclusive ? 'at most' : 'below'} ${issue.maximum}`]
  }
  return [/^(?:is|has|joins)\b/.test(issue.message) ? `${name} ${issue.message}` : issue.message]
}

const problemsOf = (page: Page, issue: Issue): Problem[] => {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path)
    return issue.keys.map((key) => {
      const hint = didYouMean(key, known) ?? `known here: ${known.join(', ')}`
      return page.problem([...path, key], `\`${key}\` is not a known key`, hint, 'key')
    })
  }
  const value = valueAt(page.content, path)
  if (value === undefined && issue.code !== 'custom') return [page.problem(path, `${named(path)} is missing`)]
  return [page.problem(path, ...explain(issue, value))]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point; a newline is allowed
const control = /[\u0000-\u0009\u000b-\u001f]/

/** Every way in which a page departs from the schemas of the record, each at the value, or at the parent of a missing one. */
export const checkShape = (page: Page): Problem[] => {
  if (page.content === undefined) return []
  if (page.content === null) return [page.problem([], 'the file is empty', 'write a record, or remove the file')]
  const { error } = documentSchema.safeParse(page.content)
  const controls = [...within(page.content)].filter(({ value }) => typeof value === 'string' && control.test(value))
  return [
    ...(error?.issues ?? []).flatMap((issue) => problemsOf(page, issue)),
    ...controls.map(({ path }) => page.problem(path, `${named(path)} holds a tab or another control character`)),
  ]
}
