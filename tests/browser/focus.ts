import type { Page } from '@playwright/test'

/** What has the focus after a press of Tab. */
export interface Stop {
  name: string
  outlined: boolean
  seen: boolean
}

/** What has the focus: its name or text, whether an outline shows it, and whether it is on the screen. */
export const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return { name: '', outlined: false, seen: false }
    // The look of a radio button or check box may be drawn by what stands around it.
    const shown = [at, at.closest('label'), at.querySelector('circle')].filter((one) => one !== null)
    const outlined = shown.some((one) => {
      const { outlineStyle, outlineWidth, stroke } = getComputedStyle(one)
      const ring = one.tagName === 'circle' && stroke !== 'none'
      return ring || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
    })
    const { top, bottom, left, right } = at.getBoundingClientRect()
    const seen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    return { name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim(), outlined, seen }
  })

/** Presses Tab until what is asked for has the focus, and gives the stops on the way. */
export const tabTo = async (page: Page, name: RegExp, key = 'Tab'): Promise<Stop[]> => {
  const stops: Stop[] = []
  for (let i = 0; i < 150; i += 1) {
    await page.keyboard.press(key)
    stops.push(await focused(page))
    if (name.test(stops.at(-1)?.name ?? '')) return stops
  }
  throw new Error(`150 stops and no ${name}: ${stops.map((stop) => stop.name).join(' | ')}`)
}
