import type { Word } from '#record/core.ts'
import { tieId } from '#record/ids.ts'
import { ladder, outcomeKeys, roleKeys } from '#record/vocabulary.ts'
import { type Catalogue, derived } from './catalogue.ts'
import { buildLists, eachOf, type Lists, row, turned } from './lists.ts'
import { numbering } from './numbering.ts'
import { Pairs } from './pairs.ts'
import { stageOfOutcomeType } from './stage.ts'

/**
 * Which pairs of organizations each event ties, and how. An event ties those who were there; one that was only spoken of
 * is tied by what an outcome says of it.
 */
export interface TieIndex {
  /** The number of each pair that any event ties. */
  pairs: Pairs
  /** The pairs that each event ties, each once. */
  ofEvent: Lists
  /** The pairs that each organization stands in. */
  ofOrganization: Lists
  bonds: Bonds
}

/** What outcomes make of pairs, in rows: strongest first, those equally strong in order of date. */
export interface Bonds {
  /** The rows of each pair, strongest first: so the first one among some events is how far they have brought it. */
  ofPair: Lists
  event: Uint32Array
  /** Place on the ladder. */
  stage: Uint8Array
  /** Index in the core's `words`: on whose word it rests. */
  word: Uint32Array
}

const discussed = roleKeys.indexOf('discussed')
// For each type of outcome its place on the ladder; -1 where it ties nobody.
const steps = outcomeKeys.map((type) => {
  const stage = stageOfOutcomeType(type)
  return stage === null ? -1 : ladder.indexOf(stage)
})

export const tieIndex = derived(({ held: { events, order, words } }): TieIndex => {
  const pairs = new Pairs()
  const bonds: Record<'pair' | 'event' | 'stage' | 'word', number[]> = { pair: [], event: [], stage: [], word: [] }
  // The event that a pair was met at last: so that it is told once an event.
  let met = new Int32Array(1024).fill(-1)
  const present: number[] = []
  const { participants, roles, outcomes } = events
  const meet = (one: number, other: number, event: number, add: (pair: number) => void): number => {
    const pair = pairs.numberOf(one, other)
    if (pair >= met.length) met = longer(met)
    if (met[pair] !== event) {
      met[pair] = event
      add(pair)
    }
    return pair
  }
  const ofEvent = buildLists(events.size, (event, add) => {
    const end = participants.starts[event + 1] ?? 0
    present.length = 0
    for (let at = participants.starts[event] ?? 0; at < end; at += 1) {
      if (roles[at] !== discussed) present.push(participants.values[at] ?? 0)
    }
    for (let i = 1; i < present.length; i += 1) {
      for (let j = 0; j < i; j += 1) {
        if (present[i] !== present[j]) meet(present[i] ?? 0, present[j] ?? 0, event, add)
      }
    }
    for (let at = outcomes.starts[event] ?? 0; at < (outcomes.starts[event + 1] ?? 0); at += 1) {
      const stage = steps[outcomes.types[at] ?? 0] ?? -1
      if (stage < 0) continue
      eachBond(outcomes.parties, outcomes.to, at, (one, other) => {
        bonds.pair.push(meet(one, other, event, add))
        bonds.event.push(event)
        bonds.stage.push(stage)
        bonds.word.push(outcomes.words[at] ?? 0)
      })
    }
  })
  const ends = buildLists(pairs.size, (pair, add) => {
    add(pairs.lower(pair))
    add(pairs.upper(pair))
  })
  const ordered = strongestFirst(bonds, words)
  const inOrder = (column: readonly number[]): Uint32Array => ordered.map((bond) => column[bond] ?? 0)
  const pairOfBond = {
    starts: Uint32Array.from({ length: ordered.length + 1 }, (_, at) => at),
    values: inOrder(bonds.pair),
  }
  return {
    pairs,
    ofEvent,
    ofOrganization: turned(ends, order.organizations.length),
    bonds: {
      ofPair: turned(pairOfBond, pairs.size),
      event: inOrder(bonds.event),
      stage: Uint8Array.from(inOrder(bonds.stage)),
      word: inOrder(bonds.word),
    },
  }
})

/**
 * The numbers of bonds, those first that bring a pair further, at equal stages reported facts before what somebody says, equals
 * as they come (a counting sort).
 */
