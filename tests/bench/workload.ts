import { type Filters, noFilters } from '#query/filters.ts'
import type { Dataset, RecordEvent } from '#record/dataset.ts'
import { dayAt, dayNumber, monthAfter } from '#record/dates.ts'
import { wordsOf } from '#record/fold.ts'
import { type Chance, chanceOf } from './chance.ts'

/** What a reader does: mostly choosing and dragging; words typed into the search; the record as known at a date. */
export const mixes = ['main', 'text', 'known'] as const
export type Mix = (typeof mixes)[number]

export interface Asking {
  changes: number
  seed: number
  mix?: Mix
}

/** One state of the filters, and what the reader did to reach it. */
export interface Change {
  did: 'brush' | 'choice'
  filters: Filters
}

type ListKey = 'org' | 'person' | 'place' | 'programme' | 'kind' | 'outcome' | 'camp' | 'source'

/** How often a reader turns to each key. */
const turns: readonly (readonly [key: ListKey, times: number])[] = [
  ['org', 8],
  ['kind', 5],
  ['camp', 3],
  ['outcome', 3],
  ['place', 3],
  ['programme', 2],
  ['source', 2],
  ['person', 3],
]
const byTurns = turns.flatMap(([key, times]) => Array.from({ length: times }, () => key))

/** A value that some event has, so that what is often in the record is often chosen; none where the event has none. */
const valueIn = (event: RecordEvent, key: ListKey, dataset: Dataset, chance: Chance): string | undefined => {
  const some = <T>(values: readonly T[] | undefined): T | undefined => values?.[chance.below(values.length)]
  switch (key) {
    case 'org':
      return some(event.participants)?.organization
    case 'person':
      return some(event.people)?.person
    case 'place': {
      const place = dataset.places.find(({ id }) => id === event.place)
      return chance.yes(0.5) ? place?.id : place?.parent
    }
    case 'programme':
      return some(event.programmes)
    case 'kind':
      return event.kind
    case 'outcome':
      return some(event.outcomes)?.type
    case 'camp':
      return chance.pick(['government', 'partner'])
    case 'source':
      return some(event.evidence)?.article
  }
}

const withValue = (filters: Filters, key: ListKey, value: string): Filters => {
  const chosen: readonly string[] = filters[key]
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value].sort()
  return { ...filters, [key]: values }
}

/**
 * Chooses a value of the event that the reader is after, so that few pages are empty; in a key that is chosen already,
 * lifts it or adds any other value.
 */
const choose = (filters: Filters, after: RecordEvent, dataset: Dataset, chance: Chance): Filters => {
  const key = chance.pick(byTurns)
  const [first] = filters[key]
  if (first !== undefined && chance.yes(0.4)) return withValue(filters, key, first)
  const value = valueIn(first === undefined ? after : chance.pick(dataset.events), key, dataset, chance)
  if (value === undefined || filters[key].length > 3) return { ...filters, [key]: [] }
  return withValue(filters, key, value)
}

/** Lifts everything chosen in one key. */
const lift = (filters: Filters, chance: Chance): Filters => {
  const set = byTurns.filter((key) => filters[key].length > 0)
  return set.length === 0 ? filters : { ...filters, [chance.pick(set)]: [] }
}

const decide = (filters: Filters, after: RecordEvent, dataset: Dataset, chance: Chance): Filters => {
  const set = byTurns.filter((key) => filters[key].length > 0).length
  const luck = chance.next()
  if (luck < 0.06) return noFilters
  if (luck < 0.12) return { ...filters, units: !filters.units }
  if (luck < 0.17) return { ...filters, match: filters.match === 'all' ? 'any' : 'all' }
  if (luck < 0.22) return { ...filters, certain: !filters.certain }
  if (luck < 0.28) {
    const year = after.date.from.slice(0, 4)
    return { ...filters, from: year, to: year }
  }
  if (luck < 0.32) return { ...filters, from: null, to: null }
  // The more is chosen, the likelier the next step lifts some of it.
  return chance.yes(set * 0.08) ? lift(filters, chance) : choose(filters, after, dataset, chance)
}

/** A brush dragged along the time line: moved as a whole or at one end, by days or by months, in small steps. */
const brushing = (after: RecordEvent, chance: Chance) => {
  const unit = chance.yes(0.5) ? 'day' : 'month'
  const width = 3 + chance.below(36)
  const start = dayAt(dayNumber(after.date.from) - chance.below(width * 30))
  const held = chance.pick(['both', 'from', 'to'] as const)
  const step = (unit === 'day' ? 1 + chance.below(9) : 1) * (chance.yes(0.5) ? 1 : -1)
  let from = unit === 'day' ? dayNumber(start) : 0
  let to = from + width * 30
  let [fromMonth, toMonth] = [start.slice(0, 7), monthAfter(start.slice(0, 7), width)]
  return (filters: Filters): Filters => {
    if (unit === 'day') {
      if (held !== 'to') from = held === 'from' ? Math.min(from + step, to) : from + step
      if (held !== 'from') to = held === 'to' ? Math.max(to + step, from) : to + step
      return { ...filters, from: dayAt(from), to: dayAt(to) }
    }
    if (held !== 'to') fromMonth = monthAfter(fromMonth, step)
    if (held !== 'from') toMonth = monthAfter(toMonth, step)
    if (fromMonth > toMonth) [fromMonth, toMonth] = [toMonth, fromMonth]
    return { ...filters, from: fromMonth, to: toMonth }
  }
}

const typing = (dataset: Dataset, chance: Chance) => {
  const event = chance.pick(dataset.events)
  const words = wordsOf(`${event.title} ${event.summary}`)
  const typed = `${chance.pick(words)} ${chance.pick(words)}`.slice(0, 3 + chance.below(12))
  let shown = 1
  return (filters: Filters): Filters => {
    shown = Math.min(shown + 1, typed.length)
    return { ...filters, q: typed.slice(0, shown).trim() }
  }
}

const looking = (dataset: Dataset, chance: Chance) => {
  const dates = dataset.articles.flatMap((article) => article.published?.text ?? [])
  const known = chance.pick(dates).slice(0, chance.pick([4, 7, 10]))
  return (filters: Filters): Filters => ({ ...filters, known })
}

/**
 * What a reader asks one after the other, beginning with one change from no filters at all: about half the changes move
 * a brush, the others choose. In the mix `text` words are typed, and in `known` the date of the lens is set, in between.
 */
export const workloadOf = (dataset: Dataset, { changes, seed, mix = 'main' }: Asking): Change[] => {
  const chance = chanceOf(seed)
  const all: Change[] = []
  let filters: Filters = noFilters
  const add = (did: Change['did'], next: Filters): void => {
    // A reader sees every change; what changes nothing is none.
    if (all.length < changes && JSON.stringify(next) !== JSON.stringify(filters)) all.push({ did, filters: next })
    filters = next
  }
  const repeat = (times: number, did: Change['did'], step: (filters: Filters) => Filters): void => {
    for (let at = 0; at < times; at += 1) add(did, step(filters))
  }
  while (all.length < changes) {
    const after = chance.pick(dataset.events)
    repeat(6 + chance.below(10), 'brush', brushing(after, chance))
    if (mix === 'text') repeat(4 + chance.below(6), 'choice', typing(dataset, chance))
    if (mix === 'known') repeat(1, 'choice', looking(dataset, chance))
    repeat(6 + chance.below(8), 'choice', (now) => decide(now, after, dataset, chance))
    if (chance.yes(0.3)) add('choice', noFilters)
    if (chance.yes(0.4)) add('choice', { ...filters, from: null, to: null })
  }
  return all
}
