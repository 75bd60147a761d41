import type { EventSet } from './event-set.ts'

interface Meeting {
  one: EventSet
  other: EventSet
  common: EventSet
}

const most = 32

/**
 * What two sets have in common, the very same set each time while it is among the latest asked for. So what was counted
 * over it need not be counted again: not where a filter is lifted that was just set, nor, where sets are met one after
 * the other, for those before the one that changes.
 */
export class Meetings {
  readonly #latest: Meeting[] = []
  #next = 0

  of(one: EventSet, other: EventSet): EventSet {
    for (const met of this.#latest) if (met.one === one && met.other === other) return met.common
    const common = one.and(other)
    if (common === one || common === other) return common
    this.#latest[this.#next] = { one, other, common }
    this.#next = (this.#next + 1) % most
    return common
  }
}
