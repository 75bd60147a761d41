import { wordsOf } from '#record/fold.ts'
import { noBits } from './bits.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { organizationLists, personLists, placeLists, programmeLists } from './event-lists.ts'
import { EventSet } from './event-set.ts'
import { buildLists, type Lists, row, turned } from './lists.ts'
import { namesOf } from './names.ts'
import { postingsOf } from './postings.ts'

/**
 * An index of folded terms (an inverted file; Manning, Raghavan and Schütze, Introduction to Information Retrieval,
 * chapters 1 to 3): terms in order, so that those with a beginning lie side by side, and for Chinese and Japanese the
 * terms by the pairs of characters in them, so that a piece from the middle of a run is found too.
 */
interface Terms {
  /** Ascending. */
  terms: readonly string[]
  /** For each term, the rows that have it. */
  rows: Lists
  /** Runs of Chinese and Japanese by each pair of neighbouring characters, and by each single one. */
  pieces: ReadonlyMap<string, readonly number[]>
}

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const piecesOf = (run: string): string[] => {
  const characters = [...run]
  return [...new Set([...characters, ...characters.slice(1).map((next, at) => (characters[at] ?? '') + next)])]
}

/** Indexes texts by row; `wordsAt` gives the folded words of a row, each once. */
const termsOf = (count: number, wordsAt: (row: number) => readonly string[]): Terms => {
  const numbers = new Map<string, number>()
  const lists = buildLists(count, (at, add) => {
    for (const word of wordsAt(at)) {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      add(number)
    }
  })
  const unsorted = [...numbers.keys()]
  const order = Uint32Array.from(unsorted.keys()).sort((x, y) => ((unsorted[x] ?? '') < (unsorted[y] ?? '') ? -1 : 1))
  const place = new Uint32Array(order.length)
  order.forEach((number, at) => {
    place[number] = at
  })
  const terms = [...order].map((number) => unsorted[number] ?? '')
  const pieces = new Map<string, number[]>()
  for (const [at, term] of terms.entries()) {
    if (!unspaced.test(term)) continue
    for (const piece of piecesOf(term)) pieces.set(piece, [...(pieces.get(piece) ?? []), at])
  }
  const sorted = { starts: lists.starts, values: lists.values.map((number) => place[number] ?? 0) }
  return { terms, rows: turned(sorted, terms.length), pieces }
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
const termsFor = ({ terms, pieces }: Terms, word: string): number[] => {
  const found: number[] = []
  if (unspaced.test(word)) {
    const asked = piecesOf(word).filter((piece) => [...piece].length === Math.min(2, [...word].length))
    const candidates = asked.map((piece) => pieces.get(piece) ?? []).sort((x, y) => x.length - y.length)[0] ?? []
    return candidates.filter((at) => terms[at]?.includes(word))
  }
  for (let at = lowerBound(terms, word); terms[at]?.startsWith(word); at += 1) found.push(at)
  return found
}

const texts = derived(({ held: { events, terms, topics } }) => {
  const ofTopics = topics.map(wordsOf)
  return termsOf(events.size, (event) => [
    ...new Set([
      ...wordsOf(`${events.titles[event] ?? ''} ${events.names[event] ?? ''}`),
      ...[...row(events.topics, event)].flatMap((topic) => ofTopics[topic] ?? []),
      ...[...row(events.summaries, event)].map((term) => terms[term] ?? ''),
    ]),
  ])
})

interface Names {
  terms: Terms
  /** The events that each record with a name touches. */
  events: Lists
}

const named = (
  records: (catalogue: Catalogue) => ReadonlyMap<string, Parameters<typeof namesOf>[0]>,
  order: 'organizations' | 'people' | 'places' | 'programmes',
  lists: (catalogue: Catalogue) => Lists,
) =>
  derived((catalogue): Names => {
    const ids = catalogue.held.order[order]
    const all = records(catalogue)
    return {
      terms: termsOf(ids.length, (at) => wordsOf(namesOf(all.get(ids[at] ?? '')).join(' '))),
      events: postingsOf(lists(catalogue), ids.length),
    }
  })

const names = [
  named(({ organizations }) => organizations, 'organizations', organizationLists),
  named(({ people }) => people, 'people', personLists),
  named(({ places }) => places, 'places', placeLists),
  named(({ programmes }) => programmes, 'programmes', programmeLists),
]

/** The events that have a word: in a title, a name, a topic, a summary, or a name of whatever touches them. */
const eventsWithWord = (catalogue: Catalogue, word: string): EventSet => {
  const bits = noBits(catalogue.held.events.size)
  const add = (events: Uint32Array): void => {
    for (const event of events) bits[event >>> 5] = (bits[event >>> 5] ?? 0) | (1 << (event & 31))
  }
  const own = texts(catalogue)
  for (const term of termsFor(own, word)) add(row(own.rows, term))
  for (const one of names) {
    const { terms, events } = one(catalogue)
    for (const term of termsFor(terms, word)) for (const record of row(terms.rows, term)) add(row(events, record))
  }
  return new EventSet(bits, catalogue.held.events.size)
}

/** The events that have every one of some folded words; all events where none is asked for. */
export const eventsWithWords = (catalogue: Catalogue, words: readonly string[]): EventSet | null =>
  words
    .map((word) => eventsWithWord(catalogue, word))
    .reduce<EventSet | null>((all, one) => (all === null ? one : all.and(one)), null)
