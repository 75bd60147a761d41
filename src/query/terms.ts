import { wordsOf } from '#record/fold.ts'
import type { SummaryWords } from '#record/summary-words.ts'
import { noBits, put } from './bits.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { organizationLists, personLists, placeLists, programmeLists } from './event-lists.ts'
import { EventSet } from './event-set.ts'
import { noFilters } from './filters.ts'
import { type Terms, termsFor, termsOf } from './inverted.ts'
import { type Lists, row } from './lists.ts'
import { namesOf } from './names.ts'
import { postingsOf } from './postings.ts'
import { sift } from './sieve.ts'
import { heldNumber, unpackedWords } from './summary-words.ts'
import { type Search, searches } from './text-search.ts'

/** The folded words of texts that have many words in common: each word is folded once. */
const folding = (): ((text: string) => string[]) => {
  const known = new Map<string, string[]>()
  return (text) =>
    text.split(' ').flatMap((part) => {
      const words = known.get(part) ?? wordsOf(part)
      known.set(part, words)
      return words
    })
}

const texts = derived(({ held: { events, topics } }) => {
  const fold = folding()
  const ofTopics = topics.map(wordsOf)
  return termsOf(
    events.size,
    (event) =>
      new Set([
        ...fold(`${events.titles[event] ?? ''} ${events.names[event] ?? ''}`),
        ...[...row(events.topics, event)].flatMap((topic) => ofTopics[topic] ?? []),
      ]),
  )
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

/** The events that have a word: in a title, a name, a topic, a name of whatever touches them, or in a summary. */
const eventsWithWord = (catalogue: Catalogue, summaries: Terms, word: string): EventSet => {
  const bits = noBits(catalogue.held.events.size)
  const add = (events: Uint32Array): void => {
    for (const event of events) put(bits, event)
  }
  const own = texts(catalogue)
  for (const term of termsFor(own, word)) add(row(own.rows, term))
  for (const one of names) {
    const { terms, events } = one(catalogue)
    for (const term of termsFor(terms, word)) for (const record of row(terms.rows, term)) add(row(events, record))
  }
  for (const term of termsFor(summaries, word)) {
    for (const event of row(summaries.rows, term)) {
      const number = heldNumber(catalogue.held, event)
      if (number >= 0) put(bits, number)
    }
  }
  return new EventSet(bits, catalogue.held.events.size)
}

/** The searches that a catalogue knows of. */
const serving = derived(() => new WeakSet<Search>())

/** The search of a record whose summaries have some words. */
export const searchIn = (file: SummaryWords): Search => {
  const summaries = unpackedWords(file)
  const search: Search = {
    find: (catalogue, asked) =>
      asked.map((word) => eventsWithWord(catalogue, summaries, word)).reduce((all, one) => all.and(one)),
    serve(catalogue) {
      const served = serving(catalogue)
      if (served.has(search)) return
      served.add(search)
      searches.set(catalogue.held.shelf, search)
      // Asked nothing, each filter forgets what it answered last.
      sift(catalogue, noFilters)
    },
  }
  return search
}
