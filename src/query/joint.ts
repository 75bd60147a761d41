import { type Catalogue, derived } from './catalogue.ts'
import { type FacetKey, facets } from './dimensions.ts'
import type { EventSet } from './event-set.ts'
import type { Filters } from './filters.ts'
import type { Lists } from './lists.ts'
import { tallyOf } from './tallies.ts'
import type { Tally } from './tally.ts'

/** The values of every facet, one behind the other: those of a facet begin at its offset. */
interface Joint {
  lists: Lists
  offsets: Readonly<Record<FacetKey, number>>
  /** How many values there are in all. */
  range: number
}

const kept = derived(() => new Map<boolean, Joint>())

/** Of the counts of all facets those of one. */
const partOf = (catalogue: Catalogue, filters: Filters, key: FacetKey, counts: Uint32Array): Uint32Array => {
  const start = jointOf(catalogue, filters).offsets[key]
  return counts.subarray(start, start + facets[key].names(catalogue).length)
}

/** How many events of a set stand under each value of a facet, by the number of the value; the tally's own array. */
export const jointCounts = (catalogue: Catalogue, filters: Filters, set: EventSet, key: FacetKey): Uint32Array =>
  partOf(catalogue, filters, key, jointTally(catalogue, filters).over(set))

/** The same if they are at hand without counting, as they are for a set that was just shown; else null. */
export const jointKnown = (
  catalogue: Catalogue,
  filters: Filters,
  set: EventSet,
  key: FacetKey,
): Uint32Array | null => {
  const known = jointTally(catalogue, filters).known(set)
  return known && partOf(catalogue, filters, key, known)
}

/**
 * The tally of all facets. Those counted over the same events are counted in one walk along the events: it is finding an
 * event's values that takes the time, not adding them up.
 */
export const jointTally = (catalogue: Catalogue, filters: Filters): Tally => {
  const { lists, range } = jointOf(catalogue, filters)
  return tallyOf(catalogue, lists, range, 'facets')
}

/** There is one with units and one without. */
const jointOf = (catalogue: Catalogue, filters: Filters): Joint => {
  const joints = kept(catalogue)
  const joint = joints.get(filters.units) ?? join(catalogue, filters)
  joints.set(filters.units, joint)
  return joint
}

const join = (catalogue: Catalogue, filters: Filters): Joint => {
  const keys = Object.keys(facets) as readonly FacetKey[] // keys of facets
  const offsets: Partial<Record<FacetKey, number>> = {}
  let range = 0
  const parts = keys.map((key) => {
    const part = { lists: facets[key].lists(catalogue, filters), offset: range }
    offsets[key] = range
    range += facets[key].names(catalogue).length
    return part
  })
  const lists = sideBySide(catalogue.held.events.size, parts)
  return { lists, offsets: offsets as Record<FacetKey, number>, range } // every key was given one
}

/** The rows of several lists in one, the values of each shifted by its offset. */
const sideBySide = (rows: number, parts: readonly { lists: Lists; offset: number }[]): Lists => {
  const starts = new Uint32Array(rows + 1)
  const values = new Uint32Array(parts.reduce((sum, { lists }) => sum + lists.values.length, 0))
  let end = 0
  for (let row = 0; row < rows; row += 1) {
    for (const { lists, offset } of parts) {
      const last = lists.starts[row + 1] ?? 0
      for (let at = lists.starts[row] ?? 0; at < last; at += 1) {
        values[end] = offset + (lists.values[at] ?? 0)
        end += 1
      }
    }
    starts[row + 1] = end
  }
  return { starts, values }
}
