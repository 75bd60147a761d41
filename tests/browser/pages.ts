import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from '../support/browser.ts'

export const meeting = 'Baogang chair meets Keshiketeng Banner officials'
export const conference = 'Beijing–Inner Mongolia finance conference on rare earth alloys'
export const meetingPath = '/events/2025-07-31-keshiketeng-meeting'
export const conferencePath = '/events/2025-04-21-beijing-im-finance-conference'

/** What the status says of the whole record. */
export const wholeStatus = /^2 events · 13 organizations · \d+ ties$/

/** One page of each pattern, by what it is. */
export const onePerPattern: Record<string, string> = {
  dashboard: '/',
  timeline: '/timeline',
  organizations: '/organizations',
  organization: '/organizations/baogang-group',
  relationships: '/relationships',
  tie: '/ties/baogang-group/keshiketeng-banner',
  event: meetingPath,
  person: '/people/zhou-jingmin',
  place: '/places/inner-mongolia',
  programme: '/programmes/two-rare-earth-bases',
  sources: '/sources',
  source: '/sources/reex-keshiketeng',
  disputes: '/disputes',
  additions: '/additions',
  about: '/about',
}

/** The built site of the founding record. */
export const site = '.build/founding'

/** The path of every page that the build has written. */
export const everyPage: readonly string[] = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
  .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
  .sort()

/** Resolves once the page is the application's own: taken over by it, or drawn by it. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => document.querySelector('p.print-only')?.textContent && document.querySelector('main h1'),
  )
}

/** Opens an address and waits until it can be used. */
export const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await settled(page)
}

/**
 * Goes on to an address without loading the site again, as Back and Forward do, and waits until its page is drawn, which
 * must have another heading than the one before.
 */
export const goOn = async (page: Page, address: string): Promise<void> => {
  const left = await page.evaluate((to) => {
    const heading = document.querySelector('main h1')?.textContent
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
    return heading
  }, address)
  await page.waitForFunction((heading) => (document.querySelector('main h1')?.textContent ?? heading) !== heading, left)
}

/** The path and query in the bar. */
export const addressOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

/** Gives signs that a reader is there until an organization's chart stands in the place of its sparkline. */
export const chartDrawn = async (page: Page): Promise<void> => {
  let x = 1
  const bars = page.locator('.recharts-bar-rectangle path')
  await page.getByRole('region', { name: 'Activity', exact: true }).scrollIntoViewIfNeeded()
  const isDrawn = async (): Promise<boolean> => {
    x = 3 - x
    await page.mouse.move(x, 2)
    return (await bars.count()) > 0
  }
  await expect.poll(isDrawn).toBe(true)
}

/** Waits until what follows a choice a moment later has been drawn. */
export const caughtUp = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null)
}

/** The names of the articles in a region, in their order. */
export const articlesIn = async (page: Page, region: string): Promise<string[]> => {
  await caughtUp(page)
  return page
    .getByRole('region', { name: region, exact: true })
    .getByRole('article')
    .evaluateAll((articles) =>
      articles.map((one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''),
    )
}

export const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length)
