import type { Columns } from '../columns.ts'
import type { Lists } from '../lists.ts'
import { type Asked, bits } from './asked.ts'

/** What one pass counts, each by the number of its value. */
export interface Tally {
  /** Like every key: events that pass all filters but its own; those that pass all where all chosen must take part. */
  org: Int32Array
  person: Int32Array
  /** Place 0 stands for events without one. */
  place: Int32Array
  programme: Int32Array
  kind: Int32Array
  outcome: Int32Array
  camp: Int32Array
  source: Int32Array
  /** Organizations by the events that pass everything. */
  turnout: Int32Array
  /** Four numbers a month: events, under the subject, with the government, with partners. */
  histogram: Int32Array
  passing: Uint32Array
}

const whole = 0

const countList = ({ starts, values }: Lists, event: number, counts: Int32Array): void => {
  const end = starts[event + 1] ?? 0
  for (let at = starts[event] ?? 0; at < end; at += 1) {
    const value = values[at] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
}

const hasAny = ({ starts, values }: Lists, event: number, chosen: Uint8Array): boolean => {
  const end = starts[event + 1] ?? 0
  for (let at = starts[event] ?? 0; at < end; at += 1) if (chosen[values[at] ?? 0] === 1) return true
  return false
}

const groupsIn = ({ starts, values }: Lists, event: number, groups: Int32Array): number => {
  const end = starts[event + 1] ?? 0
  let met = 0
  for (let at = starts[event] ?? 0; at < end; at += 1) met |= groups[values[at] ?? 0] ?? 0
  return met
}

const countBits = (set: number, counts: Int32Array): void => {
  for (let left = set, at = 0; left !== 0; left >>= 1, at += 1) counts[at] = (counts[at] ?? 0) + (left & 1)
}

const countOne = (at: number, counts: Int32Array): void => {
  counts[at] = (counts[at] ?? 0) + 1
}

const countMonth = (at: number, camp: number, histogram: Int32Array): void => {
  countOne(at, histogram)
  if (camp === 0) countOne(at + 1, histogram)
  if ((camp & 1) !== 0) countOne(at + 2, histogram)
  if ((camp & 2) !== 0) countOne(at + 3, histogram)
}

/**
 * One pass over all events. Each is held against every filter; what it fails is a set of bits. With none it counts for
 * everything, with one for that key alone, with more for nothing. Gives how many pass, and how many of those that pass
 * all but the range stand in no month.
 */
export const pass = (columns: Columns, asked: Asked, units: boolean, tally: Tally, texts: Uint8Array | null) => {
  const { size, first, last, about, kind, outcomes, camps, place, month } = columns
  const { orgs, orgsAround, people, programmes, sources } = columns
  const { from, to, certain, kinds, groups, everyGroup, all, places, people: persons } = asked
  const { passing, histogram, turnout } = tally
  const anyKind = kinds === 0 ? -1 : kinds
  const noOutcome = asked.outcomes === 0
  const noCamp = asked.camps === 0
  let [passed, undated] = [0, 0]
  for (let i = 0; i < size; i += 1) {
    const [start, end] = [first[i] ?? 0, last[i] ?? 0]
    const [camp, outcome] = [camps[i] ?? 0, outcomes[i] ?? 0]
    const isOut = certain ? start < from || end > to || about[i] === 1 : end < from || start > to
    let failed = isOut ? bits.range : whole
    if (((anyKind >> (kind[i] ?? 0)) & 1) === 0) failed |= bits.kind
    if (!noOutcome && (asked.outcomes & outcome) === 0) failed |= bits.outcome
    if (!noCamp && (asked.camps & camp) === 0) failed |= bits.camp
    if (places !== null && places[place[i] ?? 0] !== 1) failed |= bits.place
    if (texts !== null && texts[i] !== 1) failed |= bits.text
    if ((failed & (failed - 1)) !== 0) continue
    if (groups !== null) {
      const met = groupsIn(orgs, i, groups)
      if (all ? met !== everyGroup : met === 0) failed |= bits.org
    }
    if (persons !== null && !hasAny(people, i, persons)) failed |= bits.person
    if (asked.programmes !== null && !hasAny(programmes, i, asked.programmes)) failed |= bits.programme
    if (asked.sources !== null && !hasAny(sources, i, asked.sources)) failed |= bits.source
    if ((failed & (failed - 1)) !== 0) continue
    switch (failed) {
      case whole:
        passing[passed] = i
        passed += 1
        countList(orgs, i, turnout)
        if (units) countList(orgsAround, i, tally.org)
        countList(people, i, tally.person)
        countList(programmes, i, tally.programme)
        countList(sources, i, tally.source)
        countOne(place[i] ?? 0, tally.place)
        countOne(kind[i] ?? 0, tally.kind)
        countBits(outcome, tally.outcome)
        countBits(camp, tally.camp)
        if ((month[i] ?? 0) < 0) undated += 1
        else countMonth((month[i] ?? 0) * 4, camp, histogram)
        break
      case bits.range:
        if ((month[i] ?? 0) < 0) undated += 1
        else countMonth((month[i] ?? 0) * 4, camp, histogram)
        break
      case bits.org:
        if (!all) countList(units ? orgsAround : orgs, i, tally.org)
        break
      case bits.person:
        countList(people, i, tally.person)
        break
      case bits.programme:
        countList(programmes, i, tally.programme)
        break
      case bits.source:
        countList(sources, i, tally.source)
        break
      case bits.place:
        countOne(place[i] ?? 0, tally.place)
        break
      case bits.kind:
        countOne(kind[i] ?? 0, tally.kind)
        break
      case bits.outcome:
        countBits(outcome, tally.outcome)
        break
      case bits.camp:
        countBits(camp, tally.camp)
        break
    }
  }
  // Without units an event counts for its organizations alike in both, so it was counted once.
  if (!units) for (let at = 0; at < turnout.length; at += 1) tally.org[at] = (tally.org[at] ?? 0) + (turnout[at] ?? 0)
  return { passed, undated }
}
