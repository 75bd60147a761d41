import type { Page, Route } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { addressOf, meeting, meetingPath, onePerPattern, open, settled } from './pages.ts'

const timelineFile = '**/assets/TimelinePage-*.js'
const panelFile = '**/assets/SelectionPanel-*.js'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const alert = (page: Page) => page.getByRole('alert')
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' })
const toTimeline = (page: Page) => page.getByRole('link', { name: 'Timeline', exact: true }).first()

/** Holds a file back until it is let go. */
const hold = async (page: Page, file: string): Promise<() => void> => {
  let letGo = () => {}
  const gone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(file, async (route: Route) => {
    await gone
    await route.continue()
  })
  return letGo
}

// The dashboard's later sections come to life after it, and so does the list of the timeline.
const comesAfter: Readonly<Record<string, RegExp>> = {
  '/': /\/(?:EventPages|timeline|cards|events|articles|profiles|records)-/,
  '/timeline': /\/(?:EventPages|articles|records)-/,
}

test('a prerendered page of each pattern names every script that it loads, so that none waits for another', async ({
  context,
}) => {
  // What comes when the page is at rest is another matter.
  await context.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  // One of its own, so that nothing that the page before it asks for late counts here.
  const unnamedOn = async (path: string): Promise<void> => {
    const page = await context.newPage()
    const scripts: string[] = []
    const later = comesAfter[path]
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (/\.js$/.test(pathname) && !later?.test(pathname)) scripts.push(pathname)
    })
    const html = (await (await page.goto(path))?.text()) ?? ''
    await settled(page)
    await page.waitForLoadState('networkidle')
    await page.close()
    const named = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, file]) => file)
    expect(scripts.length, path).toBeGreaterThan(2)
    expect(
      scripts.filter((file) => !named.includes(file)),
      path,
    ).toEqual([])
  }
  // Some at a time: most of it is waiting for the network to be idle.
  const paths = Object.values(onePerPattern)
  for (let i = 0; i < paths.length; i += 5) await Promise.all(paths.slice(i, i + 5).map(unnamedOn))
})

test('a prerendered page stays as it is while its own part of the program is on its way, and is then taken over', async ({
  page,
  faults,
}) => {
  faults.allow(/preload/)
  const letGo = await hold(page, '**/assets/EventRoute-*.js')
  await page.goto(meetingPath)
  await expect(heading(page)).toHaveText(meeting)
  await heading(page).evaluate((node) => node.setAttribute('data-same', ''))
  await page.waitForTimeout(300)
  await expect(heading(page)).toHaveAttribute('data-same', '')
  letGo()
  await settled(page)
  await expect(heading(page), 'the very same node lives on').toHaveAttribute('data-same', '')
})

test('a link with choices shows a skeleton until its page has come', async ({ page, faults }) => {
  faults.allow(/preload/)
  const letGo = await hold(page, timelineFile)
  await page.goto('/timeline?from=2025-05')
  await expect(page.getByText('Loading the record…')).toBeVisible()
  await page.waitForTimeout(300)
  await expect(heading(page)).toHaveText('Tieline')
  letGo()
  await expect(heading(page)).toHaveText('What happened, and when')
  await expect(page.getByRole('status')).toContainText('1 events')
})

test('a page that is left stays until the next has come, which then has the focus', async ({ page }) => {
  await open(page, '/about')
  const letGo = await hold(page, timelineFile)
  await toTimeline(page).click()
  await page.waitForTimeout(300)
  await expect(heading(page)).toHaveText('About this record')
  expect(addressOf(page)).toBe('/about')
  letGo()
  await expect(heading(page)).toHaveText('What happened, and when')
  await expect(heading(page)).toBeFocused()
  expect(addressOf(page)).toBe('/timeline')
})

