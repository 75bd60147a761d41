import { type Catalogue, derived } from './catalogue.ts'
import { type Asked, type Dimension, dimensions } from './dimensions.ts'
import { allEvents, type EventSet } from './event-set.ts'
import { type FilterKey, type Filters, noFilters } from './filters.ts'
import { Intersections } from './intersections.ts'

/** All events of the record. */
export const everything = derived(({ held: { events } }) => allEvents(events.size))

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

/** What a dimension was asked last, and what it answered. */
interface Slot {
  dimension: Dimension
  filters: Filters
  asking: Asking | null
}

interface Memory {
  /** The dimension that changed last stands last. */
  slots: Slot[]
  intersections: Intersections
  last: { filters: Filters; sifted: Sifted } | null
}

/** For each dimension what it was asked last: one set a filter, made anew only when that filter changes. */
const memories = derived(
  (): Memory => ({
    // Where nothing is chosen, no dimension asks anything.
    slots: dimensions.map((dimension) => ({ dimension, filters: noFilters, asking: null })),
    intersections: new Intersections(),
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

/** Brings what each dimension is asked up to date; what changed goes to the end. */
const askAnew = (slots: readonly Slot[], filters: Filters, catalogue: Catalogue): Slot[] => {
  const [same, changed]: [Slot[], Slot[]] = [[], []]
  for (const slot of slots) {
    const { dimension } = slot
    if (sameAsked(dimension.keys, filters, slot.filters)) {
      same.push(slot)
      continue
    }
    const asked = dimension.ask(filters, catalogue)
    slot.asking = asked && { ...asked, dimension }
    slot.filters = filters
    changed.push(slot)
  }
  return changed.length === 0 ? same : [...same, ...changed]
}

/** Sifts the events of a record. What did not change since the time before is not worked out again. */
export const sift = (catalogue: Catalogue, filters: Filters): Sifted => {
  const memory = memories(catalogue)
  if (memory.last?.filters === filters) return memory.last.sifted
  const { intersections } = memory
  const all = everything(catalogue)
  memory.slots = askAnew(memory.slots, filters, catalogue)
  const asked: Asking[] = []
  for (const { asking } of memory.slots) if (asking) asked.push(asking)
  // What met before the filter that changes is the same as long as it is that filter which changes.
  const without = (dimension: Dimension | null): EventSet => {
    let common = all
    for (const one of asked) if (one.dimension !== dimension) common = intersections.of(common, one.events)
    return common
  }
  const events = without(null)
  const sifted = {
    asked,
    events,
    without: (dimension: Dimension) => (isAsked(asked, dimension) ? without(dimension) : events),
  }
  memory.last = { filters, sifted }
  return sifted
}