const strongestFirst = (bonds: Readonly<Record<'stage' | 'word', number[]>>, words: readonly Word[]): Uint32Array => {
  const weakness = (bond: number): number => {
    const isFact = words[bonds.word[bond] ?? 0]?.status === 'reported'
    return 2 * (ladder.length - 1 - (bonds.stage[bond] ?? 0)) + (isFact ? 0 : 1)
  }
  const ofBond = buildLists(bonds.stage.length, (bond, add) => add(weakness(bond)))
  return turned(ofBond, 2 * ladder.length).values
}

/** The pairs an outcome ties: its parties among themselves, and each with each organization it is promised to. */
const eachBond = (parties: Lists, to: Lists, at: number, tell: (one: number, other: number) => void): void => {
  const [start, end] = [parties.starts[at] ?? 0, parties.starts[at + 1] ?? 0]
  for (let i = start; i < end; i += 1) {
    const one = parties.values[i] ?? 0
    for (let j = i + 1; j < end; j += 1) if (parties.values[j] !== one) tell(one, parties.values[j] ?? 0)
    for (let j = to.starts[at] ?? 0; j < (to.starts[at + 1] ?? 0); j += 1) {
      if (to.values[j] !== one) tell(one, to.values[j] ?? 0)
    }
  }
}

const longer = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(numbers.length * 2).fill(-1)
  larger.set(numbers)
  return larger
}

/** The numbers of organizations by id. */
export const organizationNumbers = ({ held }: Catalogue): ReadonlyMap<string, number> =>
  numbering(held.order.organizations)

// A view draws the ties among 120 organizations, mostly those of the answer before, and goes through their rows one by one.
const mostRows = 256

/** Gives the pairs of one organization by the number of the other, -1 where there is none; keeps the rows made last. */
export const pairRows = derived((catalogue) => {
  const { ofOrganization, pairs } = tieIndex(catalogue)
  const { length } = catalogue.held.order.organizations
  const kept: (Int32Array | undefined)[] = new Array(length)
  const made: number[] = [] // whose rows are kept, oldest first
  return (organization: number): Int32Array => {
    const known = kept[organization]
    if (known) return known
    const numbers = new Int32Array(length).fill(-1)
    for (const pair of row(ofOrganization, organization)) {
      numbers[pairs.lower(pair) === organization ? pairs.upper(pair) : pairs.lower(pair)] = pair
    }
    kept[organization] = numbers
    const oldest = made.push(organization) > mostRows ? made.shift() : undefined
    if (oldest !== undefined) kept[oldest] = undefined
    return numbers
  }
})

/** The number of the pair that two organizations make; -1 where no event ties them. */
export const pairOf = (catalogue: Catalogue, one: string, other: string): number => {
  const numbers = organizationNumbers(catalogue)
  const [a, b] = [numbers.get(one), numbers.get(other)]
  return a === undefined || b === undefined ? -1 : tieIndex(catalogue).pairs.find(a, b)
}

/** The ends of a tie in alphabetical order of their ids, and its id. */
export interface Ends {
  id: string
  a: string
  b: string
}

/** The ends of a pair. */
export const endsOf = (catalogue: Catalogue, pair: number): Ends => {
  const { pairs } = tieIndex(catalogue)
  const { organizations } = catalogue.held.order
  const [one, other] = [organizations[pairs.lower(pair)] ?? '', organizations[pairs.upper(pair)] ?? '']
  const [a, b] = one < other ? [one, other] : [other, one]
  return { id: tieId(a, b), a, b }
}

/** The organizations that events tie without their taking part: by event and number, one of each behind the other. */
export const tiedFromAfar = derived((catalogue) => {
  const { events, order } = catalogue.held
  const { ofEvent, pairs } = tieIndex(catalogue)
  const found: number[] = []
  const presentAt = new Int32Array(order.organizations.length).fill(-1) // the latest event that each took part in
  const look = (end: number, event: number): void => {
    if (presentAt[end] !== event) found.push(event, end)
  }
  for (let event = 0; event < events.size; event += 1) {
    eachOf(events.participants, event, (organization) => {
      presentAt[organization] = event
    })
    eachOf(ofEvent, event, (pair) => {
      look(pairs.lower(pair), event)
      look(pairs.upper(pair), event)
    })
  }
  return Uint32Array.from(found)
})
