import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { addressOf, conference, conferencePath, meeting, meetingPath, open, settled } from './pages.ts'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('a first look shows within five seconds who, when, what, and how fresh and well-sourced it is', async ({
  page,
}) => {
  const start = Date.now()
  await open(page, '/')
  await expect(title(page)).toHaveText('Baogang Group: its alliances')
  for (const name of ['Filters', 'Relationships', 'Timeline', 'Organizations']) {
    await expect(region(page, name)).toBeVisible()
  }
  await expect(page.getByRole('list', { name: 'Key figures' }).getByRole('listitem')).toHaveText([
    /^2 events?latest 31 July 2025$/,
    /^\d\d ties./,
    /^13 organizations?7 outside the group$/,
    /^11 sources on record2 read in full; \d publishers/,
    /^6 disputes/,
  ])
  await expect(region(page, 'Relationships').getByRole('link', { name: 'Baogang Group, ' })).toBeInViewport()
  await expect(region(page, 'Relationships').getByRole('list', { name: /^Stage of a tie/ })).toBeVisible()
  await expect(region(page, 'Timeline').getByRole('article', { name: meeting })).toBeVisible()
  await expect(
    region(page, 'Organizations').getByRole('article', { name: 'Keshiketeng Banner authorities' }),
  ).toBeVisible()
  expect(Date.now() - start).toBeLessThan(5000)
})

test('an analyst goes from the drawing to a tie and takes away its link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/?from=2025&utm_source=mail')
  await region(page, 'Relationships')
    .getByRole('link', { name: /^Keshiketeng Banner authorities, / })
    .click()
  const panel = page.getByRole('complementary', { name: 'Keshiketeng Banner authorities' })
  await panel.getByRole('link', { name: /^Tie with Baogang Group/ }).click()
  await expect(title(page)).toHaveText('Baogang Group and Keshiketeng Banner authorities')
  await expect(page.getByRole('main')).toContainText(/Pledge, as /)
  await expect(region(page, 'Shared events').getByRole('article', { name: meeting })).toBeVisible()

  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`${new URL(page.url()).origin}/ties/baogang-group/keshiketeng-banner?from=2025`)
  await open(page, copied)
  await expect(title(page)).toHaveText('Baogang Group and Keshiketeng Banner authorities')
})

test('a copied link is the canonical one: keys in order, values sorted, nothing that is not ours', async ({ page }) => {
  const untidy =
    '/timeline?q=%20mining%20%20&x=1&kind=meeting,conference,meeting&person=zhou-jingmin&match=any&from=2025'
  await open(page, untidy)
  await page.getByRole('button', { name: 'Share' }).click()
  const origin = new URL(page.url()).origin
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
    `${origin}/timeline?from=2025&person=zhou-jingmin&kind=conference,meeting&q=mining`,
  )
})

test('where the clipboard is barred, Copy link says how to get the link', async ({ page }) => {
  await open(page, '/')
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('barred')) })
  })
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('The browser did not allow it: copy the link under Share')).toBeVisible()
})

test('a journalist learns who was in the room on 21 April, and reaches the passage', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: 'Dates', exact: true }).click()
  await page.getByRole('textbox', { name: 'From' }).fill('2025-04-21')
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('2025-04-21')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?from=2025-04-21&to=2025-04-21$/)
  await region(page, 'Timeline').getByRole('heading', { name: conference }).getByRole('link').click()
  await expect(title(page)).toHaveText(conference)
  expect(addressOf(page)).toBe(`${conferencePath}?from=2025-04-21&to=2025-04-21`)
  const room = region(page, 'Who took part')
  for (const name of [/^Haidian District United Front/, /^Baotou City United Front/, 'Baogang Group']) {
    await expect(room.getByRole('link', { name, exact: true }).first()).toBeVisible()
  }
  await expect(region(page, 'What came of it').getByRole('listitem').first()).toBeVisible()
  const passage = region(page, 'Evidence')
    .getByRole('link', { name: /opens the article at this passage/ })
    .first()
  await expect(passage).toHaveAttribute('href', /^https:\/\/rareearthexchanges\.com\/.+#:~:text=[^-,&]+$/)
})

