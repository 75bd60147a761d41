import type { Page } from '@playwright/test'

/** A shift of the layout: how much of the screen moved how far, and what. */
export interface Shift {
  value: number
  names: string
}

/** Collects every shift of the layout on the pages opened from now on. */
export const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const moved = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : []
        const names = moved.map(({ node }) => `${node?.nodeName} “${node?.textContent?.slice(0, 40)}”`)
        shifts.push({ value: 'value' in entry ? Number(entry.value) : 1, names: names.join(', ') })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What has shifted on the page so far. */
export const shiftsSoFar = (page: Page): Promise<Shift[]> =>
  page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'shifts')?.value)

/** Holds the fonts back until they are let go. */
export const holdFonts = async (page: Page): Promise<() => void> => {
  let letGo = () => {}
  const gone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await gone
    await route.continue()
  })
  return () => letGo()
}
