import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { writeLink } from '#link/codec.ts'
import { noView } from '#link/view.ts'
import { serve } from '../../scripts/serve.mjs'
import { mean, quantile, rounded } from './figures.ts'
import { generate } from './generate.ts'
import { asked, flag, whole } from './options.ts'
import { bundled } from './page/bundle.ts'
import type { Followed } from './page/settled.ts'
import { buildSiteWith } from './page/site.ts'
import { asking, launched, opened, stageOf } from './page/stage.ts'
import { tableLines } from './table.ts'
import { type Change, workloadOf } from './workload.ts'

/**
 * `npm run bench -- change --size 100000`: from a change of the filters to the painted page: the built dashboard with a
 * made-up record against a page over crossfilter2 and recharts with the same record, the same changes in one browser.
 */

const { size, changes: count, json } = asked({ size: whole(10_000, 1), changes: whole(60, 1), json: flag })
const seed = 1 // with which the site's made-up record is made
const inTurn = 10 // changes before the other page has its turn

/** What a change took, in ms: as the page saw it, and what the browser spent on scripts, and on styles and layout. */
interface Taken extends Followed {
  scripts: number
  layout: number
}

interface Spent {
  scripts: number
  layout: number
}

/** What the browser has spent for a page so far, in ms. */
const spentBy = async (session: CDPSession): Promise<Spent> => {
  const { metrics } = await session.send('Performance.getMetrics')
  const ms = (name: string): number => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000
  return { scripts: ms('ScriptDuration'), layout: ms('LayoutDuration') + ms('RecalcStyleDuration') }
}

/** A page that takes changes, and what each took. */
const takerOf = async (page: Page, givenFor: (change: Change) => unknown) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const [ask, taken] = [asking(page), [] as Taken[]]
  return {
    taken,
    async take(changes: readonly Change[]): Promise<void> {
      await page.bringToFront()
      for (const change of changes) {
        const before = await spentBy(session)
        const times = await ask<Followed>('change', givenFor(change))
        const after = await spentBy(session)
        taken.push({ ...times, scripts: after.scripts - before.scripts, layout: after.layout - before.layout })
      }
    },
  }
}

const figures = ['first', 'whole', 'scripts', 'layout'] as const
type Figure = (typeof figures)[number]
const measures = { p50: (all: number[]) => quantile(all, 0.5), p95: (all: number[]) => quantile(all, 0.95), mean }

/** Each figure by its median, its 95th percentile and its mean, over changes of a kind or all. */
const told = (taken: readonly Taken[]): Record<Figure, Record<keyof typeof measures, number>> => {
  const of = (figure: Figure) => {
    const all = taken.map((one) => one[figure])
    return { p50: rounded(measures.p50(all)), p95: rounded(measures.p95(all)), mean: rounded(mean(all)) }
  }
  return { first: of('first'), whole: of('whole'), scripts: of('scripts'), layout: of('layout') }
}

/** Waits until the dashboard has all of its record. */
const isWhole = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (wanted) => Number.parseInt(document.querySelector('[role=status]')?.textContent ?? '0', 10) >= wanted,
    size,
    { timeout: 120_000 },
  )
  await page.waitForTimeout(3000) // what comes when the page is at rest
}

const lean = size > 20_000 // as the site's made-up record is
const changes = workloadOf(generate({ size, seed, lean }), { changes: count, seed })
const site = await serve({ folder: await buildSiteWith(size), port: 0 })
const added = await bundled({ entry: 'tests/bench/page/follow-page.ts', peers: 'tests/bench/peers' })
const peers = await bundled({ entry: 'tests/bench/page/change-page.tsx', peers: 'tests/bench/peers' })
const browser = await launched()
try {
  const dashboard = await opened(browser, site.url, readFileSync(join(added, 'page.js'), 'utf8'))
  await isWhole(dashboard)
  const stage = await stageOf(peers, browser)
  await stage.ask('open', { size, seed, lean })
  const ours = await takerOf(dashboard, ({ filters }) => writeLink({ filters, view: noView }))
  const theirs = await takerOf(stage.page, ({ filters }) => filters)
  for (let at = 0; at < changes.length; at += inTurn) {
    for (const one of [ours, theirs]) await one.take(changes.slice(at, at + inTurn))
  }
  await stage.close()
  for (const [at, { events }] of ours.taken.entries()) {
    if (events !== theirs.taken[at]?.events)
      throw new Error(`the pages differ: ${JSON.stringify(changes[at]?.filters)}`)
  }
  const kinds = {
    all: () => true,
    brush: (at: number) => changes[at]?.did === 'brush',
    choice: (at: number) => changes[at]?.did === 'choice',
  }
  const report = Object.fromEntries(
    Object.entries(kinds).map(([kind, isOne]) => {
      const [mine, other] = [ours, theirs].map(({ taken }) => told(taken.filter((_, at) => isOne(at))))
      const ratios = Object.fromEntries(
        figures.map((figure) => [
          figure,
          Object.fromEntries(
            (['p50', 'p95', 'mean'] as const).map((measure) => [
              measure,
              rounded((other?.[figure][measure] ?? Number.NaN) / (mine?.[figure][measure] ?? Number.NaN)),
            ]),
          ),
        ]),
      )
      return [kind, { ours: mine, 'crossfilter2 + recharts': other, ratios }]
    }),
  )
  console.log(`${size} events, seed ${seed}, ${changes.length} changes; ms from a change, by what is told`)
  const head = ['', ...figures.flatMap((figure) => [`${figure} p50`, 'p95', 'mean'])]
  const rows = Object.entries(report).flatMap(([kind, parts]) =>
    Object.entries(parts).map(([name, part]) => [
      `${kind}: ${name}`,
      ...figures.flatMap((figure) => Object.values(part?.[figure] ?? {})),
    ]),
  )
  for (const line of tableLines([head, ...rows])) console.log(line)
  if (json) console.log(JSON.stringify({ size, seed, changes: changes.length, ...report }))
} finally {
  await browser.close()
  await site.close()
}
