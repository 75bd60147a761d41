import type { PackedLists } from './core.ts'

/**
 * The words of the summaries, as the compiler writes them: an inverted file. Only a search for words needs it, so it is a
 * file of its own that is fetched when a reader turns to the search.
 */
export interface SummaryWords {
  /** Folded words that stand in a summary and not in its title; ascending, each once. */
  terms: string[]
  /** For each term the events of the whole record that have it: the first as it is, the others as steps from the one before. */
  events: PackedLists
}
