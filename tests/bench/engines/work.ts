import type { Columns } from '../columns.ts'
import { most, type Work } from '../engine.ts'
import { topOf } from './busiest.ts'
import type { PartName } from './links.ts'

/** What an engine that answers in tables has counted; `orgAround` stands for `org` where units count. */
export interface Found {
  counts: Readonly<Record<Exclude<PartName, 'pair'>, Int32Array>>
  /** Numbers of the newest events, last first. */
  newest: Iterable<number>
  /** Events shared by every two of the busiest, given by their numbers. */
  shared(busiest: readonly number[]): Int32Array
}

/** Puts what was counted into the form of an answer. */
export const workOf = ({ values, ids, firstMonth }: Columns, units: boolean, found: Found): Work => {
  const { counts } = found
  const top = topOf(counts.turnout, most.busiest)
  const counted = <K extends keyof typeof values>(key: K) => ({ values: values[key], counts: counts[key] })
  return {
    counts: {
      ...{ person: counted('person'), place: counted('place'), programme: counted('programme'), kind: counted('kind') },
      ...{ outcome: counted('outcome'), camp: counted('camp'), source: counted('source') },
      org: { values: values.org, counts: units ? counts.orgAround : counts.org },
    },
    histogram: { first: firstMonth, counts: counts.month.subarray(0, -1), undated: counts.month.at(-1) ?? 0 },
    newest: Array.from(found.newest, (event) => ids[event] ?? ''),
    busiest: top.map((org) => values.org[org] ?? ''),
    turnouts: top.map((org) => counts.turnout[org] ?? 0),
    shared: found.shared(top),
  }
}
