import type { Dataset } from '#record/dataset.ts'
import { arrange } from './arrange.ts'
import { checkDates } from './dates.ts'
import { identify } from './identities.ts'
import { checkShipped, shippedOf } from './ids.ts'
import { checkLinks } from './link.ts'
import { parsePage } from './parse.ts'
import { byText, inReadingOrder, type Problem, type SourceFile } from './problem.ts'
import { entriesOf, recordsOf } from './records.ts'
import { checkShape } from './shape.ts'

/** The whole record, or every reason why there is none. */
export type Compiled = { dataset: Dataset; problems: [] } | { dataset: null; problems: Problem[] }

/** Whether a file holds records. */
export const isAuthored = ({ path }: SourceFile): boolean => /\.ya?ml$/.test(path)

const isShippedList = ({ path }: SourceFile): boolean => /(?:^|\/)ids\.txt$/.test(path)

/**
 * Turns authored files into the dataset; pure. All problems of all files are found in one go, in reading order, and any
 * problem means no dataset. The order of the files makes no difference. The version is left empty; `laid`: see arrange.
 */
export const compile = (files: readonly SourceFile[], { laid = true } = {}): Compiled => {
  const sources = [...files].sort((a, b) => byText(a.path, b.path))
  const read = sources.filter(isAuthored).map(parsePage)
  const pages = read.map(({ page }) => page)
  const entries = pages.flatMap(entriesOf)
  const records = recordsOf(entries)
  const identities = identify(entries, pages)
  const problems = inReadingOrder([
    ...read.flatMap((one) => one.problems),
    ...pages.flatMap(checkShape),
    ...checkDates(entries),
    ...checkLinks(entries, records, identities, pages),
    ...sources.filter(isShippedList).flatMap((file) => checkShipped(file, identities)),
  ])
  const about = records.about[0]?.record
  if (problems.length > 0 || !about) return { dataset: null, problems }
  return {
    dataset: { ...arrange(records, about, laid), shipped: shippedOf(sources.filter(isShippedList)) },
    problems: [],
  }
}
