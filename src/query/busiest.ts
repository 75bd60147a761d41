import { type Catalogue, derived } from './catalogue.ts'
import { organizationLists } from './event-lists.ts'
import type { EventSet } from './event-set.ts'
import { tallyOf } from './tallies.ts'

/**
 * How many events of a set each organization takes part in, by its number; the array of the tally of that purpose (see
 * tallyOf).
 */
export const participationsIn = (catalogue: Catalogue, set: EventSet, purpose = 'participations'): Uint32Array => {
  const { length } = catalogue.held.order.organizations
  return tallyOf(catalogue, organizationLists(catalogue), length, purpose).over(set)
}

/** The organizations that were found to be the busiest the last time, and room to look for the next ones. */
const latest = derived((): { numbers: readonly number[]; keys: Float64Array } => ({
  numbers: [],
  keys: new Float64Array(0),
}))

const steps = 1024

/** A count that at least `most` of some counts reach, and not many more, or 1 where fewer are above 0: by a histogram. */
const reachedBy = (counts: Uint32Array, most: number): number => {
  let highest = 0
  for (let number = 0; number < counts.length; number += 1) highest = Math.max(highest, counts[number] ?? 0)
  // As many bits are left out as it takes for the highest to fall into the last step.
  const shift = Math.max(0, 32 - Math.clz32(highest) - Math.log2(steps))
  const histogram = new Uint32Array(steps)
  for (let number = 0; number < counts.length; number += 1) {
    const step = (counts[number] ?? 0) >>> shift
    histogram[step] = (histogram[step] ?? 0) + 1
  }
  let [step, reached] = [steps - 1, 0]
  for (; step > 0; step -= 1) {
    reached += histogram[step] ?? 0
    if (reached >= most) break
  }
  return Math.max(1, step << shift)
}

/**
 * Writes the numbers of those that reach a count into `keys`, each with its count: the busier, then the lower number, has
 * the larger key. Returns how many they are.
 */
const putKeys = (counts: Uint32Array, least: number, keys: Float64Array): number => {
  const { length } = counts
  let found = 0
  for (let number = 0; number < length; number += 1) {
    const count = counts[number] ?? 0
    if (count < least) continue
    keys[found] = count * length + length - 1 - number
    found += 1
  }
  return found
}

/** The least that some organizations count. */
const leastOf = (numbers: readonly number[], counts: Uint32Array): number => {
  let least = Infinity
  for (const number of numbers) least = Math.min(least, counts[number] ?? 0)
  return least
}

/** The numbers of the organizations that take part most, busiest first; equals in order of their ids. */
export const busiestOf = (catalogue: Catalogue, counts: Uint32Array, most: number): readonly number[] => {
  const before = latest(catalogue)
  if (before.keys.length < counts.length) before.keys = new Float64Array(counts.length)
  const { keys } = before
  // As many as are wanted have at least this much, so none with less is among them.
  const known = before.numbers.length < most ? 0 : leastOf(before.numbers, counts)
  let found = known > 0 ? putKeys(counts, known, keys) : Infinity
  if (found > 4 * most) found = putKeys(counts, reachedBy(counts, most), keys)
  // A sort without a function to compare is several times as fast.
  const sorted = keys.subarray(0, found).sort()
  const numbers: number[] = []
  for (let at = found - 1; at >= 0 && numbers.length < most; at -= 1) {
    numbers.push(counts.length - 1 - ((sorted[at] ?? 0) % counts.length))
  }
  before.numbers = numbers
  return numbers
}
