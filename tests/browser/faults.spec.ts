import type { Page, Route } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { addressOf, meeting, meetingPath, open, settled } from './pages.ts'

const record = '**/data/record-*.json'
const address = '/?from=2025-05&sel=organization:huanggang-mining'

const ways: readonly { fault: string; says: string; advice: RegExp; answer: (route: Route) => Promise<void> }[] = [
  {
    fault: 'the connection is gone',
    says: 'The record could not be fetched.',
    advice: /Check the connection/,
    answer: (route) => route.abort('internetdisconnected'),
  },
  {
    fault: 'the server has no such file',
    says: 'The record is not where this page expects it (404).',
    advice: /reload the page/,
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  },
  {
    fault: 'the server fails',
    says: 'The server answered with an error (500).',
    advice: /Try again in a moment/,
    answer: (route) => route.fulfill({ status: 500, body: '<h1>Internal</h1>' }),
  },
  {
    fault: 'the record is cut off',
    says: 'The record arrived incomplete or damaged.',
    advice: /fetched anew/,
    answer: async (route) => {
      const body = await (await route.fetch()).text()
      await route.fulfill({ contentType: 'application/json', body: body.slice(0, 2000) })
    },
  },
  {
    fault: 'something else than JSON comes',
    says: 'The record arrived incomplete or damaged.',
    advice: /fetched anew/,
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Please log in to the Wi-Fi' }),
  },
  {
    fault: 'JSON of another shape comes',
    says: 'What arrived is not the record.',
    advice: /fetched anew/,
    answer: (route) => route.fulfill({ contentType: 'application/json', body: '{"version":"1","events":{}}' }),
  },
  {
    fault: 'nothing but null comes',
    says: 'What arrived is not the record.',
    advice: /fetched anew/,
    answer: (route) => route.fulfill({ contentType: 'application/json', body: 'null' }),
  },
]

const alert = (page: Page) => page.getByRole('alert')
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' })

for (const { fault, says, advice, answer } of ways) {
  test(`when ${fault}, the page says so, keeps the link, and recovers`, async ({ page, faults }) => {
    faults.allow(/Failed to load resource|preload/)
    let answered = 0
    await page.route(record, async (route) => {
      await answer(route)
      answered += 1
    })
    await page.goto(address)
    await expect(alert(page).getByRole('heading', { level: 1 })).toHaveText(says)
    await expect(alert(page)).toContainText(advice)
    expect(addressOf(page)).toBe(address)
    const before = answered
    await retry(page).click()
    await expect.poll(() => answered, 'it is fetched again').toBeGreaterThan(before)
    await expect(retry(page), 'and is no better yet').toBeVisible()
    await expect(alert(page)).toContainText(says)
    await page.unroute(record)
    await retry(page).click()
    await expect(page.getByRole('status')).toContainText('1 events')
    await expect(page.getByRole('complementary', { name: 'Huanggang Mining' })).toBeVisible()
    await expect(alert(page)).toHaveCount(0)
    expect(addressOf(page)).toBe(address)
  })
}

/** Holds the record back until it is said how it is to be answered. */
const hold = async (page: Page): Promise<(how: (route: Route) => Promise<void>) => void> => {
  let answer: (how: (route: Route) => Promise<void>) => void = () => {}
  const answered = new Promise<(route: Route) => Promise<void>>((resolve) => {
    answer = resolve
  })
  await page.route(record, async (route) => (await answered)(route))
  return answer
}

