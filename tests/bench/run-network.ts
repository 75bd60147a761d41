import { restingPlaces } from '#compile/network.ts'
import type { Dataset } from '#record/dataset.ts'
import { quantile, rounded } from './figures.ts'
import { asked, flag, whole } from './options.ts'
import { bundled } from './page/bundle.ts'
import { graphOf, networkRecord } from './page/network/graph.ts'
import type { Drawn } from './page/network-page.tsx'
import { type Stage, stageOf } from './page/stage.ts'
import { tableLines } from './table.ts'

/**
 * `npm run bench -- network --size 500`: how long a network of so many organizations takes from nothing to a picture that
 * is laid out, ours against libraries that lay it out in the browser; and frames while ours is moved and zoomed.
 */

const asking = {
  size: whole(500, 51),
  seed: whole(1, 0),
  rounds: whole(3, 1),
  seconds: whole(5, 1),
  json: flag,
}
const { size: organizations, seed, rounds, seconds, json } = asked(asking)
const rest = 2500 // ms in which the browser ends with the page before: until then it paints no other
const slow = 10_000 // ms: what takes longer is measured once

const own = ['ours', 'ours, folded']
const peers = [
  ...['cytoscape + fcose', 'cytoscape + fcose, draft', 'sigma + ForceAtlas2'],
  ...['vis-network', 'react-force-graph-2d'],
]

/** The places that the compiler gives organizations, and how long it took to find them. */
const laidOut = (dataset: Dataset): { network: Dataset['network']; ms: number } => {
  const { organizations: all, subject } = dataset
  const before = performance.now()
  const ids = all.map(({ id }) => id)
  const network = restingPlaces(ids, subject, dataset)
  return { network, ms: rounded(performance.now() - before) }
}

const draws = async (stage: Stage, network: Dataset['network']): Promise<Map<string, Drawn[]>> => {
  const all = new Map<string, Drawn[]>([...own, ...peers].map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, found] of all) {
      if ((found[0]?.whole ?? 0) > slow) continue
      await stage.again()
      await stage.page.waitForTimeout(rest)
      const one = await stage.ask<Drawn>('draw', { organizations, seed, name, network })
      found.push(one)
      console.error(`${name}: ${rounded(one.whole)} ms`)
    }
  }
  return all
}

/** Ms of the frames while our network, as the product shows it, is dragged to and fro, zoomed in, and is zoomed by the wheel. */
const movedAndZoomed = async ({ page, ask, again }: Stage, network: Dataset['network']) => {
  await again()
  await ask('draw', { organizations, seed, name: 'ours, folded', network })
  const box = await page.locator('svg[role=group]').first().boundingBox()
  if (!box) throw new Error('there is no network to move')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const during = async (act: (part: number) => Promise<void>): Promise<number[]> => {
    await ask('frames')
    const started = performance.now()
    for (let part = 0; part < 1; part = (performance.now() - started) / (seconds * 1000)) {
      await act(part)
      await page.waitForTimeout(8)
    }
    return ask<number[]>('frames')
  }
  await ask('watch')
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  const zoomed = await during((part) => page.mouse.wheel(0, part % 0.25 < 0.125 ? -20 : 20))
  for (let step = 0; step < 6; step += 1) await page.mouse.wheel(0, -40)
  await page.keyboard.up('Control')
  await page.waitForTimeout(1000) // until it is laid out anew
  // From a place without a link, which a browser would drag away.
  await page.mouse.down()
  const moved = await during((part) =>
    page.mouse.move(x + Math.sin(part * 4 * Math.PI) * 250, y + Math.cos(part * 4 * Math.PI) * 120 - 120),
  )
  await page.mouse.up()
  const told = (all: readonly number[]) => ({
    frames: all.length,
    ...{ p50: rounded(quantile(all, 0.5)), p95: rounded(quantile(all, 0.95)), longest: rounded(Math.max(...all)) },
  })
  return { moved: told(moved), zoomed: told(zoomed) }
}

