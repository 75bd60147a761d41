import { type Catalogue, derived } from './catalogue.ts'
import { organizationLists } from './event-lists.ts'
import type { EventSet } from './event-set.ts'
import { tallyOf } from './tallies.ts'

/** How many events of a set each organization takes part in, by its number; the tally's own array. */
export const participationsIn = (catalogue: Catalogue, set: EventSet): Uint32Array => {
  const { length } = catalogue.held.order.organizations
  return tallyOf(catalogue, organizationLists(catalogue), length, 'participations').over(set)
}

/** The organizations that were found to be the busiest the last time. */
const latest = derived(() => ({ numbers: [] as readonly number[] }))

/** The numbers of the organizations that take part most, busiest first; equals in order of their ids. */
export const busiestOf = (catalogue: Catalogue, counts: Uint32Array, most: number): readonly number[] => {
  const before = latest(catalogue)
  // As many as are wanted have at least this much, so none with less is among them.
  const least =
    before.numbers.length < most ? 1 : before.numbers.reduce((low, n) => Math.min(low, counts[n] ?? 0), Infinity)
  const found: number[] = []
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0
    if (count > 0 && count >= least) found.push(number)
  }
  before.numbers = found.sort((x, y) => (counts[y] ?? 0) - (counts[x] ?? 0) || x - y).slice(0, most)
  return before.numbers
}
