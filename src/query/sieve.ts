import { noBits } from './bits.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { type Asked, type Dimension, dimensions } from './dimensions.ts'
import { EventSet } from './event-set.ts'
import type { FilterKey, Filters } from './filters.ts'

/** All events of the record. */
export const everything = derived(({ held: { events } }) => {
  const { size } = events
  const bits = noBits(size).fill(-1)
  const spare = bits.length * 32 - size
  if (spare > 0) bits[bits.length - 1] = -1 >>> spare
  return new EventSet(bits, size, size)
})

/** What each set filter asks, and the events that pass them together. */
export interface Sifted {
  asked: readonly (Asked & { dimension: Dimension })[]
  /** The events for which every filter holds. */
  events: EventSet
  /** The events for which every filter holds but one. */
  without(dimension: Dimension): EventSet
}

interface Slot {
  /** The filters that the dimension was asked last, and its answer. */
  filters: Filters | null
  asked: Asked | null
  /** The sets that were met last without this dimension, and what they have in common. */
  met: Meeting | null
}

interface Meeting {
  sets: readonly EventSet[]
  common: EventSet
}

const none = (): Meeting | null => null
const nothingYet = (): { filters: Filters; sifted: Sifted } | null => null

/** For each dimension what it was asked last: one set a filter, made anew only when that filter changes. */
const slots = derived(() => ({
  each: dimensions.map((): Slot => ({ filters: null, asked: null, met: null })),
  met: none(),
  last: nothingYet(),
}))

const sameValue = (one: Filters[FilterKey], other: Filters[FilterKey]): boolean =>
  one === other ||
  (Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((v, at) => v === other[at]))

/** Whether two sets of filters ask the same along a dimension. */
const sameAsked = ({ keys }: Dimension, one: Filters, other: Filters | null): boolean =>
  other !== null && keys.every((key) => sameValue(one[key], other[key]))

const same = (some: readonly EventSet[], others: readonly EventSet[]): boolean =>
  some.length === others.length && some.every((set, at) => set === others[at])

/** What some sets have in common; the very same set as the time before where the sets are the same. */
const meet = (sets: readonly EventSet[], before: Meeting | null, all: EventSet): Meeting =>
  before && same(before.sets, sets) ? before : { sets, common: sets.reduce((sum, set) => sum.and(set), all) }

/** Sifts the events of a record. What did not change since the time before is not worked out again. */
export const sift = (catalogue: Catalogue, filters: Filters): Sifted => {
  const kept = slots(catalogue)
  if (kept.last?.filters === filters) return kept.last.sifted
  const all = everything(catalogue)
  const asked = dimensions.flatMap((dimension, at) => {
    const slot = kept.each[at]
    if (slot === undefined) return []
    if (!sameAsked(dimension, filters, slot.filters)) slot.asked = dimension.ask(filters, catalogue)
    slot.filters = filters
    return slot.asked === null ? [] : [{ ...slot.asked, dimension, slot }]
  })
  kept.met = meet(
    asked.map(({ events }) => events),
    kept.met,
    all,
  )
  const events = kept.met.common
  const sifted: Sifted = {
    asked,
    events,
    without(dimension) {
      const own = asked.find((one) => one.dimension === dimension)
      if (!own) return events
      const others = asked.filter((one) => one !== own).map((one) => one.events)
      own.slot.met = meet(others, own.slot.met, all)
      return own.slot.met.common
    },
  }
  kept.last = { filters, sifted }
  return sifted
}
