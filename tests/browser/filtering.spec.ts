import type { Browser, Page } from '@playwright/test'
import { expect, test, watch } from '../support/browser.ts'
import {
  addressOf,
  articlesIn,
  caughtUp,
  conference,
  goOn,
  historyLength,
  meeting,
  onePerPattern,
  open,
  wholeStatus,
} from './pages.ts'

/** The links the product was asked for, and what each leaves. */
const links: readonly { query: string; events: readonly string[]; chip: RegExp }[] = [
  { query: '?from=2025-05', events: [meeting], chip: /From May 2025/ },
  { query: '?to=2025-04', events: [conference], chip: /To April 2025/ },
  { query: '?org=haidian-ufwd', events: [conference], chip: /Organization: Haidian District/ },
  { query: '?person=zhou-jingmin', events: [meeting], chip: /Person: Zhou Jingmin/ },
  { query: '?known=2025-05-01', events: [conference], chip: /As known on 1 May 2025/ },
]

const statusOf = async (page: Page): Promise<string> => (await page.getByRole('status').textContent()) ?? ''

const chips = (page: Page) => page.getByRole('list', { name: 'Chosen filters' }).getByRole('button')

/**
 * What a reader sees of the state: the counts, the chips, and the whole content as text, without the words in drawings,
 * of which there are as many as there is room for.
 */
const seen = async (page: Page): Promise<unknown> => {
  await caughtUp(page)
  return {
    status: await page.getByRole('status').textContent(),
    chips: await chips(page).allTextContents(),
    main: await page.getByRole('main').evaluate((main) => {
      const copy = main.cloneNode(true) as Element // of an element, an element
      for (const drawing of copy.querySelectorAll('[aria-hidden=true]')) drawing.remove()
      return copy.textContent
    }),
  }
}

const inAnotherBrowser = async (browser: Browser, url: string): Promise<unknown> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const faults = watch(context, new URL(url).origin)
  const page = await context.newPage()
  await open(page, url)
  const state = await seen(page)
  await context.close()
  expect(faults).toEqual([])
  return state
}

