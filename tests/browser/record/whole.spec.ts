import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Dataset } from '#record/dataset.ts'
import { expect, test } from '../../support/browser.ts'
import { flawsOf, none } from '../flaws.ts'
import { caughtUp, open } from '../pages.ts'
import { shiftsSoFar, watchShifts } from '../shifts.ts'
import { violations } from '../violations.ts'

/** The real record on the built site: what holds of it whatever it grows to. */

const dataset: Dataset = JSON.parse(readFileSync('dist/data/dataset.json', 'utf8'))
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true })
const busiest = (): string => {
  const counts = new Map<string, number>()
  for (const { participants } of dataset.events) {
    for (const { organization } of participants) counts.set(organization, (counts.get(organization) ?? 0) + 1)
  }
  return [...counts].sort(([, x], [, y]) => y - x)[0]?.[0] ?? dataset.subject
}

/** The pages on which the most stands. */
const fullest = [
  '/',
  '/timeline?group=organization',
  '/organizations',
  '/relationships',
  '/relationships?layout=network',
  `/organizations/${busiest()}`,
  `/events/${[...dataset.events].sort((x, y) => y.participants.length - x.participants.length)[0]?.id}`,
  `/people/${[...dataset.people].sort((x, y) => (y.positions?.length ?? 0) - (x.positions?.length ?? 0))[0]?.id}`,
  '/places/china',
  '/sources',
  '/disputes',
  '/additions',
]

test('the front page counts what the record holds, and the record names a version', async ({ page }) => {
  await open(page, '/')
  await caughtUp(page)
  const { events, organizations, articles, disputes, version } = dataset
  const figures = page.getByRole('list', { name: 'Key figures' }).getByRole('link')
  await expect(figures).toHaveText([
    `${events.length} events`,
    /^\d+ ties$/,
    `${organizations.length} organizations`,
    `${articles.length} sources on record`,
    `${disputes.length} disputes on record`,
  ])
  expect(version).toMatch(/^[0-9a-f]{64}$/)
  expect(events.length).toBeGreaterThanOrEqual(50)
})

/** The fullest pages of each make, and the theme in which each is looked at by the guidelines. */
const examined: Readonly<Record<string, 'dark' | 'light'>> = {
  '/': 'dark',
  [`/organizations/${busiest()}`]: 'light',
  '/disputes': 'dark',
  '/additions': 'light',
}

for (const path of fullest) {
  const theme = examined[path]
  const also = theme ? `, and has no violation of the guidelines, ${theme}` : ''
  test(`${path} fits at each width, cuts nothing and has targets to hit${also}`, async ({ page }) => {
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      if (width === 320) await open(page, path)
      expect.soft(await flawsOf(page, 24), `${width} px`).toEqual(none)
    }
    if (!theme) return
    await page.emulateMedia({ colorScheme: theme })
    expect(await violations(page, 'html')).toEqual([])
  })
}

test('each page that is looked at by the guidelines is one of the fullest', () => {
  expect(fullest).toEqual(expect.arrayContaining(Object.keys(examined)))
})

test('a reader finds out within a few steps what was known of Sen Gong before September 2025, and who says so', async ({
  page,
}) => {
  await open(page, '/')
  await page.getByRole('searchbox', { name: 'Search events' }).fill('森工')
  await expect(page.getByRole('status')).toHaveText(/^3 events/)
  await region(page, 'Organizations')
    .getByRole('link', { name: 'Inner Mongolia Forest Industry Group' })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inner Mongolia Forest Industry Group')
  await page.getByRole('button', { name: 'Sources', exact: true }).click()
  const date = page.getByRole('group', { name: 'Sources', exact: true }).getByRole('textbox', { name: 'As known on' })
  await date.fill('2025-08-31')
  await date.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByText('The record as it could be known on 31 August 2025')).toBeVisible()
  await expect(page.getByText(/bear no date and may have been out/)).toBeVisible()
  const events = region(page, 'Timeline').getByRole('article')
  await expect(events).toHaveCount(1)
  await events.getByRole('heading').getByRole('link').click()
  const passage = region(page, 'Evidence')
    .getByRole('link', { name: /opens the article at this passage/ })
    .first()
  await expect(passage).toHaveAttribute('href', /^https?:\/\/.*#:~:text=/)
  await expect(passage).toHaveAttribute('rel', /noopener/)
  await expect(region(page, 'Evidence')).toContainText('Linhai Daily')
  await expect(region(page, 'Evidence')).toContainText('30 December 2024, date printed · read in part')
})

for (const [asked, name] of [
  ['包钢', 'Baogang Group'],
  ['北方稀土', 'Northern Rare Earth'],
  ['森工集团', 'Inner Mongolia Forest Industry Group'],
  ['中国稀土学会', null],
  ['ＢＡＯＧＡＮＧ', 'Baogang Group'],
] as const) {
  test(`a colleague who searches for ${asked} finds ${name ?? 'nothing, and is told so'}`, async ({ page }) => {
    await open(page, '/organizations')
    await page.getByRole('button', { name: 'Organizations', exact: true }).click()
    const menu = page.getByRole('group', { name: 'Organizations', exact: true }).first()
    await menu.getByRole('searchbox', { name: 'Search organizations' }).fill(asked)
    if (name === null) await expect(menu).toContainText('Nothing by that name.')
    else await expect(menu.getByRole('checkbox', { name: new RegExp(`^${name}`) }).first()).toBeVisible()
  })
}

