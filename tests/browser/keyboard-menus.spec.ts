import { expect, test } from '../support/browser.ts'
import { tabTo } from './focus.ts'
import { historyLength, open } from './pages.ts'

test('a filter menu opens, chooses and closes by keyboard', async ({ page }) => {
  await open(page, '/')
  const before = await historyLength(page)
  await tabTo(page, /^People$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^$/)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?person=/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'People' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'People (1)' })).toBeFocused()
  expect(await historyLength(page)).toBe(before + 1)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Places$/)
  await expect(page.getByRole('group', { name: 'People' }), 'leaving a menu closes it').toHaveCount(0)
})

test('a slash is a slash in a field, and Escape in a menu leaves the panel open', async ({ page }) => {
  await open(page, '/?sel=organization:huanggang-mining')
  await page.getByRole('button', { name: 'Dates', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'From' }).focus()
  await page.keyboard.type('2025/')
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('2025/')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'Dates' })).toHaveCount(0)
  await expect(page.getByRole('complementary')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('on a phone the sheet of filters opens, chooses and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/')
  await tabTo(page, /^Filters$/)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Choose filters' })
  await expect(sheet).toBeVisible()
  const seen = new Set<boolean>()
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab')
    seen.add(
      await page.evaluate(
        () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
      ),
    )
  }
  expect([...seen], 'the focus stays in the sheet').toEqual([true])
  await tabTo(page, /^People$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^$/)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?person=/)
  await expect(sheet, 'the sheet stays for more choices').toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused()
})
