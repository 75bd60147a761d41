import { dateWords } from '#query/date-words.ts'
import type { Position } from '#record/dataset.ts'

/** When somebody held a post, as far as a source says: ` (since …, as of …)`; empty where it does not. */
export const postDates = ({ from, as_of }: Position): string => {
  const parts = [...(from ? [`since ${dateWords(from)}`] : []), ...(as_of ? [`as of ${dateWords(as_of)}`] : [])]
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}