test('the past is whole before everything, after everything, and where the date is nonsense', async ({ page }) => {
  await open(page, '/?known=1900')
  await expect(page.getByRole('status')).toHaveText('0 events · 1 organizations · 0 ties')
  await expect(page.getByText('The record as it could be known on 1900')).toBeVisible()
  await open(page, '/disputes?known=1900')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disputes')
  await open(page, '/?known=9999')
  await expect(page.getByRole('status')).toHaveText(
    new RegExp(`^${dataset.events.length} events · ${dataset.organizations.length} organizations`),
  )
  await open(page, '/?known=2025-02-30')
  await expect(page.getByText(/1 part of this link was not understood/)).toBeVisible()
})

test('what is new is told after a visit, moves nothing, and stays dismissed', async ({ page }) => {
  const { count } = dataset.shipped
  await page.addInitScript((shipped) => {
    if (!localStorage.getItem('tieline-seen')) {
      localStorage.setItem('tieline-seen', JSON.stringify({ shipped, on: '2026-01-31' }))
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) document.documentElement.dataset.shift = String(entry.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  }, count - 12)
  await open(page, '/')
  const news = region(page, 'New since your last visit')
  await expect(news).toContainText('12 additions to the record since 31 January 2026')
  // Letters may grow a little when the fonts come; nothing else may move.
  expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.001)
  expect(await violations(page, 'section[aria-label="New since your last visit"]')).toEqual([])
  await news.getByRole('link', { name: 'what is new' }).click()
  await expect(region(page, /^New to you since 31 January 2026/)).toBeVisible()
  await news.getByRole('button', { name: 'Dismiss' }).click()
  await expect(news).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is new')
  await expect(news).toHaveCount(0)
})

test('the timeline marks the months for which no source was consulted', async ({ page }) => {
  await open(page, '/timeline')
  await expect(region(page, 'Timeline')).toContainText(/For \d+ of these \d+ months a source was consulted/)
  expect(await page.locator('svg rect[fill^="url(#"]').count()).toBeGreaterThan(5)
})

test('every mark of the network has the colour of its camp, with or without a name', async ({ page }) => {
  await open(page, '/relationships?layout=network')
  const marks = page.locator('[data-node] path')
  await expect(marks.first()).toBeVisible()
  const colours = await marks.evaluateAll((all) =>
    all.map((one) => {
      const id = one.closest('[data-node]')?.getAttribute('data-node') ?? ''
      return [id, getComputedStyle(one).fill] as const
    }),
  )
  expect(colours.length).toBeGreaterThan(50)
  const byCamp = new Map<string, Set<string>>()
  for (const [id, fill] of colours) {
    const camp = dataset.organizations.find((one) => one.id === id)?.camp ?? ''
    byCamp.set(camp, (byCamp.get(camp) ?? new Set()).add(fill))
  }
  expect([...byCamp.values()].map(({ size }) => size)).toEqual([1, 1, 1])
  expect(new Set([...byCamp.values()].flatMap((fills) => [...fills])).size).toBe(3)
})

test('a folded column opens by keyboard, and the focus goes on to what it brought', async ({ page }) => {
  await open(page, '/relationships')
  const fold = page.getByRole('button', { name: /^and \d+ more$/ }).last()
  await fold.focus()
  await page.keyboard.press('Enter')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAttribute('data-rove')
  await expect(focused).toHaveAccessibleName(/, \d+ ties?$/)
})

test('what is far from the screen is laid out once the page is at rest, and moves nothing in sight', async ({
  page,
}) => {
  for (const size of [
    { width: 1440, height: 1200 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    for (const path of ['/timeline', `/organizations/${busiest()}`]) {
      await watchShifts(page)
      const far = page.getByRole('article').last()
      const isLeftOut = () =>
        far.evaluate((article) => !article.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }))
      await page.route('**/assets/index-*.js', async (route) => {
        await expect.poll(isLeftOut).toBe(true)
        await route.continue()
      })
      await open(page, path)
      await expect(page.locator('html')).not.toHaveAttribute('data-glance')
      expect(await isLeftOut()).toBe(false)
      expect.soft(await shiftsSoFar(page), `${path} at ${size.width} px`).toEqual([])
      await page.unroute('**/assets/index-*.js')
    }
  }
})

test('a crowd on a lane that is opened by keyboard leaves the focus on its lane', async ({ page }) => {
  await open(page, '/timeline')
  const crowd = page.getByRole('link', { name: /^\d+ events close together/ }).first()
  await crowd.focus()
  const lane = () => page.evaluate(() => document.activeElement?.closest('[role=group]')?.getAttribute('aria-label'))
  const before = await lane()
  expect(before).toBeTruthy()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?from=.*&to=/)
  await caughtUp(page)
  expect(await lane()).toBe(before)
})
