import { fill, noBits } from './bits.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { type Asked, type Dimension, dimensions } from './dimensions.ts'
import { EventSet } from './event-set.ts'
import { type FilterKey, type Filters, noFilters } from './filters.ts'

/** All events of the record. */
export const everything = derived(({ held: { events } }) => {
  const { size } = events
  return new EventSet(fill(noBits(size), 0, size), size, size)
})

/** What a filter that is set asks, and which it is. */
export interface Asking extends Asked {
  dimension: Dimension
}

/** What each set filter asks, and the events that pass them together. */
export interface Sifted {
  asked: readonly Asking[]
  /** The events for which every filter holds. */
  events: EventSet
  /** The events for which every filter holds but one. */
  without(dimension: Dimension): EventSet
}

/** Whether anything is asked along a dimension. */
export const isAsked = (asked: Sifted['asked'], dimension: Dimension): boolean =>
  asked.some((one) => one.dimension === dimension)

/** What several sets have in common. */
interface Meeting {
  sets: readonly EventSet[]
  common: EventSet
}

/** What a dimension was asked last, and what it answered. */
interface Slot {
  dimension: Dimension
  filters: Filters
  asking: Asking | null
  /** The sets that were met last without this dimension. */
  met: Meeting | null
}

interface Memory {
  slots: readonly Slot[]
  met: Meeting | null
  last: { filters: Filters; sifted: Sifted } | null
}

/** For each dimension what it was asked last: one set a filter, made anew only when that filter changes. */
const memories = derived(
  (): Memory => ({
    // Where nothing is chosen, no dimension asks anything.
    slots: dimensions.map((dimension) => ({ dimension, filters: noFilters, asking: null, met: null })),
    met: null,
    last: null,
  }),
)

const sameValue = (one: Filters[FilterKey], other: Filters[FilterKey]): boolean => {
  if (one === other) return true
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false
  return true
}

/** Whether two sets of filters ask the same along a dimension. */
const sameAsked = (keys: readonly FilterKey[], one: Filters, other: Filters): boolean => {
  for (const key of keys) if (!sameValue(one[key], other[key])) return false
  return true
}

const sameSets = (some: readonly EventSet[], others: readonly EventSet[]): boolean =>
  some.length === others.length && some.every((set, at) => set === others[at])

/** What some sets have in common; the very same set as the time before where the sets are the same. */
const meet = (sets: readonly EventSet[], before: Meeting | null, all: EventSet): Meeting =>
  before && sameSets(before.sets, sets) ? before : { sets, common: sets.reduce((sum, set) => sum.and(set), all) }

/** Sifts the events of a record. What did not change since the time before is not worked out again. */
export const sift = (catalogue: Catalogue, filters: Filters): Sifted => {
  const memory = memories(catalogue)
  if (memory.last?.filters === filters) return memory.last.sifted
  const all = everything(catalogue)
  const set: Slot[] = []
  for (const slot of memory.slots) {
    const { dimension } = slot
    if (!sameAsked(dimension.keys, filters, slot.filters)) {
      const asked = dimension.ask(filters, catalogue)
      slot.asking = asked && { ...asked, dimension }
    }
    slot.filters = filters
    if (slot.asking) set.push(slot)
  }
  const asked = set.flatMap(({ asking }) => asking ?? [])
  memory.met = meet(
    asked.map(({ events }) => events),
    memory.met,
    all,
  )
  const events = memory.met.common
  const sifted: Sifted = {
    asked,
    events,
    without(dimension) {
      const own = set.find((slot) => slot.dimension === dimension)
      if (!own) return events
      const others = asked.filter((one) => one.dimension !== dimension)
      own.met = meet(
        others.map((one) => one.events),
        own.met,
        all,
      )
      return own.met.common
    },
  }
  memory.last = { filters, sifted }
  return sifted
}
