import { mean, quantile, rounded } from './figures.ts'
import { asked, flag, names, whole, wholes } from './options.ts'
import { bundled } from './page/bundle.ts'
import type { Settled } from './page/settled.ts'
import { type Stage, stageOf } from './page/stage.ts'
import type { Drawn } from './page/timeline-page.tsx'
import { tableLines } from './table.ts'

/**
 * `npm run bench -- timeline --size 10000`: our lanes against libraries that draw the same events in the same lanes: the
 * first draw in a page that did nothing before, and drawing anew after a filter, each until it is painted. Then ours
 * alone at three sizes: script for each change, and elements.
 */

const { size, seed, changes, rounds, budget, peers, sizes, json } = asked({
  size: whole(10_000, 1),
  seed: whole(1, 0),
  changes: whole(12, 1),
  rounds: whole(3, 1),
  budget: whole(10, 1),
  peers: names(['recharts', 'vis-timeline', 'vis-timeline clustered']),
  sizes: wholes([1000, 10_000, 100_000], 1),
  json: flag,
})

const lanesAlone = 'ours, 0'
const asOnDashboard = 'ours, 5'
const untilNow = 'ours, -1' // the answer alone: nothing is drawn

/** What of a way to draw is told: ms at the median of the rounds and, over the changes, of the median and the mean. */
interface Figures {
  first: number
  /** Ms until painted, change by change, as many as there was time for. */
  wide: readonly number[]
  read: readonly number[]
  script: { wide: number; read: number; p95: number }
  nodes: number
  marks: number
}

const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** For each change the median of all rounds. */
const byChange = (all: readonly Settled[][], figure: keyof Settled): number[] =>
  (all[0] ?? []).map((_, at) => median(all.flatMap((times) => times[at]?.[figure] ?? [])))

const figuresOf = (drawn: readonly Drawn[]): Figures => {
  const [wide, read] = [drawn.map((one) => one.wide), drawn.map((one) => one.read)]
  const scripts = [...byChange(wide, 'script'), ...byChange(read, 'script')]
  return {
    first: rounded(median(drawn.map(({ first }) => first.whole))),
    ...{
      wide: byChange(wide, 'whole').map((ms) => rounded(ms)),
      read: byChange(read, 'whole').map((ms) => rounded(ms)),
    },
    script: {
      wide: rounded(median(byChange(wide, 'script'))),
      read: rounded(median(byChange(read, 'script'))),
      p95: rounded(quantile(scripts, 0.95)),
    },
    nodes: drawn[0]?.nodes ?? 0,
    marks: drawn[0]?.marks ?? 0,
  }
}

/** Draws by each way in turn, round by round, each time in a page that did nothing before. */
const drawnBy = async (stage: Stage, names: readonly string[], events: number): Promise<Map<string, Figures>> => {
  const all = new Map<string, Drawn[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, drawn] of all) {
      // One that had no time for all changes is slow enough to be measured once.
      if ((drawn[0]?.read.length ?? changes) < changes) continue
      await stage.again()
      const one = await stage.ask<Drawn>('draw', { size: events, seed, name, changes, budget })
      drawn.push(one)
      console.error(`${events} events, ${name}: ${rounded(one.first.whole)} ms to the first picture`)
    }
  }
  return new Map([...all].map(([name, drawn]) => [name, figuresOf(drawn)]))
}

const p50 = (numbers: readonly number[]): number => rounded(median(numbers))
const average = (numbers: readonly number[]): number => rounded(mean(numbers))

const rowOf = ([name, { first, wide, read, script, nodes, marks }]: [string, Figures]) => [
  ...[name, first, p50(wide), average(wide), p50(read), average(read), `${wide.length}+${read.length}`],
  ...[script.wide, script.read, script.p95, nodes, marks],
]
const head = [
  ...['ms', 'first', 'wide p50', 'mean', 'read p50', 'mean', 'changes'],
  ...['script wide', 'read', 'p95', 'nodes', 'marks'],
]

/** How many times as long others take as one of ours, over the changes that there was time for. */
const ratiosTo = (base: string, all: ReadonlyMap<string, Figures>) =>
  Object.fromEntries(
    [...all].flatMap(([name, other]) => {
      const own = all.get(base)
      if (!own || name.startsWith('ours')) return []
      const ratio = (figure: (numbers: readonly number[]) => number, kind: 'wide' | 'read'): number =>
        rounded(figure(other[kind]) / figure(own[kind].slice(0, other[kind].length)))
      const found = {
        first: rounded(other.first / own.first),
        ...{ wideP50: ratio(median, 'wide'), wideMean: ratio(mean, 'wide') },
        ...{ readP50: ratio(median, 'read'), readMean: ratio(mean, 'read') },
      }
      return [[name, found] as const]
    }),
  )

const folder = await bundled({
  entry: 'tests/bench/page/timeline-page.tsx',
  peers: 'tests/bench/drawing-peers',
  instead: {
    'views/timeline/Activity.tsx': 'tests/bench/page/timeline/NoActivity.tsx',
    'marks/Following.tsx': 'tests/bench/page/AtOnce.tsx',
  },
})
const stage = await stageOf(folder)
try {
  const { marks } = await stage.ask<Drawn>('draw', { size, seed, name: lanesAlone, changes: 1, budget: 1 })
  const alike = peers.filter((name) => !name.includes(' ')).map((name) => `${name} of ${marks}`)
  const against = await drawnBy(stage, [lanesAlone, asOnDashboard, ...peers, ...alike], size)
  const ratios = { lanes: ratiosTo(lanesAlone, against), dashboard: ratiosTo(asOnDashboard, against) }
  console.log(
    `${size} events, seed ${seed}; "ours, 5" lists five events beside the lanes, "of ${marks}" draws only so many`,
  )
  for (const line of tableLines([head, ...[...against].map(rowOf)])) console.log(line)
  console.log('\ntimes as long as ours, lanes alone and with five events listed')
  const ratioRows = Object.entries(ratios).flatMap(([base, found]) =>
    Object.entries(found).map(([name, ratio]) => [`${name} / ${base}`, ...Object.values(ratio)]),
  )
  for (const line of tableLines([['', 'first', 'wide p50', 'mean', 'read p50', 'mean'], ...ratioRows]))
    console.log(line)

  const alone: Record<string, Record<string, Figures>> = {}
  for (const events of sizes) {
    const found = await drawnBy(stage, [untilNow, lanesAlone, asOnDashboard], events)
    alone[events] = Object.fromEntries(found)
    console.log(`\n${events} events, ours alone; "ours, -1" answers and draws nothing`)
    for (const line of tableLines([head, ...[...found].map(rowOf)])) console.log(line)
  }
  if (json) console.log(JSON.stringify({ size, seed, ms: Object.fromEntries(against), ratios, alone }))
} finally {
  await stage.close()
}
