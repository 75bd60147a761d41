import type { Browser, CDPSession, Page } from '@playwright/test'

/** How slow the reader's machine and line are. */
export interface Conditions {
  width: number
  /** How many times slower than here programs run. */
  slower: number
  bitsPerSecond: number
  latencyMs: number
}

/** A phone of the middle range on a poor line, as Lighthouse takes it. */
export const phone: Conditions = { width: 412, slower: 4, bitsPerSecond: 1_600_000, latencyMs: 150 }

/** How a page came: milliseconds since it was asked for, and bytes as they went over the line. */
export interface Load {
  fcpMs: number
  lcpMs: number
  /** What long tasks took beyond 50 ms each, from the first paint until the page was quiet. */
  tbtMs: number
  longestMs: number
  cls: number
  bytes: number
  scriptBytes: number
}

interface Entries {
  paints: { name: string; startTime: number }[]
  tasks: { startTime: number; duration: number }[]
  lcpMs: number
  cls: number
}

const quiet = 2500 // ms without a request or a long task, after which nothing more comes by itself

/** Keeps note, from the first line of the page on, of what the browser tells of its performance. */
const observe = async (page: Page): Promise<void> => {
  // tsx names functions by a helper of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const entries: Entries = { paints: [], tasks: [], lcpMs: 0, cls: 0 }
    Object.assign(window, { entries })
    const watch = (
      type: string,
      note: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void,
    ) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) note(entry as Parameters<typeof note>[0]) // of layout shifts
      }).observe({ type, buffered: true })
    watch('paint', ({ name, startTime }) => entries.paints.push({ name, startTime }))
    watch('longtask', ({ startTime, duration }) => entries.tasks.push({ startTime, duration }))
    watch('largest-contentful-paint', ({ startTime }) => {
      entries.lcpMs = startTime
    })
    watch('layout-shift', ({ value, hadRecentInput }) => {
      if (!hadRecentInput) entries.cls += value
    })
  })
}

const entriesOf = (page: Page): Promise<Entries> =>
  page.evaluate(() => (window as unknown as { entries: Entries }).entries) // set above

/** Counts what comes over the line; `last` is when something last came. */
const countBytes = (session: CDPSession) => {
  const line = { bytes: 0, scriptBytes: 0, last: performance.now() }
  const scripts = new Set<string>()
  session.on('Network.requestWillBeSent', () => {
    line.last = performance.now()
  })
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    line.last = performance.now()
    line.bytes += encodedDataLength
    if (scripts.has(requestId)) line.scriptBytes += encodedDataLength
  })
  return line
}

/** Waits until nothing has come, and no long task has run, for a while. */
const rest = async (page: Page, line: { last: number }): Promise<void> => {
  let tasks = 0
  let since = performance.now()
  while (performance.now() - Math.max(since, line.last) < quiet) {
    await page.waitForTimeout(200)
    const now = (await entriesOf(page)).tasks.length
    if (now !== tasks) since = performance.now()
    tasks = now
  }
}

/** Opens a page in a browser that has nothing of it yet, and tells how it came. */
export const visit = async (browser: Browser, url: string, conditions: Conditions): Promise<Load> => {
  const { width, slower, bitsPerSecond, latencyMs } = conditions
  const context = await browser.newContext({
    viewport: { width, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const throughput = bitsPerSecond / 8
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: latencyMs },
      ...{ downloadThroughput: throughput, uploadThroughput: throughput / 2 },
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await observe(page)
    const line = countBytes(session)
    await page.goto(url, { timeout: 60_000 })
    await rest(page, line)
    const { paints, tasks, lcpMs, cls } = await entriesOf(page)
    const fcpMs = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN
    const after = tasks.map(({ startTime, duration }) => startTime + duration - Math.max(startTime, fcpMs))
    return {
      ...{ fcpMs, lcpMs, cls, bytes: line.bytes, scriptBytes: line.scriptBytes },
      tbtMs: after.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0),
      longestMs: Math.max(0, ...after),
    }
  } finally {
    await context.close()
  }
}
