import { noFilters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'
import { type Engine, oracle, own } from './engine.ts'
import { generate } from './generate.ts'
import { firstDifference, hashOfRun, type Measured, measure } from './measure.ts'
import type { Found } from './report.ts'
import { type Change, type Mix, workloadOf } from './workload.ts'

/** From this many events on only the oracle and our engine run unasked: others take minutes to open such a record. */
export const fewEnginesFrom = 300_000

/** What is measured, and for how long. */
export interface Comparing {
  size: number
  seed: number
  mix: Mix
  /** How many changes of the filters. */
  changes: number
  rounds: number
  /** Seconds that one engine may take. */
  budget: number
}

/** What came of a comparison; `wrong` has a line for every engine that answered otherwise than the oracle. */
export interface Compared {
  dataset: Dataset
  found: Omit<Found, 'held'>
  wrong: string[]
  /** One hash of all answers. */
  hash: string
}

const start: Change = { did: 'choice', filters: noFilters }

const differences = (all: readonly Measured[], changes: readonly Change[]): string[] => {
  const truth = all.find(({ name }) => name === oracle)
  return all.flatMap((one) => {
    const found = truth && firstDifference(one, truth)
    if (!found) return []
    const filters = JSON.stringify(changes[found.change]?.filters)
    return [`${one.name} differs from ${oracle} at change ${found.change} in ${found.parts.join(', ')}: ${filters}`]
  })
}

/** Measures engines on a made-up record, and our engine and the oracle on one of a thousand events, by which growth is told. */
export const compare = (engines: readonly Engine[], asked: Comparing): Compared => {
  const { size, seed, mix, rounds, budget } = asked
  const at = (events: number, some: readonly Engine[]) => {
    const dataset = generate({ size: events, seed, lean: events >= fewEnginesFrom && mix !== 'text' })
    const changes = workloadOf(dataset, { changes: asked.changes, seed, mix })
    return { dataset, changes, measured: measure(some, dataset, changes, start, { rounds, budget }) }
  }
  const few = engines.filter(({ name }) => name === own || name === oracle)
  const small = size === 1000 ? undefined : at(1000, few).measured
  const { dataset, changes, measured } = at(size, engines)
  const wrong = differences(measured, changes)
  return {
    dataset,
    found: { size, seed, mix, measured, small, changes, hashesEqual: wrong.length === 0 },
    wrong,
    hash: hashOfRun(measured[0] ?? { hashes: [] }),
  }
}
