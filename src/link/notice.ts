import { type LinkProblem, reasons } from './problem.ts'

const mostNamed = 5

const naming = (problems: readonly LinkProblem[]): string => {
  const named = problems.slice(0, mostNamed).map(({ key, value, reason }) => `${key} “${value}” ${reason}`)
  const more = problems.length - named.length
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

/** What to tell a reader about the parts of a link that were left out or changed: one line; `null` if none were. */
export const notice = (problems: readonly LinkProblem[]): string | null => {
  const dropped = problems.filter(({ reason }) => reason !== reasons.swapped)
  const sentences: string[] = []
  if (dropped.length > 0) {
    const count = dropped.length === 1 ? '1 part of this link was' : `${dropped.length} parts of this link were`
    sentences.push(`${count} not understood: ${naming(dropped)}.`)
  }
  if (dropped.length < problems.length) sentences.push('The dates were the wrong way round and have been swapped.')
  return sentences.length > 0 ? sentences.join(' ') : null
}
