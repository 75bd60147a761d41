import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { addressOf, historyLength, open } from './pages.ts'

const ends = (page: Page) => page.getByRole('slider', { name: / month shown$/ })

/** Drags an end of the brush by a distance in px; where asked, lets go far below the chart. */
const drag = async (page: Page, end: 0 | 1, by: number, below = 0): Promise<void> => {
  const box = await ends(page).nth(end).boundingBox()
  if (!box) throw new Error('the brush has no such end')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(x + (by * step) / 8, y)
  if (below > 0) await page.mouse.move(x + by, y + below)
  await page.mouse.up()
}

/** A quarter of the brush: one of the four months. */
const month = async (page: Page): Promise<number> => {
  const [left, right] = [await ends(page).nth(0).boundingBox(), await ends(page).nth(1).boundingBox()]
  if (!left || !right) throw new Error('the brush is not drawn')
  return (right.x - left.x) / 4
}

test.beforeEach(async ({ page }) => {
  await open(page, '/timeline')
  await expect(ends(page)).toHaveCount(2)
  await ends(page).nth(0).scrollIntoViewIfNeeded()
})

test('dragging the brush sets the range and leaves one entry in the history', async ({ page }) => {
  const before = await historyLength(page)
  const step = await month(page)
  await drag(page, 0, step * 2.1)
  await expect(page).toHaveURL(/\?from=2025-06$/)
  expect(await historyLength(page)).toBe(before + 1)
  await expect(page.getByRole('status')).toContainText('1 events')
  await drag(page, 1, -step * 0.9)
  await expect(page).toHaveURL(/\?from=2025-06&to=2025-06$/)
  expect(await historyLength(page), 'a second drag is a second entry').toBe(before + 2)
  await page.goBack()
  await expect(page).toHaveURL(/\?from=2025-06$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/timeline$/)
  await expect(page.getByRole('status')).toContainText('2 events')
})

test('a drag that ends outside the chart is settled too', async ({ page }) => {
  const before = await historyLength(page)
  const step = await month(page)
  await drag(page, 0, step * 1.1, 300)
  await expect(page).toHaveURL(/\?from=2025-05$/)
  await drag(page, 0, step * 1.1, 300)
  await expect(page).toHaveURL(/\?from=2025-06$/)
  expect(await historyLength(page)).toBe(before + 2)
})

test('the brush stands where the link puts it', async ({ page }) => {
  const whole = await ends(page).nth(0).boundingBox()
  await open(page, '/timeline?from=2025-06')
  await expect(ends(page)).toHaveCount(2)
  const narrowed = await ends(page).nth(0).boundingBox()
  expect(narrowed?.x).toBeGreaterThan((whole?.x ?? 0) + 100)
})

test('arrow keys on the brush set the range and leave one entry', async ({ page }) => {
  const before = await historyLength(page)
  await ends(page).nth(0).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\?from=2025-06$/)
  expect(await historyLength(page)).toBe(before + 1)
})

test('typing a search leaves one entry', async ({ page }) => {
  const before = await historyLength(page)
  const search = page.getByRole('searchbox', { name: 'Search events' })
  await search.pressSequentially('keshi  Zhou')
  await expect(page).toHaveURL(/\?q=keshi%20Zhou$/)
  await expect(search, 'what is typed is not tidied under the fingers').toHaveValue('keshi  Zhou')
  expect(await historyLength(page)).toBe(before + 1)
  await page.goBack()
  await expect(page).toHaveURL(/\/timeline$/)
})

test('Back while the search has the focus empties it, and typing again is a new entry', async ({ page }) => {
  const search = page.getByRole('searchbox', { name: 'Search events' })
  await search.pressSequentially('keshi')
  await expect(page).toHaveURL(/\?q=keshi$/)
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(/\/timeline$/)
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('')
  const before = await historyLength(page)
  await search.pressSequentially('zhou')
  await expect(page).toHaveURL(/\?q=zhou$/)
  expect(await historyLength(page), 'Forward is replaced by the new entry').toBe(before)
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(/\/timeline$/)
})

test('opening and closing the panel, the layout and a theme leave what belongs in the history', async ({ page }) => {
  await open(page, '/relationships')
  const before = await historyLength(page)
  await page.getByRole('radio', { name: 'Network' }).click()
  await expect(page).toHaveURL(/\?layout=network$/)
  await page.getByRole('link', { name: /^Huanggang Mining, / }).click()
  await expect(page).toHaveURL(/sel=organization:huanggang-mining$/)
  expect(await historyLength(page)).toBe(before + 2)
  await page.getByRole('radio', { name: 'Dark' }).click()
  expect(addressOf(page), 'the theme is the reader’s own').not.toContain('dark')
  expect(await historyLength(page)).toBe(before + 2)
  await page.goBack()
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Columns' })).toBeChecked()
})
