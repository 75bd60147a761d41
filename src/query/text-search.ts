import type { Catalogue } from './catalogue.ts'
import type { EventSet } from './event-set.ts'

/** The search of a record and of every lens on it, which is fetched when somebody searches. */
export interface Search {
  /** The events that have every one of some folded words, of which there is at least one. */
  find(catalogue: Catalogue, asked: readonly string[]): EventSet
  /** Has a catalogue searched from now on; what it answered without the search it answers anew. */
  serve(catalogue: Catalogue): void
}

/** The searches that serve, by the shelf of their record. */
export const searches = new WeakMap<object, Search>()
