import { isUnspaced } from '#record/fold.ts'
import { buildLists, type Lists, turned } from './lists.ts'

/**
 * An index of folded terms (an inverted file; Manning, Raghavan and Schütze, Introduction to Information Retrieval,
 * chapters 1 to 3): terms in order, so that those with a beginning lie side by side, and for Chinese and Japanese the
 * terms by the pairs of characters in them, so that a piece from the middle of a run is found too.
 */
export interface Terms {
  /** Ascending. */
  terms: readonly string[]
  /** For each term, the rows that have it. */
  rows: Lists
  /** Runs of Chinese and Japanese by each pair of neighbouring characters, and by each single one. */
  pieces: ReadonlyMap<string, readonly number[]>
}

const piecesOf = (run: string): string[] => {
  const characters = [...run]
  return [...new Set([...characters, ...characters.slice(1).map((next, at) => (characters[at] ?? '') + next)])]
}

/** The index of terms that ascend already, with the rows that have each. */
export const termsWith = (terms: readonly string[], rows: Lists): Terms => {
  const pieces = new Map<string, number[]>()
  for (const [at, term] of terms.entries()) {
    if (!isUnspaced(term)) continue
    for (const piece of piecesOf(term)) {
      const own = pieces.get(piece)
      if (own) own.push(at)
      else pieces.set(piece, [at])
    }
  }
  return { terms, rows, pieces }
}

/** Indexes texts by row; `wordsAt` gives the folded words of a row, each once. */
export const termsOf = (count: number, wordsAt: (row: number) => Iterable<string>): Terms => {
  const numbers = new Map<string, number>()
  const lists = buildLists(count, (at, add) => {
    for (const word of wordsAt(at)) {
      const number = numbers.get(word) ?? numbers.size
      if (number === numbers.size) numbers.set(word, number)
      add(number)
    }
  })
  const terms = [...numbers.keys()].sort()
  const place = new Uint32Array(terms.length)
  for (const [at, term] of terms.entries()) place[numbers.get(term) ?? 0] = at
  const sorted = { starts: lists.starts, values: lists.values.map((number) => place[number] ?? 0) }
  return termsWith(terms, turned(sorted, terms.length))
}

/** The first term that is not before `word`. */
const lowerBound = (terms: readonly string[], word: string): number => {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((terms[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The terms that a word asked for is found in: those it begins, or, in Chinese and Japanese, those it stands in. */
export const termsFor = ({ terms, pieces }: Terms, word: string): number[] => {
  const found: number[] = []
  if (isUnspaced(word)) {
    const asked = piecesOf(word).filter((piece) => [...piece].length === Math.min(2, [...word].length))
    const candidates = asked.map((piece) => pieces.get(piece) ?? []).sort((x, y) => x.length - y.length)[0] ?? []
    return candidates.filter((at) => terms[at]?.includes(word))
  }
  for (let at = lowerBound(terms, word); terms[at]?.startsWith(word); at += 1) found.push(at)
  return found
}