test('shows the whole record, newest first, without a filter', async ({ page }) => {
  await open(page, '/')
  await expect(page.getByRole('status')).toHaveText(wholeStatus)
  expect(await articlesIn(page, 'Timeline')).toEqual([meeting, conference])
  await expect(chips(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeDisabled()
})

/** How many events, organizations and ties the pages for them list. */
const listedOn: Record<string, (page: Page) => Promise<number>> = {
  '/timeline': async (page) => (await articlesIn(page, 'Timeline')).length,
  '/organizations': async (page) => (await articlesIn(page, 'Organizations')).length,
  '/relationships': async (page) => {
    await caughtUp(page)
    return page.getByRole('link', { name: /^Tie between/ }).count()
  },
}

const inWords = (counts: ReadonlyMap<string, number>): string =>
  `${counts.get('/timeline')} events · ${counts.get('/organizations')} organizations · ${counts.get('/relationships')} ties`

for (const [i, { query, events, chip }] of links.entries()) {
  test(`${query} leaves the same on every page, every link of a page carries it on, and the pages list what the status counts`, async ({
    page,
  }) => {
    await open(page, `/${query}`)
    const status = await statusOf(page)
    expect(status).toMatch(/^1 events · \d+ organizations · [1-9]\d* ties$/)
    const counts = new Map<string, number>()
    for (const [at, path] of Object.values(onePerPattern).entries()) {
      // Each page is loaded with one of the links, and reached with the others on the way.
      if (at === 0 || at % links.length === i) await open(page, path + query)
      else await goOn(page, path + query)
      await expect(page.getByRole('region', { name: 'Filters' }).getByRole('status'), path).toHaveText(status)
      await expect(chips(page), path).toHaveText([chip])
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
      expect(addressOf(page), 'the link is left as it was').toBe(path + query)
      if (path === '/' || path === '/timeline') expect(await articlesIn(page, 'Timeline'), path).toEqual(events)
      const bare = await page
        .locator('main a[href^="/"], header a[href^="/"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
      const lost = bare.filter((href) => !href.includes(query.slice(1)) && !href.endsWith('.json'))
      expect(lost, `links on ${path} that lose the filter`).toEqual([])
      const listed = await listedOn[path]?.(page)
      if (listed !== undefined) counts.set(path, listed)
    }
    expect(status).toBe(inWords(counts))
  })
}

test('without a filter the pages list what the status counts', async ({ page }) => {
  const counts = new Map<string, number>()
  for (const [path, listed] of Object.entries(listedOn)) {
    await open(page, path)
    counts.set(path, await listed(page))
  }
  expect(counts.get('/relationships')).toBeGreaterThan(0)
  expect(await statusOf(page)).toBe(inWords(counts))
})

test('a filter changes regions, chips and counts at once, on the dashboard', async ({ page }) => {
  await open(page, '/?person=zhou-jingmin')
  expect((await articlesIn(page, 'Organizations')).sort()).toEqual([
    'Baogang Group',
    'Huanggang Mining',
    'Keshiketeng Banner authorities',
  ])
  const relationships = page.getByRole('region', { name: 'Relationships', exact: true })
  await expect(relationships.getByRole('table')).not.toContainText('Haidian District')
  await expect(page.getByRole('list', { name: 'Key figures' }).getByRole('link')).toHaveText([
    '1 event',
    /^\d ties?$/,
    '3 organizations',
    '11 sources on record',
    '6 disputes on record',
  ])
})

test('Back, Forward, reload and another browser show what the link says', async ({ page, browser }) => {
  await open(page, '/')
  const before = await seen(page)
  const length = await historyLength(page)

  await page.getByRole('button', { name: 'People', exact: true }).click()
  await page
    .getByRole('group', { name: 'People', exact: true })
    .first()
    .getByLabel(/Zhou Jingmin/)
    .click()
  await page.keyboard.press('Escape')
  await expect(chips(page)).toHaveText(['Person: Zhou Jingmin'])
  const withPerson = await seen(page)
  await page.getByRole('button', { name: 'Outcome', exact: true }).click()
  await page.getByLabel(/^Pledge/).click()
  await page.keyboard.press('Escape')
  await expect(chips(page)).toHaveText(['Person: Zhou Jingmin', 'Outcome: Pledge'])
  const withBoth = await seen(page)
  expect(addressOf(page)).toBe('/?person=zhou-jingmin&outcome=pledge')
  expect(await historyLength(page), 'each choice is one entry').toBe(length + 2)

  await page.goBack()
  await expect.poll(() => seen(page)).toEqual(withPerson)
  await page.goBack()
  await expect.poll(() => seen(page)).toEqual(before)
  await page.goForward()
  await page.goForward()
  await expect.poll(() => seen(page)).toEqual(withBoth)
  await page.reload()
  await expect.poll(() => seen(page)).toEqual(withBoth)
  expect(await inAnotherBrowser(browser, page.url())).toEqual(withBoth)

  await page.getByRole('button', { name: 'Remove filter: Person: Zhou Jingmin' }).click()
  await expect(chips(page)).toHaveText(['Outcome: Pledge'])
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(() => seen(page)).toEqual(before)
  expect(addressOf(page)).toBe('/')
})

test('a menu counts each choice before it is made, and the count comes true', async ({ page }) => {
  for (const [menu, choice, key] of [
    ['Places', /^Beijing/, 'place'],
    ['Kind', /^Conference/, 'kind'],
    ['Sources', /Beijing-Mongolia Pact/i, 'source'],
    ['Programmes', /Two Rare Earth Bases/i, 'programme'],
  ] as const) {
    await open(page, '/timeline')
    await page.getByRole('button', { name: menu, exact: true }).click()
    const label = page.locator('label', { hasText: choice }).first()
    const promised = Number((await label.textContent())?.match(/(\d+)(?: events?)?$/)?.[1])
    await label.click()
    await expect(page, menu).toHaveURL(new RegExp(`[?&]${key}=`))
    await expect.poll(async () => (await articlesIn(page, 'Timeline')).length, menu).toBe(promised)
  }
})

test('says which filter empties the page and lifts it on request', async ({ page }) => {
  await open(page, '/timeline?person=zhou-jingmin&kind=conference')
  await expect(page.getByRole('status')).toHaveText('0 events · 0 organizations · 0 ties')
  await expect(page.getByText('No events pass the filters.')).toBeVisible()
  await page.getByRole('button', { name: 'Lift person (1 event)' }).click()
  await expect.poll(() => articlesIn(page, 'Timeline')).toEqual([conference])
  expect(addressOf(page)).toBe('/timeline?kind=conference')
})

test('names what a link holds that is not understood, and keeps the rest', async ({ page }) => {
  await open(page, '/?from=2025-05&person=nobody&utm_source=mail')
  await expect(
    page.getByText('1 part of this link was not understood: person “nobody” is not in the record.'),
  ).toBeVisible()
  expect(await articlesIn(page, 'Timeline')).toEqual([meeting])
  expect(addressOf(page)).toContain('utm_source=mail')
})
