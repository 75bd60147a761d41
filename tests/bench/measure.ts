import type { Dataset } from '#record/dataset.ts'
import type { Engine, Opened } from './engine.ts'
import { quantile } from './figures.ts'
import { fnv, type Hashes, hashesOf } from './hash.ts'
import type { Change } from './workload.ts'

export interface Measuring {
  rounds: number
  /** Seconds that one engine may take; one that takes longer for its first round is stopped where it is. */
  budget: number
}

/** What was measured of one engine. */
export interface Measured {
  name: string
  openMs: number
  /** Milliseconds for its first answer, for which it may have put off work. */
  firstMs: number
  /** Milliseconds for each change, the median of all rounds; an engine that was stopped has fewer. */
  ms: readonly number[]
  /** Hashes of its answers, change by change. */
  hashes: readonly Hashes[]
  rounds: number
}

interface Runner {
  name: string
  opened: Opened
  openMs: number
  firstMs: number
  hashes: Hashes[]
  /** How many changes it gets through within the budget. */
  reach: number
  rounds: number[][]
  /** Milliseconds since it began, all told. */
  spent: number
}

const collect = (): void => globalThis.gc?.()

/** The round that counts for nothing but the answers: it warms the engine up, and finds how far it gets. */
const firstRound = (runner: Runner, changes: readonly Change[], budget: number): void => {
  for (const { filters } of changes) {
    const before = performance.now()
    const work = runner.opened.change(filters)
    runner.spent += performance.now() - before
    runner.hashes.push(hashesOf(work))
    if (runner.spent > budget * 1000) break
  }
  runner.reach = runner.hashes.length
}

/** Fast engines are warm only after many rounds: code is compiled step by step while it runs. */
const warmUp = (runner: Runner, changes: readonly Change[]): void => {
  const started = performance.now()
  for (let turn = 0; turn < 30 && performance.now() - started < 1000; turn += 1) {
    for (const { filters } of changes.slice(0, runner.reach)) runner.opened.change(filters)
  }
}

const settleMs = 100

/**
 * One round. It begins untimed, for a tenth of a second: what comes first after another engine and a collection of
 * garbage finds caches that hold what is not its own, and a round over a small record is over before they are filled again.
 */
const round = (runner: Runner, changes: readonly Change[], start: Change): void => {
  const { opened, reach } = runner
  const begun = performance.now()
  while (performance.now() - begun < settleMs) {
    for (const { filters } of changes.slice(0, reach)) {
      opened.change(filters)
      if (performance.now() - begun > settleMs) break
    }
  }
  opened.change(start.filters)
  const times: number[] = []
  for (const { filters } of changes.slice(0, reach)) {
    const before = performance.now()
    opened.change(filters)
    times.push(performance.now() - before)
  }
  runner.rounds.push(times)
  runner.spent += times.reduce((sum, ms) => sum + ms, 0)
}

/**
 * Takes engines through the same changes, round by round, in an order that turns with each round, so that what else the
 * machine does falls on all of them alike. `start` is the state before the first change.
 */
export const measure = (
  engines: readonly Engine[],
  dataset: Dataset,
  changes: readonly Change[],
  start: Change,
  { rounds, budget }: Measuring,
): Measured[] => {
  const runners = engines.map((engine): Runner => {
    const before = performance.now()
    const opened = engine.open(dataset)
    const ready = performance.now()
    opened.change(start.filters)
    const times = { openMs: ready - before, firstMs: performance.now() - ready }
    return { name: engine.name, opened, ...times, hashes: [], reach: 0, rounds: [], spent: 0 }
  })
  for (const runner of runners) {
    firstRound(runner, changes, budget)
    if (runner.spent < 1000) warmUp(runner, changes)
  }
  for (let turn = 0; turn < rounds; turn += 1) {
    for (let at = 0; at < runners.length; at += 1) {
      const runner = runners[(at + turn) % runners.length]
      // One that has used up its time is slow enough to be measured by the rounds it has had.
      if (!runner || (turn > 0 && runner.spent > budget * 1000)) continue
      collect()
      round(runner, changes, start)
    }
  }
  return runners.map(({ name, openMs, firstMs, hashes, reach, rounds: timed }) => ({
    ...{ name, openMs, firstMs, hashes, rounds: timed.length },
    ms: Array.from({ length: reach }, (_, at) =>
      quantile(
        timed.flatMap((times) => times[at] ?? []),
        0.5,
      ),
    ),
  }))
}

/** Where an engine first answers otherwise than another, over the changes that both reached; null where nowhere. */
export const firstDifference = (one: Measured, other: Measured): { change: number; parts: string[] } | null => {
  const reach = Math.min(one.hashes.length, other.hashes.length)
  for (let change = 0; change < reach; change += 1) {
    const [these, those] = [one.hashes[change], other.hashes[change]]
    const parts = [...(these ?? [])].filter(([part, hash]) => those?.get(part) !== hash).map(([part]) => part)
    if (parts.length > 0) return { change, parts }
  }
  return null
}

/** One hash of all answers of a run. */
export const hashOfRun = ({ hashes }: Pick<Measured, 'hashes'>): string =>
  fnv(hashes.flatMap((parts) => [...parts.values()]))
    .toString(16)
    .padStart(8, '0')
