import type { Outcome, RecordEvent } from '#record/dataset.ts'
import { kindKeys, outcomeKeys, roleKeys } from '#record/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import { type Columns, dateAt, type Holding, isDateInferred, isPlaceInferred } from './columns.ts'
import { type EventSet, noEvent } from './event-set.ts'
import { row } from './lists.ts'

/** An outcome without its text and evidence. */
export type OutcomeHead = Pick<Outcome, 'type' | 'parties' | 'to' | 'status' | 'by' | 'by_unnamed'>

/** An event without what is only read: its summary, its evidence, what its outcomes say, its remarks. */
export interface EventHead
  extends Pick<
    RecordEvent,
    'id' | 'date' | 'kind' | 'title' | 'name' | 'place' | 'participants' | 'people' | 'programmes' | 'topics'
  > {
  /** Its number in the columns. */
  number: number
  /** Whether any part of the date is inferred, and whether the place is. */
  dateInferred: boolean
  placeInferred: boolean
  outcomes: OutcomeHead[]
  /** Ids of the articles behind it or any part of it. */
  sources: string[]
}

const textsOf = (order: readonly string[], numbers: Uint32Array): string[] =>
  Array.from(numbers, (number) => order[number] ?? '')

const outcomesAt = ({ events, order, words }: Holding, event: number): OutcomeHead[] => {
  const { starts, types, words: said, parties, to } = events.outcomes
  const outcomes: OutcomeHead[] = []
  for (let at = starts[event] ?? 0; at < (starts[event + 1] ?? 0); at += 1) {
    const [own, towards] = [row(parties, at), row(to, at)]
    outcomes.push({
      type: outcomeKeys[types[at] ?? 0] ?? 'none',
      ...words[said[at] ?? 0],
      ...(own.length > 0 && { parties: textsOf(order.organizations, own) }),
      ...(towards.length > 0 && { to: textsOf(order.organizations, towards) }),
    })
  }
  return outcomes
}

const peopleAt = ({ events, order }: Holding, event: number): NonNullable<RecordEvent['people']> => {
  const start = events.people.starts[event] ?? 0
  return Array.from(row(events.people, event), (person, at) => {
    const standing = events.standings[start + at] ?? 0
    return {
      person: order.people[person] ?? '',
      ...(standing > 0 && { organization: order.organizations[standing - 1] ?? '' }),
    }
  })
}

const placeAt = ({ places }: Columns, order: Holding['order'], event: number): string | undefined => {
  const place = places[event] ?? 0
  return place > 0 ? order.places[place - 1] : undefined
}

const heads = new WeakMap<Columns, (EventHead | undefined)[]>()

/** One event, put together from its columns when it is first looked at. */
export const eventAt = (held: Holding, event: number): EventHead => {
  const known = heads.get(held.events) ?? []
  heads.set(held.events, known)
  known[event] ??= headAt(held, event)
  return known[event]
}

/** One event by its id; undefined where the record has none. */
export const eventOf = ({ held, events }: Catalogue, id: string): EventHead | undefined => {
  const event = events.get(id)
  return event === undefined ? undefined : eventAt(held, event)
}

const headAt = (held: Holding, event: number): EventHead => {
  const { events, order, topics } = held
  const name = events.names[event]
  const place = placeAt(events, order, event)
  const start = events.participants.starts[event] ?? 0
  return {
    number: event,
    id: events.ids[event] ?? '',
    date: dateAt(events, event),
    dateInferred: isDateInferred(events, event),
    placeInferred: place !== undefined && isPlaceInferred(events, event),
    kind: kindKeys[events.kinds[event] ?? 0] ?? 'other',
    title: events.titles[event] ?? '',
    ...(name !== undefined && { name }),
    ...(place !== undefined && { place }),
    participants: Array.from(row(events.participants, event), (organization, at) => ({
      organization: order.organizations[organization] ?? '',
      role: roleKeys[events.roles[start + at] ?? 0] ?? 'participant',
    })),
    people: peopleAt(held, event),
    outcomes: outcomesAt(held, event),
    programmes: textsOf(order.programmes, row(events.programmes, event)),
    topics: textsOf(topics, row(events.topics, event)),
    sources: textsOf(order.articles, row(events.sources, event)),
  }
}

/** Some events of the record in order of date. Only those that are looked at are put together. */
export class EventList implements Iterable<EventHead> {
  readonly #held: Holding
  readonly set: EventSet

  constructor(held: Holding, set: EventSet) {
    this.#held = held
    this.set = set
  }

  get length(): number {
    return this.set.size
  }

  /** The event at a place in the list; from the end where negative. */
  at(place: number): EventHead | undefined {
    const number = this.set.numbers().at(place)
    return number === undefined ? undefined : eventAt(this.#held, number)
  }

  /** The events that are in another list too. */
  among(other: EventList): EventList {
    return new EventList(this.#held, this.set.and(other.set))
  }

  has(event: number): boolean {
    return this.set.has(event)
  }

  /** The events from one place up to, not including, another; the latest first where `newest`. */
  slice(start: number, end: number, order: 'oldest' | 'newest' = 'oldest'): EventHead[] {
    const numbers = this.set.numbers()
    if (order === 'oldest') return Array.from(numbers.subarray(start, end), (number) => eventAt(this.#held, number))
    const [first, last] = [Math.max(0, numbers.length - end), Math.max(0, numbers.length - start)]
    return Array.from(numbers.subarray(first, last).slice().reverse(), (number) => eventAt(this.#held, number))
  }

  /** The events of some numbers, in their order. */
  picked(numbers: Uint32Array): EventHead[] {
    return Array.from(numbers, (number) => eventAt(this.#held, number))
  }

  /** The `most` latest, latest first. */
  newest(most: number): EventHead[] {
    return this.set.newest(most).map((number) => eventAt(this.#held, number))
  }

  *[Symbol.iterator](): Iterator<EventHead> {
    for (const number of this.set.numbers()) yield eventAt(this.#held, number)
  }
}

/** No events of a record. */
export const noEvents = ({ held }: Catalogue): EventList => new EventList(held, noEvent(held.events.size))