test('pointing at a link fetches its page ahead of the click, and so does the focus', async ({ page }) => {
  await open(page, '/about')
  const [pointed] = await Promise.all([page.waitForRequest(timelineFile), toTimeline(page).hover()])
  expect((await pointed.response())?.status()).toBe(200)
  const focused = page.waitForRequest('**/assets/RelationshipsPage-*.js')
  await page.getByRole('link', { name: 'Relationships', exact: true }).first().focus()
  expect((await (await focused).response())?.status()).toBe(200)
  expect(addressOf(page)).toBe('/about')
})

for (const [fault, answer] of [
  ['the connection is gone', (route: Route) => route.abort('internetdisconnected')],
  ['the server fails', (route: Route) => route.fulfill({ status: 500, body: 'Internal' })],
] as const) {
  test(`when ${fault} on the way to a page, it says so in its place, keeps the link, and recovers`, async ({
    page,
    faults,
  }) => {
    faults.allow(/Failed to load resource/)
    await open(page, '/about?kind=meeting')
    await page.route(timelineFile, answer)
    // The server cannot be asked for the page itself either.
    await page.route('**/timeline?*', answer)
    await toTimeline(page).click()
    await expect(alert(page)).toContainText('This page could not be loaded.')
    await expect(alert(page)).toContainText('Check the connection')
    await expect(heading(page)).toBeFocused()
    expect(addressOf(page)).toBe('/timeline?kind=meeting')
    await retry(page).click()
    await expect(retry(page), 'and is no better yet').toBeEnabled()
    await page.getByRole('link', { name: 'About', exact: true }).click()
    await expect(heading(page), 'the rest of the site goes on').toHaveText('About this record')
    await toTimeline(page).click()
    await expect(alert(page)).toBeVisible()
    await page.unrouteAll()
    await page.evaluate(() => Object.assign(window, { same: true }))
    await retry(page).click()
    await expect(heading(page)).toHaveText('What happened, and when')
    await expect(alert(page)).toHaveCount(0)
    await expect(page.getByRole('status')).toContainText('1 events')
    await expect(heading(page)).toBeFocused()
    expect(await page.evaluate(() => 'same' in window), 'it is not opened anew').toBe(true)
  })
}

test('where a page is gone since the site was updated, trying again opens it anew', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/)
  await open(page, '/about')
  await page.route(timelineFile, (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await toTimeline(page).click()
  await expect(alert(page)).toContainText('This page could not be loaded.')
  // The new version is there from the second time on that the page is asked for.
  await page.route('**/timeline', async (route) => {
    if (route.request().method() === 'GET') await page.unroute(timelineFile)
    await route.continue()
  })
  await retry(page).click()
  await expect(heading(page)).toHaveText('What happened, and when')
  await expect(page.getByRole('status')).toContainText('2 events')
})

test('a page that is opened from nothing says so when its part of the program does not come', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource|preload/)
  await page.route(timelineFile, (route) => route.abort())
  await page.goto('/timeline?kind=meeting')
  await expect(alert(page)).toContainText('This page could not be loaded.')
  await expect(page.getByRole('status'), 'the filters are there').toContainText('1 events')
  await page.unroute(timelineFile)
  await retry(page).click()
  await expect(heading(page)).toHaveText('What happened, and when')
  expect(addressOf(page)).toBe('/timeline?kind=meeting')
})

test('the panel says so when its part of the program does not come, and recovers', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/)
  await page.route(panelFile, (route) => route.abort())
  await open(page, '/about?sel=organization:huanggang-mining')
  await expect(alert(page)).toContainText('The panel could not be loaded.')
  await expect(heading(page)).toHaveText('About this record')
  await retry(page).click()
  await expect(alert(page)).toContainText('The panel could not be loaded.')
  await page.unroute(panelFile)
  await retry(page).click()
  await expect(page.getByRole('complementary', { name: 'Huanggang Mining' })).toBeVisible()
  await expect(alert(page)).toHaveCount(0)
})

test('the panel is fetched once the page is at rest, before anything is opened', async ({ page }) => {
  const fetched = page.waitForRequest(panelFile)
  await open(page, '/about')
  expect((await (await fetched).response())?.status()).toBe(200)
})
