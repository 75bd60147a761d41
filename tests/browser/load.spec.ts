import { expect, test } from '../support/browser.ts'
import { whileListening } from './listening.ts'
import { chartDrawn, onePerPattern, open, settled } from './pages.ts'
import { poorLine } from './pieces.ts'
import { holdFonts, shiftsSoFar, watchShifts } from './shifts.ts'

for (const width of [390, 768, 1440]) {
  test(`fonts that come late move nothing at ${width} px`, async ({ context }) => {
    for (const path of Object.values(onePerPattern)) {
      const page = await context.newPage()
      await page.setViewportSize({ width, height: 844 })
      await watchShifts(page)
      const letGo = await holdFonts(page)
      await page.goto(path, { waitUntil: 'commit' }) // what is held back holds back the rest as well
      await settled(page)
      const come = Promise.all([page.waitForResponse(/inter-.*woff2/), page.waitForResponse(/serif-.*woff2/)])
      await page.waitForTimeout(200) // longer than a font may keep words from being drawn
      letGo()
      await come
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.waitForTimeout(100)
      expect.soft(await shiftsSoFar(page), `${path} at ${width} px`).toEqual([])
      await page.close()
    }
  })
}

test.describe('over a poor line', () => {
  const poor = test.extend({
    baseURL: ({ baseURL }, use) => whileListening(poorLine(baseURL ?? ''), use),
  })

  for (const width of [390, 768, 1440]) {
    poor(`a page that comes in pieces moves nothing at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await watchShifts(page)
      for (const path of Object.values(onePerPattern)) {
        await open(page, path)
        expect.soft(await shiftsSoFar(page), `${path} at ${width} px`).toEqual([])
      }
    })
  }
})

test('a page that follows one whose fonts were late is drawn in them', async ({ page }) => {
  const letGo = await holdFonts(page)
  await page.goto('/about', { waitUntil: 'commit' })
  await settled(page)
  const familyOf = (selector: string) => page.locator(selector).evaluate((one) => getComputedStyle(one).fontFamily)
  expect(await familyOf('body')).toMatch(/^Inter,/)
  await page.waitForTimeout(200)
  letGo()
  await page.waitForFunction(() => document.fonts.check('1em "Inter Late"'))
  await page.waitForFunction(() => document.fonts.check('600 1em "Source Serif 4 Late"'))
  await page.waitForTimeout(100)
  expect(await familyOf('body'), 'the page that stands stays as it is').toMatch(/^Inter,/)
  await page.getByRole('link', { name: 'Sources', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources and disputes')
  expect(await familyOf('body')).toMatch(/^"Inter Late"/)
  expect(await familyOf('h1')).toMatch(/^"Source Serif 4 Late"/)
})

test('the activity of an organization stands as a sparkline, and the program of its chart is asked for only when the reader turns to the page', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const chartFile = /\/ActivityChart-/
  await open(page, '/organizations/baogang-group')
  const sparkline = page.getByRole('region', { name: 'Activity', exact: true }).getByRole('img')
  await expect(sparkline).toHaveAccessibleName('2 events between August 2024 and July 2025')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => chartFile.test(url))).toEqual([])
  await Promise.all([page.waitForRequest(chartFile), chartDrawn(page)])
  await expect(page.locator('.recharts-bar-rectangle path')).toHaveCount(2)
  await expect(sparkline).toHaveAccessibleName('2 events between August 2024 and July 2025')
})
