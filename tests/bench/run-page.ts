import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '../../scripts/ensure-browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { quantile } from './figures.ts'
import { buildSiteWith } from './page/site.ts'

/**
 * `npm run bench -- page --size 100000`: opens the built dashboard with a made-up record in Chromium and drags an end of
 * the brush to and fro, as fast as the page takes it. Prints milliseconds, and last of all the figures as JSON.
 */

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { size: { type: 'string', default: '10000' }, seconds: { type: 'string', default: '10' } },
})

/** What the page keeps note of while it is dragged. */
interface Noted {
  frames: number[]
  tasks: number[]
}

const note = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noted: Noted = { frames: [], tasks: [] }
    Object.assign(window, { noted })
    let last = performance.now()
    const frame = (now: number) => {
      noted.frames.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    new PerformanceObserver((list) => noted.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    })
  })

const noted = (page: Page): Promise<Noted> => page.evaluate(() => (window as unknown as { noted: Noted }).noted) // set above

/** Moves the first end of the brush to the right and back, over and over, for some seconds. */
const drag = async (page: Page, seconds: number): Promise<number> => {
  const ends = page.locator('.recharts-brush-traveller')
  await ends.first().scrollIntoViewIfNeeded()
  const [first, last] = [await ends.first().boundingBox(), await ends.nth(1).boundingBox()]
  if (!first || !last) throw new Error('the brush has no ends to drag')
  const y = first.y + first.height / 2
  await page.mouse.move(first.x + first.width / 2, y)
  await page.mouse.down()
  const started = performance.now()
  let moves = 0
  for (let part = 0; part < 1; moves += 1) {
    part = (performance.now() - started) / (seconds * 1000)
    await page.mouse.move(first.x + (last.x - first.x) * 0.8 * Math.abs(Math.sin(part * Math.PI * 2)), y)
    await page.waitForTimeout(16)
  }
  return moves
}

/** Opens the dashboard, and tells how long its counts take to be there, and then the whole record. */
const opened = async (page: Page, url: string, size: number): Promise<{ countsMs: number; wholeMs: number }> => {
  const started = performance.now()
  const counted = (least: number): Promise<unknown> =>
    page.waitForFunction(
      (wanted) => Number.parseInt(document.querySelector('[role=status]')?.textContent ?? '0', 10) >= wanted,
      least,
      { timeout: 120_000 },
    )
  await page.goto(url, { timeout: 120_000 })
  await counted(1)
  const countsMs = performance.now() - started
  await counted(size)
  return { countsMs, wholeMs: performance.now() - started }
}

const size = Number(values.size)
const site = await serve({ folder: await buildSiteWith(size), port: 0 })
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--enable-precise-memory-info'],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
// tsx names functions by a helper of its own, which a page does not have.
await page.addInitScript('globalThis.__name = (named) => named')
const { countsMs, wholeMs } = await opened(page, site.url, size)
await page.locator('.recharts-brush-traveller').first().waitFor()
await page.waitForTimeout(3000) // what comes when the page is at rest
const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
await note(page)
const moves = await drag(page, Number(values.seconds))
const { frames, tasks } = await noted(page)
await page.mouse.up()
const heap = await page.evaluate(
  () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize, // Chromium's own
)
await browser.close()
await site.close()
const rounded = (ms: number): number => Math.round(ms * 10) / 10
console.log(
  JSON.stringify({
    size,
    ...{ countsMs: rounded(countsMs), wholeMs: rounded(wholeMs), nodes, heapMB: rounded(heap / 1e6) },
    brush: {
      moves,
      frames: frames.length,
      p50: rounded(quantile(frames, 0.5)),
      p95: rounded(quantile(frames, 0.95)),
      longTasks: tasks.length,
      longest: rounded(Math.max(0, ...tasks)),
    },
  }),
)
