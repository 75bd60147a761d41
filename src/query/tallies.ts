import { type Catalogue, derived } from './catalogue.ts'
import type { Lists } from './lists.ts'
import { Tally } from './tally.ts'

const kept = derived(() => new Map<Lists, Map<string, Tally>>())

/**
 * The tally of some lists. What is counted over different sets has different purposes, and so tallies of its own: each
 * then goes from one answer to the next, and not to and fro.
 */
export const tallyOf = (catalogue: Catalogue, lists: Lists, range: number, purpose: string): Tally => {
  const tallies = kept(catalogue)
  const own = tallies.get(lists) ?? new Map<string, Tally>()
  tallies.set(lists, own)
  const tally = own.get(purpose) ?? new Tally(lists, range)
  own.set(purpose, tally)
  return tally
}
