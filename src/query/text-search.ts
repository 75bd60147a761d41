import { type Catalogue, derived } from './catalogue.ts'
import type { EventSet } from './event-set.ts'

export interface Search {
  /** The events that have every one of some folded words, of which there is at least one. */
  find(catalogue: Catalogue, asked: readonly string[]): EventSet
}

const searches = new WeakMap<object, Search>()

/** The search of a record and of every lens on it, which is fetched when somebody searches; none until then. */
export const searchOf = ({ held }: Catalogue): Search | undefined => searches.get(held.shelf)

const received = derived((): { search: Search | null } => ({ search: null }))

/**
 * Has a record searched by a search that has arrived; `forget` is called where a catalogue may have answered without it.
 */
export const receiveSearch = (catalogue: Catalogue, search: Search, forget: () => void): void => {
  const before = received(catalogue)
  if (before.search === search) return
  before.search = search
  searches.set(catalogue.held.shelf, search)
  forget()
}
