import { createReadStream, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { test as base, expect } from '../support/browser.ts'
import { whileListening } from './listening.ts'
import { addressOf, everyPage, meeting, meetingPath, onePerPattern, settled, site, wholeStatus } from './pages.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const find = (path: string) => statSync(join(site, path), { throwIfNoEntry: false })

/** As plain a host as there is: files, and index.html for a folder, whose address it ends with a slash. */
const plainHost = (): Server =>
  createServer((request, response) => {
    const [path = '/', search] = decodeURI(request.url ?? '/').split('?')
    const found = path.includes('..') ? undefined : find(path)
    if (found?.isDirectory() && !path.endsWith('/')) {
      response.writeHead(301, { location: `${path}/${search === undefined ? '' : `?${search}`}` }).end()
      return
    }
    const file = found?.isDirectory() ? `${path}index.html` : path
    if (!find(file)?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>No</title>')
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' })
    createReadStream(join(site, file)).pipe(response)
  })

const test = base.extend({
  // One for each test, as one for each worker would have the browser started anew.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  baseURL: ({}, use) => whileListening(plainHost(), use),
})

test('the whole record is one file at a stable address, of the version that the page fetches', async ({ request }) => {
  const record = await (await request.get('/data/dataset.json')).json()
  expect(record.version).toMatch(/^[0-9a-f]{16,}$/)
  expect(record.events).toHaveLength(2)
  const page = await (await request.get('/')).text()
  const [fetched] = /\/data\/record-[0-9a-f]{10}\.json/.exec(page) ?? []
  const core = await (await request.get(fetched ?? '')).json()
  expect(core.version).toBe(record.version)
})

const headingIn = (html: string): string | undefined => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]

test('every page is a file with a heading, a title and a description of its own', async ({ request }) => {
  expect(everyPage.length).toBeGreaterThan(60)
  const titles = new Set<string>()
  for (const path of everyPage) {
    const response = await request.get(path)
    const html = await response.text()
    expect(response.status(), path).toBe(200)
    expect(headingIn(html), path).toBeTruthy()
    expect(html, path).toMatch(/<meta name="description" content="[^"]+/)
    titles.add(/<title>(.+?)<\/title>/.exec(html)?.[1] ?? '')
  }
  expect(titles.size, 'no two titles alike').toBe(everyPage.length)
})

test('a page of each pattern opens on a plain host, at its address without a slash', async ({ page }) => {
  for (const path of Object.values(onePerPattern)) {
    const response = await page.goto(path)
    const served = headingIn((await response?.text()) ?? '')
    expect(await page.getByRole('heading', { level: 1 }).innerHTML(), path).toBe(served)
    await settled(page)
    expect(addressOf(page)).toBe(path)
    await expect(page.getByRole('status')).toHaveText(wholeStatus)
  }
})

test('the query is kept over the redirect to the folder', async ({ page }) => {
  await page.goto('/timeline?from=2025-05&utm_source=mail')
  await settled(page)
  expect(addressOf(page)).toBe('/timeline?from=2025-05&utm_source=mail')
  await expect(page.getByRole('status')).toContainText('1 events')
  await page.goto(`${meetingPath}/?person=zhou-jingmin`)
  await settled(page)
  expect(addressOf(page)).toBe(`${meetingPath}?person=zhou-jingmin`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(meeting)
})

test('every link of a page leads to a page of the host', async ({ page, request }) => {
  const seen = new Set<string>()
  for (const path of ['/', '/organizations', '/sources', '/timeline', meetingPath]) {
    await page.goto(path)
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    for (const href of links) seen.add(href.split(/[?#]/)[0] ?? '')
  }
  expect(seen.size).toBeGreaterThan(30)
  for (const href of seen) expect((await request.get(href)).status(), href).toBe(200)
})

base('the preview server lets the hashed files be kept for ever, and no page', async ({ page, request, baseURL }) => {
  const caching = async (path: string) => (await request.get(path)).headers()['cache-control']
  const fetched: string[] = []
  page.on('request', (one) => fetched.push(new URL(one.url()).pathname))
  await page.goto('/')
  await settled(page)
  const record = new Set(fetched.filter((path) => path.startsWith('/data/')))
  expect([...record].sort(), 'the record and its details are fetched under hashed names').toEqual([
    expect.stringMatching(/^\/data\/details-[0-9a-f]{10}\.json$/),
    expect.stringMatching(/^\/data\/record-[0-9a-f]{10}\.json$/),
  ])
  for (const path of [...record, ...fetched.filter((one) => one.startsWith('/assets/'))])
    expect(await caching(path), path).toMatch(/immutable/)
  for (const path of ['/', '/about', '/data/dataset.json', '/boot.js'])
    expect(await caching(path), path).not.toMatch(/immutable/)
  const { 'content-security-policy': policy } = (await request.get(baseURL ?? '/')).headers()
  expect(policy).toContain("script-src 'self'")
})
