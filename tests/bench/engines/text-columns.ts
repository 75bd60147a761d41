import type { Dataset } from '#record/dataset.ts'
import { hasWords, wordsOf } from '#record/fold.ts'
import { type Lists, listsOf } from '../lists.ts'
import { searcherOf } from './texts.ts'

/** The words of a record, each once, and for every event which of them it is found by. */
export interface TextColumns {
  words: readonly string[]
  byEvent: Lists
}

/** Reads the words of every event; the dearest part of taking in a record. */
export const textColumnsOf = (dataset: Dataset): TextColumns => {
  const search = searcherOf(dataset)
  const numbers = new Map<string, number>()
  const byEvent = listsOf(dataset.events.length, 0x100000)
  for (const event of dataset.events) {
    const found = search(event).map((word) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    })
    byEvent.push(found)
  }
  return { words: [...numbers.keys()], byEvent: byEvent.done() }
}

/** For each event 1 where it has all words of a question, which may be up to thirty. */
export const textMatches = ({ words, byEvent: { starts, values } }: TextColumns, question: string): Uint8Array => {
  const asked = wordsOf(question)
  const sets = Int32Array.from(words, (word) =>
    asked.reduce((set, one, at) => (hasWords([word], [one]) ? set | (1 << at) : set), 0),
  )
  const every = (1 << asked.length) - 1
  const matches = new Uint8Array(starts.length - 1)
  for (let event = 0; event < matches.length; event += 1) {
    let met = 0
    for (let at = starts[event] ?? 0, end = starts[event + 1] ?? 0; at < end; at += 1) met |= sets[values[at] ?? 0] ?? 0
    matches[event] = met === every ? 1 : 0
  }
  return matches
}
