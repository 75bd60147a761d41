import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { focused, tabTo } from './focus.ts'
import { addressOf, conference, meeting, meetingPath, open } from './pages.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('the meeting, its evidence and the passage are found by keyboard alone', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeFocused()
  await page.keyboard.type('zhou 31')
  await expect(page.getByRole('status')).toContainText('0 events')
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Backspace')
  await expect(page.getByRole('status')).toContainText('1 events')
  await tabTo(page, /^Baogang chair meets/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(meeting)
  await expect(heading(page), 'a new page is read from its heading').toBeFocused()
  await expect(page).toHaveTitle(`${meeting} · Tieline`)
  expect(addressOf(page)).toBe(`${meetingPath}?q=zhou`)
  await tabTo(page, /opens the article at this passage/)
  const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  expect(href).toMatch(/^https:\/\/rareearthexchanges\.com\/.*#:~:text=./)
})

test('every stop on the dashboard, forth and back, shows the focus and is on the screen', async ({ page }) => {
  await open(page, '/')
  const stops = await tabTo(page, /^Show 1 more organization$/)
  expect(stops.length).toBeGreaterThan(60)
  expect(stops.filter((stop) => !stop.outlined)).toEqual([])
  expect(stops.filter((stop) => !stop.seen)).toEqual([])
  const back = await tabTo(page, /^Skip to the content$/, 'Shift+Tab')
  expect(back.filter((stop) => !stop.outlined || !stop.seen)).toEqual([])
})

test('the skip link comes first, shows itself, and leads past the filters', async ({ page }) => {
  await open(page, '/timeline')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(skip).not.toBeInViewport()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('arrow keys move among the marks of the timeline, and the lanes stay reachable when marks go', async ({
  page,
}) => {
  await open(page, '/timeline')
  const mark = (name: RegExp) => page.getByRole('group', { name: /^Events by lane/ }).getByRole('link', { name })
  await tabTo(page, /^21 April 2025.*finance conference/)
  await page.keyboard.press('ArrowRight')
  await expect(mark(/^31 July/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(mark(/^31 July/), 'there is nothing further right').toBeFocused()
  await page.keyboard.press('Home')
  await expect(mark(/^21 April/)).toBeFocused()
  await page.keyboard.press('End')
  await expect(mark(/^31 July/)).toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.type('haidian')
  await expect(mark(/./)).toHaveCount(1)
  await tabTo(page, /^21 April 2025.*finance conference/)
})

for (const layout of ['columns', 'network']) {
  test(`arrow keys move through the relationship view by ${layout}, Enter opens, Escape gives the focus back`, async ({
    page,
  }) => {
    await open(page, `/relationships?layout=${layout}`)
    const nodes = page.getByRole('group', { name: /arrow keys move among them$/ }).getByRole('link')
    await expect(nodes).not.toHaveCount(0) // the network is fetched when it is wanted
    const places = await nodes.evaluateAll((all) =>
      all.map((one) => ({ name: one.getAttribute('aria-label'), box: one.getBoundingClientRect().toJSON() })),
    )
    const here = async () => places.find(({ name }) => name === current)?.box
    let current = (await tabTo(page, /, \d+ ties?$/)).at(-1)?.name
    const visited = new Set([current])
    for (const [key, side, sign] of [
      ['ArrowRight', 'x', 1],
      ['ArrowDown', 'y', 1],
      ['ArrowLeft', 'x', -1],
      ['ArrowUp', 'y', -1],
      ['ArrowRight', 'x', 1],
    ] as const) {
      const before = await here()
      await page.keyboard.press(key)
      const next = (await focused(page)).name
      if (next === current) continue
      current = next
      visited.add(next)
      const after = await here()
      expect((after[side] - before[side]) * sign, `${key} leads that way`).toBeGreaterThan(0)
    }
    expect(visited.size).toBeGreaterThan(2)
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect.poll(async () => (await focused(page)).name).toBe(current)
  })
}

test('the panel is read from its heading, and closing it by its button gives the focus back', async ({ page }) => {
  await open(page, '/')
  await tabTo(page, /^31 July 2025.*Baogang chair meets|^21 April 2025.*finance conference/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Close panel' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await expect.poll(async () => (await focused(page)).name).toMatch(new RegExp(`${conference}|${meeting}`))
})

test('going to another page by keyboard and back puts the focus on the heading each time', async ({ page }) => {
  await open(page, '/about')
  await tabTo(page, /^Timeline$/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('What happened, and when')
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toHaveText('About this record')
  await expect(heading(page)).toBeFocused()
})
