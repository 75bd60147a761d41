import type { EventSet } from './event-set.ts'

interface Intersection {
  one: EventSet
  other: EventSet
  common: EventSet
}

const most = 24 // kept: some for each filter that is set, and those of the choices just before

/**
 * What two sets have in common, the very same set each time while it is among the latest asked for. So what was counted
 * over it need not be counted again: not where a filter is lifted that was just set, nor, where sets are met one after
 * the other, for those before the one that changes.
 */
export class Intersections {
  /** The one asked for last stands last. */
  readonly #latest: Intersection[] = []

  of(one: EventSet, other: EventSet): EventSet {
    const at = this.#latest.findLastIndex((met) => met.one === one && met.other === other)
    const [known] = at < 0 ? [] : this.#latest.splice(at, 1)
    const common = known?.common ?? one.and(other)
    if (common === one || common === other) return common
    this.#latest.push(known ?? { one, other, common })
    if (this.#latest.length > most) this.#latest.shift()
    return common
  }
}
