import type { Catalogue } from './catalogue.ts'
import type { Dimension } from './dimensions.ts'
import { dimensions, type Facet, type FacetKey, facets } from './dimensions.ts'
import type { EventSet } from './event-set.ts'
import type { Filters } from './filters.ts'
import { jointCounts, jointKnown } from './joint.ts'
import { numbering } from './numbering.ts'
import { isAsked, sift } from './sieve.ts'
import { tallyOf } from './tallies.ts'

/** How many events of a set stand under each value of a facet. Values of no event count 0. */
export class Counts {
  readonly #names: readonly string[]
  readonly #count: () => Uint32Array

  constructor(names: readonly string[], count: () => Uint32Array) {
    this.#names = names
    this.#count = count
  }

  /** By the number of the value; the tally's own array, right until it is asked for another set. */
  get values(): Uint32Array {
    return this.#count()
  }

  get(name: string): number {
    return this.values[numbering(this.#names).get(name) ?? -1] ?? 0
  }

  /** The values that some event stands under, with how many. */
  *[Symbol.iterator](): Iterator<[name: string, count: number]> {
    const values = this.values.slice()
    for (const [number, name] of this.#names.entries()) {
      const count = values[number] ?? 0
      if (count > 0) yield [name, count]
    }
  }
}

/**
 * How many events each value of a facet would show: counted over the events that pass every other filter, so that the
 * choices already made in the same key do not matter. Where all of these must hold (`match=all`), a value would show the
 * events that it shares with them: counted over the events that pass every filter.
 */
export const countsOf = (catalogue: Catalogue, filters: Filters, key: FacetKey): Counts => {
  const facet: Facet = facets[key]
  const names = facet.names(catalogue)
  const sifted = sift(catalogue, filters)
  if (!isAsked(sifted.asked, facet) || facet.narrows?.(filters)) {
    return new Counts(names, () => jointCounts(catalogue, filters, sifted.events, key))
  }
  const tally = tallyOf(catalogue, facet.lists(catalogue, filters), names.length, key)
  const others = sifted.without(facet)
  // Before it was asked anything, it was counted along with all others.
  const known = tally.known(others) ? null : jointKnown(catalogue, filters, others, key)
  if (known) tally.begin(others, known)
  return new Counts(names, () => tally.over(others))
}

/** How many events pass some filters, of those that matter to a page where `among` is given. */
export const countOf = (catalogue: Catalogue, filters: Filters, among?: EventSet): number => {
  const { events } = sift(catalogue, filters)
  return (among ? events.and(among) : events).size
}

/**
 * How many events would pass if one filter were another: for the number beside a choice, which few readers make. `change` is
 * of keys of one dimension. Unlike what is chosen, none of it is kept: it must not take the place of that.
 */
export const countIf = (catalogue: Catalogue, filters: Filters, change: Partial<Filters>): number => {
  const sifted = sift(catalogue, filters)
  const [dimension, other] = dimensions.filter(({ keys }) => keys.some((key) => key in change))
  if (other) throw new Error('A preview is of one filter')
  if (!dimension) return sifted.events.size
  const others = sifted.without(dimension)
  const asked = dimension.ask({ ...filters, ...change }, catalogue)
  return (asked ? others.and(asked.events) : others).size
}

/** Which filters, lifted alone, would let something through again, with how many events: advice for an empty page. */
export const wouldShow = (
  catalogue: Catalogue,
  filters: Filters,
  among?: EventSet,
): { dimension: Dimension; events: number }[] => {
  const sifted = sift(catalogue, filters)
  return dimensions
    .filter((dimension) => isAsked(sifted.asked, dimension))
    .map((dimension) => {
      const events = sifted.without(dimension)
      return { dimension, events: (among ? events.and(among) : events).size }
    })
    .filter(({ events }) => events > 0)
}
