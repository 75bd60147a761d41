import { expect, test } from '../support/browser.ts'
import { atDesk, desktop, everywhere, examine, onPhone, phone } from './looks.ts'
import { open } from './pages.ts'

// What a menu covers while it is open is looked at while it is shut.
const openMenu = '[aria-expanded="true"] + fieldset'

/** States beyond the plain pages, each with the part of the page that it changes. */
const states: Record<string, readonly [address: string, within?: string]> = {
  'page that does not exist': ['/organizations/baogang-gruop'],
  'record not yet known': ['/organizations/keshiketeng-banner?known=2025-05-01'],
  'page the filters empty': ['/timeline?person=zhou-jingmin&kind=conference'],
  'link not understood': ['/about?from=2025-13&org=nobody'],
  'network layout': ['/relationships?layout=network', 'main'],
  'lanes by organization': ['/timeline?group=organization&sort=oldest', 'main'],
  'panel with an event': ['/about?sel=event:2025-07-31-keshiketeng-meeting', 'aside'],
  'panel with an organization': ['/about?sel=organization:huanggang-mining', 'aside'],
  'panel with a tie': ['/about?sel=tie:baogang-group:keshiketeng-banner', 'aside'],
  'row of many chips': [
    '/about?from=2025&to=2025&org=baogang-group,haidian-ufwd&match=all&units=1&q=baogang&certain=1&evidence=single',
    'section[aria-label="Filters"]',
  ],
}

for (const [name, [address, within]] of Object.entries(states)) {
  test(`the ${name} has no violation, at a desk by day and on a phone by night`, async ({ page }) => {
    await open(page, address)
    await examine(page, everywhere, within)
  })
}

test('no violation while a menu is open', async ({ page }) => {
  await open(page, '/about?org=baogang-group')
  for (const name of ['Dates', 'Organizations (1)', 'People', 'Places', 'Kind', 'Outcome', 'Programmes', 'Sources']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.locator(openMenu)).toBeVisible()
    await examine(page, atDesk, openMenu)
  }
})

test('no violation while Share is open', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toBeVisible()
  await examine(page, everywhere, openMenu)
})

test('no violation while the sheet of filters is open on a phone, all of it unfolded', async ({ page }) => {
  await page.setViewportSize(phone)
  await open(page, '/?person=zhou-jingmin')
  await page.getByRole('button', { name: 'Filters (1)' }).click()
  for (const summary of await page.getByRole('dialog').locator('summary').all()) await summary.click()
  await page.getByRole('dialog').evaluate((sheet) => sheet.scrollTo(0, sheet.scrollHeight))
  await examine(page, onPhone, 'dialog')
})

test('no violation with every detail unfolded, nor in a wrong date', async ({ page }) => {
  await open(page, '/timeline')
  await page.getByText('The numbers as a table').click()
  await examine(page, everywhere, 'figure')
  await page.setViewportSize(desktop)
  await page.getByRole('button', { name: 'Dates', exact: true }).click()
  await page.getByRole('textbox', { name: 'From' }).fill('2025-13')
  await expect(page.getByText('Write a year, a month')).toBeVisible()
  await examine(page, atDesk, openMenu)
  await open(page, '/sources/reex-keshiketeng')
  for (const summary of await page.locator('main summary').all()) await summary.click()
  await examine(page, atDesk, 'main')
})

test('no violation on the page that says the record did not come', async ({ page, faults }) => {
  faults.allow(/Failed to load resource|preload/)
  await page.route('**/data/record-*.json', (route) => route.fulfill({ status: 500 }))
  await page.goto('/')
  await expect(page.getByRole('alert')).toBeVisible()
  await examine(page)
})

test('no violation while the record is awaited', async ({ page, faults }) => {
  faults.allow(/preload/)
  await page.route('**/data/record-*.json', () => {})
  await page.goto('/?from=2025')
  await expect(page.getByText('Loading the record…')).toBeVisible()
  await examine(page)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
