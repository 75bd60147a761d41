import type { Dataset } from '#record/dataset.ts'
import { byText } from './problem.ts'
import { isMapping } from './tree.ts'

const sorted = (_key: string, value: unknown): unknown =>
  isMapping(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byText(a, b))) : value

/** Content as one line of JSON. Equal content gives equal text: keys are sorted, lists keep their order. */
export const serialize = (content: unknown): string => JSON.stringify(content, sorted)

/** The dataset with its version: the hash, as the caller makes it, of its text without one. */
export const withVersion = (dataset: Dataset, hash: (text: string) => string): Dataset => ({
  ...dataset,
  version: hash(serialize({ ...dataset, version: '' })),
})
