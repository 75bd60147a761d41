import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { type HostileLink, loaded, reached } from './hostile-links.ts'
import { open, settled, wholeStatus } from './pages.ts'

/** What a link has made of the page, as it stands. */
const outcome = () => ({
  injected: 'injected' in window || 'polluted' in {},
  strange: document.querySelectorAll('#app :is(script, iframe, object, embed, img, [onerror], [href^="javascript:" i])')
    .length,
  heading: document.querySelectorAll('main h1').length,
  shown: document.querySelector('main h1')?.checkVisibility({ visibilityProperty: true }),
  wide: document.documentElement.scrollWidth > innerWidth,
  status: document.querySelector('[role=status]')?.textContent,
  notice: /of this link (was|were) not understood|have been swapped/.test(document.body.textContent ?? ''),
  origin: location.origin,
})

/** A whole, usable page, nothing of the link in its markup, and a notice where one is due. */
const wholePage = (origin: string, noticed: boolean) => ({
  injected: false,
  strange: 0,
  heading: 1,
  shown: true,
  wide: false,
  status: expect.stringMatching(/^\d+ events · \d+ organizations · \d+ ties$/),
  notice: noticed,
  origin,
})

/** Opens a link and finds a whole page. */
const survives = async (page: Page, { address, noticed }: HostileLink): Promise<void> => {
  const origin = new URL(page.url()).origin
  // Assigned as a link would be: what the browser makes of the text is part of the test.
  await page.goto(origin + address)
  await settled(page)
  expect(await page.evaluate(outcome), address).toEqual(wholePage(origin, noticed))
}

/** As `goOn`, in one go: there are hundreds of links. Drawn is what has another heading and is up to date. */
const reach = (page: Page, address: string): Promise<void> =>
  page.evaluate(async (to) => {
    const heading = () => document.querySelector('main h1')?.textContent
    const left = heading()
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
    const isDrawn = () => heading() !== left && document.querySelector('main [aria-busy=true]') === null
    for (let i = 0; i < 1000 && !isDrawn(); i += 1) await new Promise((done) => setTimeout(done, 5))
    if (!isDrawn()) throw new Error(`nothing is drawn at ${to}`)
  }, address)

const portions = (links: readonly HostileLink[], size: number): HostileLink[][] =>
  Array.from({ length: Math.ceil(links.length / size) }, (_, i) => links.slice(i * size, (i + 1) * size))

test.beforeEach(async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`)
  })
  await page.goto('/robots.txt')
})

test('there are more than 200 hostile links, no two alike', () => {
  const all = [...loaded, ...reached].map(({ address }) => address)
  expect(all.length).toBeGreaterThan(200)
  expect(loaded.length).toBeGreaterThan(100)
  expect(new Set(all).size).toBe(all.length)
})

for (const [i, links] of portions(loaded, 19).entries()) {
  test(`hostile links that are loaded leave a whole page: portion ${i + 1}`, async ({ page }) => {
    for (const link of links) await survives(page, link)
  })
}

test('hostile links that are come to within the site leave a whole page', async ({ page }) => {
  await open(page, '/disputes')
  const origin = new URL(page.url()).origin
  for (const { address, noticed } of reached) {
    await reach(page, address)
    expect(await page.evaluate(outcome), address).toEqual(wholePage(origin, noticed))
    // From a page without a notice to the next, so that none is left over.
    await reach(page, '/disputes')
  }
})

test('from a hostile link the reader can go on, change a filter and clear what is wrong', async ({ page }) => {
  await page.goto('/ties/__proto__/constructor?from=never&org=baogang-group&q=%3Cscript%3E')
  await settled(page)
  await page.getByRole('link', { name: 'The dashboard' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baogang Group: its alliances')
  await expect(page, 'what was understood is carried on').toHaveURL(/\/\?org=baogang-group&q=%3Cscript%3E$/)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByRole('status')).toHaveText(wholeStatus)
})

test('a page that does not exist says so, shows the address as text and offers the nearest', async ({ page }) => {
  await page.goto('/organizations/baogang-gruop')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page')
  await expect(page).toHaveTitle('Not found · Tieline')
  await page.getByRole('main').getByRole('link', { name: 'Baogang Group', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baogang Group')
  await page.goto('/events/%3Cb%3Ebold%3C%2Fb%3E')
  await settled(page)
  await expect(page.getByRole('main')).toContainText(/<b>bold<|%3Cb%3Ebold/)
})

test('a tie named the other way round leads to its one address, with the filters', async ({ page }) => {
  await page.goto('/ties/keshiketeng-banner/baogang-group?from=2025')
  await expect(page).toHaveURL(/\/ties\/baogang-group\/keshiketeng-banner\?from=2025$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baogang Group and Keshiketeng Banner authorities')
})
