// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../scripts/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tieline-serve-'))
const script = `export const long = '${'tie '.repeat(500)}'`
const files = {
  'site/index.html': '<title>home</title>',
  'site/404.html': '<title>not found</title>',
  'site/organization/acme/index.html': '<title>Acme</title>',
  'site/a b/é.txt': 'spaced',
  'site/assets/main-4f2a.js': script,
  'site/data/record-9b1c.json': '{}',
  'site/data/details-9b1c.json': '{}',
  'site/data/events-2019-9b1c.json': '{}',
  'site/data/search-9b1c.json': '{}',
  'site/data/dataset.json': '{}',
  'site/.vite/manifest.json': '{"hidden":true}',
  'secret.txt': 'outside',
}
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  site = await serve({ folder: join(folder, 'site'), port: 0 })
})

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks for the path exactly as written: `fetch` would tidy `..` away before it is sent. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET', base = site.url): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = ask(base, { path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', fail).end()
  })
}

describe('the static server finds pages', () => {
  it.each(['/organization/acme', '/organization/acme/', '/organization/acme/?q=1', '/organization/acme/index.html'])(
    'answers %s with the page itself, without redirecting',
    async (path) => {
      const { status, headers, body } = await get(path)
      expect([status, headers['content-type'], String(body)]).toEqual([
        200,
        'text/html; charset=utf-8',
        '<title>Acme</title>',
      ])
    },
  )

  it('reads escapes in a path', async () => {
    expect(String((await get('/a%20b/%C3%A9.txt')).body)).toBe('spaced')
  })

  it('answers the home page with a link of 40,000 characters', async () => {
    expect((await get(`/?organization=${'a'.repeat(40_000)}`)).status).toBe(200)
  })

  it('serves under a base, and nothing beside it', async () => {
    const under = await serve({ folder: join(folder, 'site'), port: 0, base: '/tie/line/' })
    expect(under.url).toMatch(/\/tie\/line\/$/)
    const statuses = ['/tie/line/', '/tie/line', '/tie/line/organization/acme', '/organization/acme'].map(
      async (path) => (await get(path, {}, 'GET', under.url)).status,
    )
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 404])
    await under.close()
  })

  it('reads a file again when it has changed', async () => {
    const path = join(folder, 'site/changing.txt')
    writeFileSync(path, 'before')
    const before = await get('/changing.txt')
    writeFileSync(path, 'and after')
    const after = await get('/changing.txt')
    expect([String(before.body), String(after.body)]).toEqual(['before', 'and after'])
    expect(after.headers.etag).not.toBe(before.headers.etag)
  })
})

describe('the static server refuses', () => {
  const outside = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/organization/../../secret.txt']
  const odd = ['/nowhere', '/.vite/manifest.json', '//index.html', '/assets', '/a%00b', '/..%5csecret.txt', '/C:/x']
  it.each([...outside, ...odd])('%s with the not-found page', async (path) => {
    const { status, headers, body } = await get(path)
    expect([status, String(body), headers['cache-control']]).toEqual([404, files['site/404.html'], 'no-cache'])
  })

  it.each(['/%', '/%E0%A4%A', '/a%zz'])(
    'the malformed address %s with the not-found page as a bad request',
    async (path) => {
      const { status, body } = await get(path)
      expect([status, String(body)]).toEqual([400, files['site/404.html']])
    },
  )

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s, naming what it does answer', async (method) => {
    const { status, headers } = await get('/', {}, method)
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('to start without a folder, or on a port that is taken', async () => {
    await expect(serve({ folder: join(folder, 'none'), port: 0 })).rejects.toThrow('npm run build')
    const port = Number(new URL(site.url).port)
    await expect(serve({ folder, port })).rejects.toThrow(`The port ${port} is taken`)
  })
})

describe('the static server tells browsers', () => {
  it.each([
    ['/assets/main-4f2a.js', 'public, max-age=31536000, immutable'],
    ['/data/record-9b1c.json', 'public, max-age=31536000, immutable'],
    ['/data/details-9b1c.json', 'public, max-age=31536000, immutable'],
    ['/data/events-2019-9b1c.json', 'public, max-age=31536000, immutable'],
    ['/data/search-9b1c.json', 'public, max-age=31536000, immutable'],
    ['/data/dataset.json', 'no-cache'],
    ['/', 'no-cache'],
  ])('how long to keep %s', async (path, caching) => {
    expect((await get(path)).headers['cache-control']).toBe(caching)
  })

  it.each(['/', '/nowhere', '/%', '/assets/main-4f2a.js'])('to refuse inline code on %s', async (path) => {
    const { headers } = await get(path)
    expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self';")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  })

  it('that nothing changed, whatever the encoding', async () => {
    const { headers } = await get('/assets/main-4f2a.js', { 'accept-encoding': 'br' })
    const again = await get('/assets/main-4f2a.js', { 'if-none-match': `"x", ${headers.etag}` })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    expect((await get('/assets/main-4f2a.js', { 'if-none-match': '"x"' })).status).toBe(200)
  })
})

describe('the static server compresses', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
    ['', undefined, (body: Buffer) => body],
  ])('text for %j', async (accepted, encoding, decode) => {
    const { headers, body } = await get('/assets/main-4f2a.js', { 'accept-encoding': accepted })
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'accept-encoding'])
    expect(Number(headers['content-length'])).toBe(body.length)
    expect(String(decode(body))).toBe(script)
  })

  it('and answers HEAD with the same headers and no body', async () => {
    const accepted = { 'accept-encoding': 'br' }
    const whole = await get('/assets/main-4f2a.js', accepted)
    const { headers, body } = await get('/assets/main-4f2a.js', accepted, 'HEAD')
    expect(body.length).toBe(0)
    expect(headers['content-length']).toBe(whole.headers['content-length'])
  })
})

it('takes the next free port where the usual one is taken and none was asked for', async () => {
  const first = await serve({ folder: join(folder, 'site') })
  const second = await serve({ folder: join(folder, 'site') })
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port))
  await Promise.all([first.close(), second.close()])
})