test('while the record is on its way, a link with choices shows a skeleton and then what it asks for', async ({
  page,
  faults,
}) => {
  faults.allow(/preload/)
  const letGo = await hold(page)
  await page.goto(address)
  await expect(page.getByText('Loading the record…')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tieline')
  await expect(page.getByRole('article')).toHaveCount(0)
  letGo((route) => route.continue())
  await expect(page.getByRole('status')).toContainText('1 events')
})

test('a prerendered page keeps its content while the record is on its way, and is then taken over', async ({
  page,
  faults,
}) => {
  faults.allow(/preload/)
  const letGo = await hold(page)
  await page.goto(meetingPath)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(meeting)
  const text = await page.getByRole('main').textContent()
  await heading.evaluate((node) => node.setAttribute('data-same', ''))
  letGo((route) => route.continue())
  await settled(page)
  await expect(heading, 'the very same node lives on').toHaveAttribute('data-same', '')
  await expect(page.getByRole('main')).toHaveText(text ?? '')
  await page.getByRole('button', { name: 'People', exact: true }).click()
  await expect(page.getByRole('group', { name: 'People' }).first()).toBeVisible()
})

test('a prerendered page says so when the record does not come after all, and recovers', async ({ page, faults }) => {
  faults.allow(/Failed to load resource|preload/)
  const letGo = await hold(page)
  await page.goto(meetingPath)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting)
  letGo((route) => route.abort())
  await expect(alert(page)).toContainText('The record could not be fetched.')
  await page.unroute(record)
  await retry(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting)
  expect(addressOf(page)).toBe(meetingPath)
})

test('a retry asks for a fresh copy, not for the damaged one that was kept', async ({ page, faults }) => {
  faults.allow(/preload/)
  await page.addInitScript(() => {
    const whole = window.fetch
    const asked: (RequestCache | undefined)[] = []
    Object.assign(window, { asked })
    window.fetch = (input, init) => {
      if (String(input).includes('/data/record-')) asked.push(init?.cache)
      return whole(input, init)
    }
  })
  await page.route(record, (route) => route.fulfill({ contentType: 'application/json', body: '{' }))
  await page.goto('/?from=2025')
  await expect(alert(page)).toBeVisible()
  await page.unroute(record)
  await retry(page).click()
  await expect(page.getByRole('status')).toContainText('2 events')
  expect(await page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'asked')?.value)).toEqual([
    'default',
    'reload',
  ])
})

test('an organization keeps its sparkline when the program of its chart does not come', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/)
  await page.route('**/assets/ActivityChart-*.js', (route) => route.abort())
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))
  await open(page, '/organizations/baogang-group')
  await page.getByRole('region', { name: 'Activity', exact: true }).scrollIntoViewIfNeeded()
  let x = 1
  await expect
    .poll(async () => {
      x = 3 - x
      await page.mouse.move(x, 2) // a sign that a reader is there, until the page hears it
      return failed.length
    })
    .toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Timeline', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened, and when')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baogang Group')
  await expect(page.getByRole('img', { name: /^2 events between/ })).toBeVisible()
})

test('a record that there is not is said to be none, with near ones once the program for these has come', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource|404/)
  const near = page.getByRole('region', { name: 'Perhaps one of these' })
  await page.route('**/assets/NearestRecords-*.js', (route) => route.abort())
  const refused = page.waitForEvent('requestfailed')
  await page.goto('/organizations/baogang-grup')
  await refused
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page')
  await expect(page.getByRole('link', { name: 'The dashboard' })).toBeVisible()
  await expect(near).toBeHidden()
  await page.unroute('**/assets/NearestRecords-*.js')
  await page.reload()
  await near.getByRole('link', { name: 'Baogang Group', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baogang Group')
})

for (const path of [meetingPath, `${meetingPath}?from=2025`]) {
  test(`${path} can be read when the program itself does not come`, async ({ page, faults }) => {
    faults.allow(/Failed to load resource|preload/)
    await page.route('**/assets/index-*.js', (route) => route.abort())
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('a search that comes damaged says so, shows everything, and searches when it is tried again', async ({
  page,
  faults,
}) => {
  faults.allow(/preload/)
  const search = '**/data/search-*.json'
  await page.route(search, async (route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'application/json', body: body.slice(0, 200) })
  })
  await page.goto('/?q=reported')
  await expect(page.getByText('The record arrived incomplete or damaged.')).toBeVisible()
  await expect(page.getByText('Nothing was searched: the text leaves nothing out.')).toBeVisible()
  const everything = await page.getByRole('status').first().textContent()
  await page.unroute(search)
  await retry(page).click()
  await expect(page.getByText('Nothing was searched')).toHaveCount(0)
  await expect(page.getByRole('status').first()).not.toHaveText(everything ?? '')
  expect(addressOf(page)).toBe('/?q=reported')
})
