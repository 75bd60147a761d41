import type { Filters } from '#query/filters.ts'
import { boundsOf, dayNumber } from '#record/dates.ts'
import type { Columns } from '../columns.ts'

/** A bit for each filter that an event can fail. */
export const bits = {
  range: 1,
  org: 2,
  person: 4,
  place: 8,
  programme: 16,
  kind: 32,
  outcome: 64,
  camp: 128,
  source: 256,
  text: 512,
} as const

/** A set of filters as numbers, to be held against columns; `null` and 0 stand for nothing asked. */
export interface Asked {
  from: number
  to: number
  /** Never where no range is asked for. */
  certain: boolean
  kinds: number
  outcomes: number
  camps: number
  /** For each place + 1 whether it lies in a chosen one. */
  places: Uint8Array | null
  /** For each organization a bit for every chosen one that it is, or is a unit of. */
  groups: Int32Array | null
  everyGroup: number
  all: boolean
  people: Uint8Array | null
  programmes: Uint8Array | null
  sources: Uint8Array | null
}

const mask = (names: readonly string[], chosen: readonly string[]): number =>
  chosen.reduce((set, name) => set | (1 << names.indexOf(name)), 0)

const flags = (names: readonly string[], chosen: readonly string[]): Uint8Array | null => {
  if (chosen.length === 0) return null
  const flagged = new Uint8Array(names.length)
  for (const name of chosen) {
    const at = names.indexOf(name)
    if (at >= 0) flagged[at] = 1
  }
  return flagged
}

/** Reads filters against a record. At most thirty organizations may be chosen: each has a bit. */
export const askedOf = (columns: Columns, filters: Filters): Asked => {
  const { values, unitOf, placesAround } = columns
  if (filters.evidence !== null || filters.known !== null) throw new Error('no filter of the benchmark')
  if (filters.org.length > 30) throw new Error('more organizations than bits')
  const [from, to] = [filters.from && boundsOf(filters.from)?.from, filters.to && boundsOf(filters.to)?.to]
  const chosenPlaces = flags(values.place, filters.place)
  const chosenOrgs = filters.org.map((id) => values.org.indexOf(id))
  return {
    from: from ? dayNumber(from) : -1e9,
    to: to ? dayNumber(to) : 1e9,
    certain: filters.certain && (filters.from !== null || filters.to !== null),
    kinds: mask(values.kind, filters.kind),
    outcomes: mask(values.outcome, filters.outcome),
    camps: mask(values.camp, filters.camp),
    places:
      chosenPlaces &&
      Uint8Array.from([0, ...placesAround.map((around) => Number(around.some((at) => chosenPlaces[at] === 1)))]),
    groups:
      filters.org.length === 0
        ? null
        : Int32Array.from(unitOf, (around, at) =>
            chosenOrgs.reduce(
              (set, chosen, group) =>
                (filters.units ? around.includes(chosen) : at === chosen) ? set | (1 << group) : set,
              0,
            ),
          ),
    everyGroup: (1 << filters.org.length) - 1,
    all: filters.match === 'all',
    people: flags(values.person, filters.person),
    programmes: flags(values.programme, filters.programme),
    sources: flags(values.source, filters.source),
  }
}
