import type { Dataset } from '#record/dataset.ts'
import { identified } from '#record/kinds.ts'
import type { Identities } from './identities.ts'
import { byText, type Problem, type SourceFile } from './problem.ts'

/** Every `kind:id` line of a list of shipped ids; blank lines and those that begin with `#` say nothing. */
export const shippedLines = (text: string): { line: number; shipped: string }[] =>
  text
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, shipped: content.trim() }))
    .filter(({ shipped }) => shipped !== '' && !shipped.startsWith('#'))

/** Every shipped id still leads to a record of its kind, under that id or as a former one. */
export const checkShipped = (file: SourceFile, { namings, hearsay }: Identities): Problem[] => {
  const known = new Set(namings.map(({ id, entry }) => `${entry.kind}:${id}`))
  return shippedLines(file.text).flatMap(({ line, shipped }) => {
    if (known.has(shipped) || hearsay.has(shipped.slice(shipped.indexOf(':') + 1))) return []
    const message = `\`${shipped}\` shipped once and may not vanish; restore it or list it under formerIds`
    return [{ file: file.path, line, column: 1, message }]
  })
}

const mostLatest = 1000 // ids: who has missed more is told that there is more

/** What a dataset tells of the ids that shipped. */
export const shippedOf = (files: readonly SourceFile[]): Dataset['shipped'] => {
  const all = files.flatMap(({ text }) => shippedLines(text)).map(({ shipped }) => shipped)
  return { count: all.length, latest: all.slice(-mostLatest) }
}

/** The lines to ship for a dataset, sorted: `kind:id` for each record that has a page. */
export const idLines = (dataset: Dataset): string[] =>
  identified(dataset)
    .map(({ kind, record }) => `${kind}:${record.id}`)
    .sort(byText)
