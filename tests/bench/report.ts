import { own, plainObjects } from './engine.ts'
import { mean, quantile, rounded } from './figures.ts'
import type { Held } from './holding.ts'
import type { Measured } from './measure.ts'
import type { Change } from './workload.ts'

/** What a run found. */
export interface Found {
  size: number
  seed: number
  mix: string
  measured: readonly Measured[]
  /** Our engine and the oracle at a thousand events; left out where that is the size itself. */
  small: readonly Measured[] | undefined
  changes: readonly Change[]
  held: Record<string, Held & { wireBytes: number }> | undefined
  hashesEqual: boolean
}

/** Milliseconds of one engine, over all changes and over those of a kind. */
interface Times {
  p50: number
  p95: number
  mean: number
  brushP50: number
  choiceP50: number
}

type Ratios = Record<string, number>

/** What a run found, as `--json` prints it. Ratios say how many times longer another engine takes than ours. */
export interface Report {
  size: number
  seed: number
  mix: string
  hashesEqual: boolean
  /** Changes that each engine got through within its budget. */
  changes: Ratios
  ms: Record<string, Times>
  /** Milliseconds to take a record in, and then for the first answer. */
  openMs: Ratios
  firstMs: Ratios
  /** The engine that the ratios are taken against: ours, or the oracle where ours is not measured. */
  against: string
  ratioP50: Ratios
  ratioP95: Ratios
  ratioMean: Ratios
  ratioBrushP50: Ratios
  ratioChoiceP50: Ratios
  p95: number
  /** p50 at this size over p50 at a thousand events. */
  growth: number
  memoryRatio: number | null
  heldMB: Ratios | null
  wireMB: Ratios | null
  firstAnswerMs: Ratios | null
}

const timesOf = (ms: readonly number[], changes: readonly Change[]): Times => {
  const of = (did: Change['did']): number[] => ms.filter((_, at) => changes[at]?.did === did)
  return {
    ...{ p50: quantile(ms, 0.5), p95: quantile(ms, 0.95), mean: mean(ms) },
    ...{ brushP50: quantile(of('brush'), 0.5), choiceP50: quantile(of('choice'), 0.5) },
  }
}

const mapped = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))

/** Sums a run up. A peer that was stopped is compared over the changes that it reached. */
export const reportOf = ({ measured, small, changes, held, ...rest }: Found): Report => {
  const base = measured.find(({ name }) => name === own) ?? measured[0]
  if (!base) throw new Error('nothing was measured')
  const peers = measured.filter((one) => one !== base)
  const ratios = (figure: keyof Times): Ratios =>
    Object.fromEntries(
      peers.map(({ name, ms }) => [
        name,
        rounded(timesOf(ms, changes)[figure] / timesOf(base.ms.slice(0, ms.length), changes)[figure]),
      ]),
    )
  const times = timesOf(base.ms, changes)
  const before = small?.find(({ name }) => name === base.name)
  const [mine, plain] = [held?.[base.name], held?.[plainObjects]]
  return {
    ...rest,
    changes: Object.fromEntries(measured.map(({ name, ms }) => [name, ms.length])),
    ms: Object.fromEntries(
      measured.map(({ name, ms }) => {
        const { p50, p95, mean: average, brushP50, choiceP50 } = timesOf(ms, changes)
        return [
          name,
          {
            p50: rounded(p50),
            p95: rounded(p95),
            mean: rounded(average),
            brushP50: rounded(brushP50),
            choiceP50: rounded(choiceP50),
          },
        ]
      }),
    ),
    openMs: Object.fromEntries(measured.map(({ name, openMs }) => [name, rounded(openMs)])),
    firstMs: Object.fromEntries(measured.map(({ name, firstMs }) => [name, rounded(firstMs)])),
    against: base.name,
    ratioP50: ratios('p50'),
    ratioP95: ratios('p95'),
    ratioMean: ratios('mean'),
    ratioBrushP50: ratios('brushP50'),
    ratioChoiceP50: ratios('choiceP50'),
    p95: rounded(times.p95),
    growth: before ? rounded(times.p50 / quantile(before.ms, 0.5)) : 1,
    memoryRatio: mine && plain ? rounded(mine.bytes / plain.bytes) : null,
    heldMB: held ? mapped(held, ({ bytes }) => rounded(bytes / 1e6)) : null,
    wireMB: held ? mapped(held, ({ wireBytes }) => rounded(wireBytes / 1e6)) : null,
    firstAnswerMs: held ? mapped(held, ({ firstAnswerMs }) => rounded(firstAnswerMs)) : null,
  }
}

const row = (cells: readonly (string | number | undefined)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(14) : String(cell ?? '').padStart(11))).join('')

/** The report as a table for people, with a hash of all answers. */
export const tableOf = (report: Report, hash: string): string => {
  const engines = Object.entries(report.ms).map(([name, times]) =>
    row([
      name,
      ...[times.p50, times.p95, times.mean, times.brushP50, times.choiceP50],
      ...[name === report.against ? 1 : report.ratioP50[name], name === report.against ? 1 : report.ratioMean[name]],
      ...[report.changes[name], report.openMs[name], report.firstMs[name]],
    ]),
  )
  const held = Object.entries(report.heldMB ?? {}).map(([name, megabytes]) =>
    row([name, megabytes, report.wireMB?.[name], report.firstAnswerMs?.[name]]),
  )
  return [
    `${report.size} events, seed ${report.seed}, mix ${report.mix}; milliseconds a change, times as long as ${report.against}`,
    row(['', 'p50', 'p95', 'mean', 'brush p50', 'choice p50', '× p50', '× mean', 'changes', 'ms open', 'ms first']),
    ...engines,
    ...(held.length > 0 ? ['', row(['', 'MB held', 'MB wire', 'ms answer']), ...held] : []),
    '',
    `growth of ${report.against} from 1000 events: ${report.growth}; memory over plain objects: ${report.memoryRatio ?? 'not measured'}`,
    `answers ${report.hashesEqual ? 'equal' : 'DIFFER'}, hash ${hash}`,
  ].join('\n')
}
