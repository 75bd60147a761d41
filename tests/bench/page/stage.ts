import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '../../../scripts/ensure-browser.mjs'
import { typeOf } from '../../../scripts/serve/headers.mjs'
import { listen } from '../../../scripts/serve/listen.mjs'

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title>
<link rel="stylesheet" href="/page.css"></head><body><div id="app"></div>
<script type="module" src="/page.js"></script></body></html>`

/** A page apart from all others of the browser is told the time in steps of 5 µs, any other in steps of 100. */
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

/** Serves a bundled page to this machine. */
const served = async (folder: string) => {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/') return response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end(html)
    try {
      const file = await readFile(join(folder, path.replace(/^\/|\.\./g, '')))
      return response.writeHead(200, { ...headers, 'content-type': typeOf(path) }).end(file)
    } catch {
      // What a page has no use for is empty: its styles, where it has none.
      return response.writeHead(path.endsWith('.css') ? 200 : 404, { ...headers, 'content-type': typeOf(path) }).end()
    }
  })
  const port = await listen(server, 0, 'localhost')
  return { url: `http://localhost:${port}/`, close: () => server.closeAllConnections() ?? server.close() }
}

/** A browser as the benchmark uses it: garbage is collected when asked, and WebGL drawn without a graphics card. */
export const launched = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await ensureBrowser(),
    args: [
      '--js-flags=--expose-gc',
      '--enable-precise-memory-info',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  })

/**
 * Opens a page that ends the run where its program fails, and knows the helper by which tsx names functions. `added` is a
 * script that runs before the page's own.
 */
export const opened = async (browser: Browser, url: string, added = ''): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.on('pageerror', (error) => {
    throw error
  })
  await page.addInitScript(`globalThis.__name = (named) => named\n{${added}}`)
  await page.goto(url, { timeout: 120_000 })
  return page
}

/** What a page of the benchmark can be asked to do, by name; it stands at `window.acts`. */
export type Acts = Readonly<Record<string, (given: never) => unknown>>

/** A bundled page in a browser of its own. */
export interface Stage {
  page: Page
  /** Has the page do something. What it is given and gives back must be plain data. */
  ask<T>(act: string, given?: unknown): Promise<T>
  /** Loads the page again, so that it has done nothing yet. */
  again(): Promise<void>
  close(): Promise<void>
}

/** Has a page do something; both must mean the same by its name. */
export const asking =
  (page: Page) =>
  // The page gives what the type says: both are of one program.
  <T>(act: string, given?: unknown): Promise<T> =>
    page.evaluate(`window.acts[${JSON.stringify(act)}](${JSON.stringify(given)})`) as Promise<T>

/** Opens a bundled page, in a browser of its own unless one is given. */
export const stageOf = async (folder: string, given?: Browser): Promise<Stage> => {
  const site = await served(folder)
  const browser = given ?? (await launched())
  const page = await opened(browser, site.url)
  page.setDefaultTimeout(0)
  const ready = async (): Promise<void> => {
    await page.waitForFunction('Boolean(window.acts)')
  }
  await ready()
  return {
    page,
    ask: asking(page),
    async again() {
      await page.reload()
      await ready()
    },
    async close() {
      if (!given) await browser.close()
      site.close()
    },
  }
}
