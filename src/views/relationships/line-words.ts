import { nameOf } from '#marks/naming.ts'
import { stageWords } from '#marks/StageMark.tsx'
import type { Catalogue } from '#query/catalogue.ts'
import type { Tie } from '#query/ties.ts'

/** What the line of a tie says: whom it joins, and how far that has come. */
export const lineWords = (whole: Catalogue, tie: Tie): string => {
  const [a, b] = [tie.a, tie.b].map((id) => nameOf(whole, 'organization', id))
  return `${a} and ${b}: ${stageWords(tie, whole)}`
}
