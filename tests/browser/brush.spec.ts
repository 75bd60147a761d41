import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { addressOf, historyLength, open } from './pages.ts'

const end = (page: Page, which: 'First' | 'Last'): Locator => page.getByRole('slider', { name: `${which} month shown` })

/** The middle of a part of the page. */
const middleOf = async (part: Locator): Promise<{ x: number; y: number }> => {
  const box = await part.boundingBox()
  if (!box) throw new Error('it is not drawn')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Where the brush of the whole record lies: its left end, the length of one of its four months, its height. */
const layOf = async (page: Page): Promise<{ x: number; month: number; y: number }> => {
  const [first, last] = [await middleOf(end(page, 'First')), await middleOf(end(page, 'Last'))]
  return { x: first.x, month: (last.x - first.x) / 4, y: first.y }
}

test.describe('with a mouse', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, '/timeline')
    await end(page, 'First').scrollIntoViewIfNeeded()
  })

  test('a range is drawn over the whole, moved, and stretched by a press beside it', async ({ page }) => {
    const before = await historyLength(page)
    const { x, month, y } = await layOf(page)
    await page.mouse.move(x + 1.5 * month, y)
    await page.mouse.down()
    await page.mouse.move(x + 1.7 * month, y)
    await page.mouse.move(x + 2.5 * month, y)
    await page.mouse.up()
    await expect(page).toHaveURL(/\?from=2025-05&to=2025-06$/)
    await page.mouse.move(x + 2 * month, y)
    await page.mouse.down()
    await page.mouse.move(x + 2.6 * month, y)
    await page.mouse.move(x + 5 * month, y)
    await page.mouse.up()
    await expect(page).toHaveURL(/\?from=2025-06$/)
    await page.mouse.click(x + 1.1 * month, y)
    await expect(page).toHaveURL(/\?from=2025-05$/)
    expect(await historyLength(page), 'one entry each').toBe(before + 3)
  })

  test('a press that moves nothing chooses nothing', async ({ page }) => {
    const { x, month, y } = await layOf(page)
    for (const at of [0, 2, 4]) await page.mouse.click(x + at * month, y)
    await page.mouse.click(x + 2 * month, y, { button: 'right' })
    expect(addressOf(page)).toBe('/timeline')
  })

  test('the end that is pressed has the focus, and goes on by keyboard', async ({ page }) => {
    const { x, month, y } = await layOf(page)
    await page.mouse.click(x + 4 * month, y)
    await expect(end(page, 'Last')).toBeFocused()
    await page.keyboard.press('Home')
    await expect(page).toHaveURL(/\?to=2025-04$/)
    await expect(end(page, 'Last')).toHaveAttribute('aria-valuetext', 'April 2025')
    await page.keyboard.press('End')
    await expect(page).toHaveURL(/\/timeline$/)
  })

  test('the ends stand where the bars of their months begin and end', async ({ page }) => {
    const bars = page.locator('figure path[data-camp]')
    await expect(bars).toHaveCount(1)
    const { x, month } = await layOf(page)
    const box = await bars.boundingBox()
    if (!box) throw new Error('the bars are not on the screen')
    expect(box.x, 'April').toBeGreaterThan(x)
    expect(box.x, 'April').toBeLessThan(x + month / 2)
    expect(box.x + box.width, 'July').toBeGreaterThan(x + 3.5 * month)
    expect(box.x + box.width, 'July').toBeLessThan(x + 4 * month)
  })

  test('pointing at a bar says what it stands for', async ({ page }) => {
    const { x, month, y } = await layOf(page)
    await page.mouse.move(x + 3.5 * month, y - 80)
    await expect(page.locator('figure').getByText('July 2025: 1 event')).toBeVisible()
    await page.mouse.move(x + 3.5 * month, y)
    await expect(page.locator('figure').getByText('July 2025: 1 event')).toHaveCount(0)
  })
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  /** A finger that goes down at a place and from there by some steps, each in px. */
  const swipe = async (page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> => {
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points })
    await send('touchStart', [from])
    for (let step = 1; step <= 8; step += 1) {
      await send('touchMove', [{ x: from.x + (by.x * step) / 8, y: from.y + (by.y * step) / 8 }])
    }
    await send('touchEnd', [])
  }

  test.beforeEach(async ({ page }) => {
    await open(page, '/timeline')
    await end(page, 'First').evaluate((one) => one.scrollIntoView({ block: 'center' }))
  })

  test('an end is dragged, as one entry', async ({ page }) => {
    const before = await historyLength(page)
    const { x, month, y } = await layOf(page)
    await swipe(page, { x: x + 10, y }, { x: 1.1 * month, y: 4 })
    await expect(page).toHaveURL(/\?from=2025-05$/)
    expect(await historyLength(page)).toBe(before + 1)
  })

  test('scrolling the page over the brush chooses nothing', async ({ page }) => {
    await open(page, '/timeline?from=2025-06')
    await end(page, 'First').evaluate((one) => one.scrollIntoView({ block: 'center' }))
    const { y } = await middleOf(end(page, 'Last'))
    const scrolled = await page.evaluate(() => scrollY)
    await swipe(page, { x: 80, y }, { x: 5, y: -200 })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50)
    expect(addressOf(page)).toBe('/timeline?from=2025-06')
  })
})
