import type { Columns } from '../columns.ts'
import { bits } from './asked.ts'
import { visitList, visitMonth, visitPairs } from './visits.ts'

/** Visits all numbers that one event has under a key. */
export type Visit = (event: number, at: (value: number) => void) => void

/** What is counted by key: the bit of the filter that does not matter to it, how many values there are, whose they are. */
export interface Part {
  bit: number
  length: number
  visit: Visit
}

const visitBits =
  (column: Uint8Array): Visit =>
  (event, at) => {
    for (let left = column[event] ?? 0, bit = 0; left !== 0; left >>= 1, bit += 1) if ((left & 1) === 1) at(bit)
  }

/** A record as tables of links hold it: one row for every event and value, by what is counted. */
export const partsOf = (columns: Columns) => {
  const { values, placesAround, place, kind } = columns
  const part = (bit: number, length: number, visit: Visit): Part => ({ bit, length, visit })
  return {
    org: part(bits.org, values.org.length, visitList(columns.orgs)),
    orgAround: part(bits.org, values.org.length, visitList(columns.orgsAround)),
    person: part(bits.person, values.person.length, visitList(columns.people)),
    place: part(bits.place, values.place.length, (event, at) =>
      placesAround[(place[event] ?? 0) - 1]?.forEach((one) => {
        at(one)
      }),
    ),
    programme: part(bits.programme, values.programme.length, visitList(columns.programmes)),
    kind: part(bits.kind, values.kind.length, (event, at) => at(kind[event] ?? 0)),
    outcome: part(bits.outcome, values.outcome.length, visitBits(columns.outcomes)),
    camp: part(bits.camp, values.camp.length, visitBits(columns.camps)),
    source: part(bits.source, values.source.length, visitList(columns.sources)),
    month: part(bits.range, columns.months * 4 + 1, visitMonth(columns)),
    turnout: part(0, values.org.length, visitList(columns.orgs)),
    pair: part(0, values.org.length ** 2, visitPairs(columns)),
  } as const
}
export type PartName = keyof ReturnType<typeof partsOf>

/** The rows of one table of links, as two columns. */
export const rowsOf = ({ visit }: Part, size: number): { event: Int32Array; value: Int32Array } => {
  const [events, values]: [number[], number[]] = [[], []]
  for (let event = 0; event < size; event += 1) {
    visit(event, (value) => {
      events.push(event)
      values.push(value)
    })
  }
  return { event: Int32Array.from(events), value: Int32Array.from(values) }
}
