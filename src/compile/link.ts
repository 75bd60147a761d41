import { checkCoherence } from './coherence.ts'
import { checkIds, type Identities } from './identities.ts'
import type { Page } from './parse.ts'
import type { Problem } from './problem.ts'
import type { Entry, Records } from './records.ts'
import { checkReferences } from './references.ts'

/** What the dataset says of itself stands once; a page that cannot be read may be the one that says it. */
const checkAbout = (entries: readonly Entry[], pages: readonly Page[]): Problem[] => {
  const [first, ...others] = entries.filter(({ kind }) => kind === 'dataset')
  if (first) {
    const hint = `the first is in ${first.page.file}`
    return others.map(({ page, path }) => page.problem(path, 'the `dataset` key stands twice', hint, 'key'))
  }
  if (pages.some(({ content }) => content === undefined)) return []
  const file = pages[0]?.file ?? 'data'
  return [{ file, line: 1, column: 1, message: 'no file has the `dataset` key: title, subject and licence' }]
}

/** Every problem that lies between records rather than in one: ids, references, and what must agree. */
export const checkLinks = (
  entries: readonly Entry[],
  records: Records,
  identities: Identities,
  pages: readonly Page[],
): Problem[] => [
  ...checkAbout(entries, pages),
  ...checkIds(identities),
  ...checkReferences(entries, identities),
  ...checkCoherence(records),
]
