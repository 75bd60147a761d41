import { chromium } from '@playwright/test'
import { ensureBrowser } from '../../scripts/ensure-browser.mjs'
import { inRoot } from '../../scripts/process/place.mjs'
import { serve } from '../../scripts/serve.mjs'
import { quantile } from './figures.ts'
import { paths } from './load/pages.ts'
import { type Load, phone, visit } from './load/visit.ts'
import { asked, folder as folderOption, someOf, whole } from './options.ts'

/**
 * `npm run bench -- load --runs 5`: opens each page of the built site, compressed as a host would send it, in Chromium on a
 * slow machine and a slow line, with an empty cache. Prints the medians, and last of all the same as JSON.
 */

const { runs, pages, folder, port } = asked({
  runs: whole(5, 1),
  pages: someOf(Object.keys(paths), Object.keys(paths)),
  folder: folderOption('dist'),
  port: whole(0, 0),
})

const places = { fcpMs: 0, lcpMs: 0, tbtMs: 0, longestMs: 0, cls: 4, bytes: 0, scriptBytes: 0 } as const
const keys = Object.keys(places) as (keyof Load)[] // keys of places

/** The median of each figure by itself. */
const medians = (loads: readonly Load[]): Load => {
  const median = (key: keyof Load): number =>
    quantile(
      loads.map((load) => load[key]),
      0.5,
    )
  const entries = keys.map((key) => [key, Number(median(key).toFixed(places[key]))])
  return Object.fromEntries(entries) as Load // every key of it
}

const chosen = Object.entries(paths).filter(([name]) => pages.includes(name))
const site = await serve({ folder: inRoot(folder), port: port })
const browser = await chromium.launch({ executablePath: await ensureBrowser() })
await visit(browser, site.url, phone) // the first of a browser, and of the server, is slower than any other
const results: Record<string, Load> = {}
for (const [name, path] of chosen) {
  const loads: Load[] = []
  for (let run = 0; run < runs; run += 1) {
    loads.push(await visit(browser, site.url.replace(/\/$/, path), phone))
  }
  results[name] = medians(loads)
  console.log(name.padEnd(14), ...keys.map((key) => `${key} ${results[name]?.[key]}`.padEnd(14)))
}
await browser.close()
await site.close()
console.log(JSON.stringify({ conditions: phone, runs, pages: results }))
