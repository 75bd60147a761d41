import { expect, test } from '../support/browser.ts'
import { flawsOf, none, widths } from './flaws.ts'
import { linesBesideShapes, placesOf } from './lines.ts'
import { caughtUp, conferencePath, goOn, meetingPath, onePerPattern, open } from './pages.ts'

test('states beyond the plain pages fit as well', async ({ page }) => {
  for (const address of [
    conferencePath,
    '/?sel=organization:huanggang-mining',
    '/relationships?sel=tie:baogang-group:keshiketeng-banner',
    '/timeline?group=organization&from=2025&to=2025&kind=meeting&person=zhou-jingmin&q=keshiketeng',
    '/?person=zhou-jingmin&kind=conference',
    '/organizations/nothing-of-that-name',
    `/?q=${'unbroken'.repeat(24)}`,
  ]) {
    await open(page, address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await flawsOf(page, 24), `${address} at ${width} px`).toEqual(none)
    }
  }
})

test('menus stay on the page at every width', async ({ page }) => {
  await open(page, '/')
  for (const width of [320, 390, 800, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    const buttons = await page.locator('[aria-expanded]').filter({ visible: true }).all()
    expect(buttons.length).toBe(width > 768 ? 9 : 1)
    for (const button of buttons) {
      await button.click()
      const { x, width: own } = (await page.locator('[aria-expanded="true"] + fieldset').boundingBox()) ?? {
        x: -1,
        width: 0,
      }
      expect(x, `${await button.textContent()} at ${width} px`).toBeGreaterThanOrEqual(0)
      expect(x + own, `${await button.textContent()} at ${width} px`).toBeLessThanOrEqual(width)
      expect(await flawsOf(page, 24), `${await button.textContent()} at ${width} px`).toEqual(none)
      await page.keyboard.press('Escape')
    }
  }
})

test('no line of who took part begins under the shape of a camp', async ({ page }) => {
  for (const [address, lists] of [
    ['/timeline', page.getByRole('list', { name: 'Participants' })],
    [meetingPath, page.getByRole('region', { name: 'Who took part' })],
    [conferencePath, page.getByRole('region', { name: 'Who took part' })],
  ] as const) {
    await open(page, address)
    await caughtUp(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const lines = (await linesBesideShapes(lists)).flat()
      if (width < 400) expect(lines.filter(({ nth }) => nth > 0).length, 'lines to follow a first').toBeGreaterThan(0)
      expect
        .soft(
          lines.filter(({ beyond }) => beyond < 0),
          `${address} at ${width} px`,
        )
        .toEqual([])
    }
  }
})

test('the key figures stand all in one row or each in its own, and their numbers line up', async ({ page }) => {
  await open(page, '/')
  const figures = page.getByRole('list', { name: 'Key figures' }).getByRole('listitem')
  for (const width of [...widths, 480, 640, 720, 900, 1200]) {
    await page.setViewportSize({ width, height: 800 })
    const places = await placesOf(figures)
    const numbers = await placesOf(figures.locator('span').filter({ hasText: /^\d+$/ }))
    expect(numbers.length).toBe(5)
    const rows = new Set(places.map(({ top }) => top)).size
    expect([1, 5], `rows at ${width} px`).toContain(rows)
    const line = numbers.map(rows === 1 ? ({ bottom }) => bottom : ({ right }) => right)
    expect(new Set(line).size, `where numbers end at ${width} px`).toBe(1)
  }
})

test('the words for a side of an outcome stand in the line of its first name', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, meetingPath)
  const words = page.getByRole('region', { name: 'What came of it' }).getByText(/^(From|to)$/)
  const apart = await words.evaluateAll((all) =>
    all.map((one) => {
      const name = one.nextElementSibling?.querySelector('a')?.getBoundingClientRect().bottom ?? 0
      return Math.abs(one.getBoundingClientRect().bottom - name)
    }),
  )
  expect(apart.length).toBeGreaterThanOrEqual(4)
  expect(Math.max(...apart)).toBeLessThan(6)
})

test('the button for more stands off the line above it', async ({ page }) => {
  await open(page, '/organizations/baogang-group')
  await caughtUp(page)
  const buttons = page.getByRole('main').getByRole('button', { name: /^Show \d+ more/ })
  expect(await buttons.count()).toBeGreaterThan(0)
  const gaps = await buttons.evaluateAll((all) =>
    all.map((one) => {
      const above = one.previousElementSibling?.getBoundingClientRect().bottom ?? 0
      return one.getBoundingClientRect().top - above
    }),
  )
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12)
})

test('where chips take a line of their own, filters are cleared at the end of the line above', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, '/?person=zhou-jingmin')
  const [clear] = await placesOf(page.getByRole('button', { name: 'Clear filters' }))
  const [bar] = await placesOf(page.getByRole('region', { name: 'Filters', exact: true }))
  expect(clear?.right).toBe(bar?.right)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('buttons and fields are at least 44 px high', async ({ page }) => {
    await open(page, '/about')
    for (const path of [...Object.values(onePerPattern), '/?person=zhou-jingmin&kind=conference']) {
      await goOn(page, path)
      await caughtUp(page)
      const low = await page
        .locator('button, input:not(label input), select, label:has(input)')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
            .map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`),
        )
      expect.soft(low, path).toEqual([])
    }
    await page.getByRole('button', { name: /^Filters/ }).tap()
    for (const summary of await page.getByRole('dialog').locator('summary').all()) await summary.tap()
    const low = await page
      .getByRole('dialog')
      .locator('button, summary, label:has(input)')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.textContent),
      )
    expect(low).toEqual([])
  })

  test('on a phone the relationship view is its list, and the filters are a sheet', async ({ page }) => {
    await open(page, '/')
    await expect(page.getByRole('group', { name: /arrow keys move among them$/ }).locator('foreignObject')).toHaveCount(
      0,
    )
    await expect(page.getByRole('table', { name: /^Ties between organizations/ })).toBeVisible()
    await expect(page.getByRole('button', { name: 'People', exact: true })).toHaveCount(0)
    await page.getByRole('button', { name: 'Filters', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: 'Choose filters' })
    await expect(sheet).toBeVisible()
    await sheet.locator('summary').filter({ hasText: 'Organizations' }).tap()
    await expect(sheet.getByRole('checkbox', { name: /^Keshiketeng Banner/ })).toBeAttached()
    const heights = await sheet
      .locator('ul')
      .evaluateAll((all) => all.map((one) => one.scrollHeight - one.clientHeight))
    expect(Math.max(...heights), 'px by which a list scrolls in the sheet, which scrolls by itself').toBe(0)
  })
})