test('a researcher sees which places recur and since when, and takes the whole record', async ({ page, request }) => {
  await open(page, '/organizations')
  await page.getByRole('radio', { name: 'Place' }).click()
  await page.getByRole('radio', { name: 'Latest' }).click()
  await expect(page).toHaveURL(/\?sort=latest&group=place$/)
  await page.getByRole('button', { name: 'Places', exact: true }).click()
  await page.locator('label', { hasText: /^Inner Mongolia/ }).click()
  await page.keyboard.press('Escape')
  await expect(page, 'a place stands for those inside it').toHaveURL(/place=inner-mongolia/)
  await expect(page.getByRole('status')).toContainText(/^1 events/)
  await page.getByRole('link', { name: 'About', exact: true }).click()
  const data = page.getByRole('link', { name: 'dataset.json' })
  const record = await (await request.get((await data.getAttribute('href')) ?? '')).json()
  expect(record.events).toHaveLength(2)
})

test('an editor sees what an article gave, how far it was read, and where sources conflict', async ({ page }) => {
  await open(page, '/sources')
  await expect(region(page, 'Disputes').getByRole('listitem')).toHaveCount(6)
  const articles = region(page, 'Articles')
  await expect(articles.getByRole('heading', { level: 3 })).toHaveCount(11)
  await expect(articles.getByRole('listitem').first()).toContainText(/Contributed: .*claims/)
  await open(page, '/sources/reex-keshiketeng')
  await expect(region(page, 'Events').getByRole('article', { name: meeting })).toBeVisible()
  await expect(region(page, 'The article')).toContainText('between 31 July and 8 August 2025')
  await page.locator('summary', { hasText: 'Disputed: ' }).first().click()
  await expect(page.getByRole('list', { name: 'Positions' }).first().getByRole('listitem').nth(1)).toBeVisible()
})

test('a link opened with Control or Command pressed is a new tab with the same filters', async ({ page, context }) => {
  await open(page, '/?person=zhou-jingmin')
  const links = [
    region(page, 'Timeline').getByRole('heading', { name: meeting }).getByRole('link'),
    page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Organizations' }),
    region(page, 'Relationships').getByRole('link', { name: /^Huanggang Mining, / }),
  ]
  const opened: string[] = []
  for (const link of links) {
    const [tab] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })])
    await settled(tab)
    await expect(tab.getByRole('status')).toHaveText(/^1 events · 3 organizations · \d ties$/)
    opened.push(addressOf(tab))
    await tab.close()
  }
  expect(opened).toEqual([
    `${meetingPath}?person=zhou-jingmin`,
    '/organizations?person=zhou-jingmin',
    '/?person=zhou-jingmin&sel=organization:huanggang-mining',
  ])
  expect(addressOf(page), 'the first tab stays where it was').toBe('/?person=zhou-jingmin')
})

test('pointing at a card marks the same organization in the drawing and its events in the timeline', async ({
  page,
}) => {
  await open(page, '/')
  await region(page, 'Organizations').getByRole('article', { name: 'Keshiketeng Banner authorities' }).hover()
  const node = (name: RegExp) => region(page, 'Relationships').getByRole('link', { name }).first()
  await expect(node(/^Keshiketeng Banner authorities, /)).toHaveAttribute('data-light', 'lit')
  await expect(node(/^Haidian District /)).toHaveAttribute('data-light', 'dim')
  const event = (name: string) => region(page, 'Timeline').getByRole('article', { name })
  await expect(event(meeting)).toHaveAttribute('data-light', 'lit')
  await expect(event(conference)).toHaveAttribute('data-light', 'dim')
})

test('pressing a line of the drawing or a mark of the timeline opens it beside the view', async ({ page }) => {
  await open(page, '/timeline')
  await page.getByRole('link', { name: /^31 July 2025.*Baogang chair meets/ }).click()
  await expect(page).toHaveURL(/\?sel=event:2025-07-31-keshiketeng-meeting$/)
  const panel = page.getByRole('complementary', { name: /31 July 2025/ })
  await expect(panel.getByRole('list', { name: 'Evidence' })).toBeVisible()
  await panel.getByRole('button', { name: 'Close panel' }).click()
  await expect(page).toHaveURL(/\/timeline$/)
})