const folder = await bundled({ entry: 'tests/bench/page/network-page.tsx', peers: 'tests/bench/drawing-peers' })
const stage = await stageOf(folder)
try {
  const dataset = networkRecord(organizations, seed)
  const { nodes, edges } = graphOf(dataset)
  const { network, ms: compiled } = laidOut(dataset)
  const drawn = await draws(stage, network)
  const found = [...drawn].map(([name, all]) => {
    const median = (figure: 'script' | 'whole'): number =>
      rounded(
        quantile(
          all.map((one) => one[figure]),
          0.5,
        ),
      )
    const { shown, elements } = all[0] ?? { shown: { nodes: 0, edges: 0 }, elements: 0 }
    const chosen =
      all[0]?.chosen === undefined
        ? null
        : rounded(
            quantile(
              all.flatMap(({ chosen = 0 }) => chosen),
              0.5,
            ),
          )
    const least = rounded(Math.min(...all.map(({ whole }) => whole)))
    return {
      name,
      ms: median('whole'),
      least,
      script: median('script'),
      chosen,
      ...shown,
      elements,
      rounds: all.length,
    }
  })
  const mine = found.find(({ name }) => name === 'ours')?.ms ?? Number.NaN
  const fastest = Math.min(...found.flatMap(({ name, ms }) => (peers.includes(name) ? [ms] : [])))
  const ratios = Object.fromEntries(found.map(({ name, ms }) => [name, rounded(ms / mine)]))
  const { ms: fold = Number.NaN, chosen } = found.find(({ name }) => name === 'ours, folded') ?? {}
  const best = (names: readonly string[]): number =>
    Math.min(...found.flatMap(({ name, least }) => (names.includes(name) ? [least] : [])))
  const frames = await movedAndZoomed(stage, network)
  const report = {
    ...{ organizations: nodes.length, ties: edges.length, seed, found, ratios, frames },
    /** What the compiler took for the layout, once for all readers. */
    layoutMs: compiled,
    ratioFastest: rounded(fastest / mine),
    ratioFastestFolded: rounded(fastest / fold),
    /** The best round of the fastest against our best one: other work on the machine falls into fewer of these. */
    ratioBestFolded: rounded(best(peers) / best(['ours, folded'])),
    ratioFastestFoldedWithChoice: rounded(fastest / (fold + (chosen ?? 0))),
    ratioFastestWithLayout: rounded(fastest / (mine + compiled)),
  }
  console.log(
    `${nodes.length} organizations, ${edges.length} ties, seed ${seed}; ms from nothing to the picture, in a page that did nothing before`,
  )
  const rows = found.map(({ name, ms, least, script, rounds: times, ...shown }) => [
    ...[name, ms, least, ratios[name] ?? 0, script, shown.nodes, shown.edges, shown.elements, times],
  ])
  for (const line of tableLines([
    ['', 'ms', 'least', '× ours', 'ms script', 'nodes', 'ties', 'elements', 'rounds'],
    ...rows,
  ]))
    console.log(line)
  console.log(`
Ours draws at places that the compiler found, once for all readers, in ${compiled} ms; what the others take is mostly their layout.
The fastest of them takes ${report.ratioFastest} times as long as ours; ${report.ratioFastestWithLayout} times, were ours laid out each time.
As the product folds what no picture can hold, ${report.ratioFastestFolded} times, best against best ${report.ratioBestFolded}; ${report.ratioFastestFoldedWithChoice} times with the ${chosen} ms
that it takes to choose what is shown. WebGL is drawn without a graphics card here.
Frames of ours, as the product folds it, moved: ${JSON.stringify(frames.moved)}; zoomed: ${JSON.stringify(frames.zoomed)}`)
  if (json) console.log(JSON.stringify(report))
} finally {
  await stage.close()
}
