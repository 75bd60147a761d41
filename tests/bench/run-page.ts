import { chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '../../scripts/ensure-browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { chanceOf } from './chance.ts'
import { quantile } from './figures.ts'
import { asked, folder as folderOption, whole } from './options.ts'
import { brushEnds, choose, drag, point } from './page/reader.ts'
import { changeCosts, changeMark, costFigures, type TraceEvent } from './page/script-time.ts'
import { buildSiteWith } from './page/site.ts'

/**
 * `npm run bench -- page --size 100000`: opens the built dashboard with a made-up record in Chromium and drags an end of
 * the brush to and fro, as fast as the page takes it; then once more while Chromium traces what it does, and after that
 * makes choices in the menus, and last points at marks. Prints milliseconds, and last of all the figures as JSON.
 *
 * Script is told from the trace. The page marks each change of its address; a change begins with the input that was being
 * handled then. What Chromium ran of script from there to the end of the next paint is the change's `script`; `whole` is
 * all script up to the next change, with what is drawn later; `painted` is the time to that paint by the clock.
 */

const { size, seconds, choices, seed, folder } = asked({
  size: whole(10_000, 1),
  seconds: whole(10, 1),
  choices: whole(60, 1),
  seed: whole(1, 0),
  folder: folderOption(undefined), // a site that was built before
})

/** What the page keeps note of while it is dragged. */
interface Noted {
  frames: number[]
  tasks: number[]
  /** Set when frames need not be noted any more. */
  done: boolean
}

const note = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noted: Noted = { frames: [], tasks: [], done: false }
    Object.assign(window, { noted })
    let last = performance.now()
    const frame = (now: number) => {
      noted.frames.push(now - last)
      last = now
      if (!noted.done) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    new PerformanceObserver((list) => noted.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    })
  })

const noted = (page: Page): Promise<Noted> => page.evaluate(() => (window as unknown as { noted: Noted }).noted) // set above

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

/** Does something while Chromium traces it; tells what the changes in it cost, and of the long tasks. */
const traced = async (act: () => Promise<unknown>) => {
  const before = (await noted(page)).tasks.length
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] })
  await act()
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] } // Chromium's format
  const tasks = (await noted(page)).tasks.slice(before)
  const longest = rounded(Math.max(0, ...tasks))
  return { ...costFigures(changeCosts(trace.traceEvents)), longTasks: tasks.length, longest }
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10
const site = await serve({ folder: folder ?? (await buildSiteWith(size)), port: 0 })
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--enable-precise-memory-info'],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
// tsx names functions by a helper of its own, which a page does not have.
await page.addInitScript('globalThis.__name = (named) => named')
await page.addInitScript((mark) => {
  for (const name of ['pushState', 'replaceState'] as const) {
    const change = history[name]
    history[name] = function (...to) {
      performance.mark(mark)
      change.apply(this, to)
    }
  }
}, changeMark)
const { countsMs, wholeMs } = await opened(page, site.url, size)
await brushEnds(page).first().waitFor()
await page.waitForTimeout(3000) // what comes when the page is at rest
const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
await note(page)
const moves = await drag(page, seconds)
const { frames, tasks } = await noted(page)
await page.mouse.up()
await page.evaluate(() => Object.assign((window as unknown as { noted: Noted }).noted, { done: true })) // as above
await page.waitForTimeout(1000)
const dragged = await traced(() => drag(page, seconds / 2))
await page.mouse.up()
await page.keyboard.press('Home') // the end that was dragged has the focus
await page.waitForTimeout(1000)
const chosen = await traced(() => choose(page, choices, chanceOf(seed)))
const heap = await page.evaluate(
  () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize, // Chromium's own
)
await page.goto(site.url, { timeout: 120_000 }) // without any choice
await brushEnds(page).first().waitFor()
await page.waitForTimeout(3000)
const lights = await point(page, 60)
await browser.close()
await site.close()
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
      costs: dragged,
    },
    choices: chosen,
    pointing: { marks: lights.length, p50: rounded(quantile(lights, 0.5)), p95: rounded(quantile(lights, 0.95)) },
  }),
)
