import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { ensureBrowser } from '../../scripts/ensure-browser.mjs'
import { inRoot } from '../../scripts/process/place.mjs'
import { serve } from '../../scripts/serve.mjs'
import { paths } from './load/pages.ts'
import { asked, someOf, whole } from './options.ts'

/**
 * `npm run bench -- lighthouse`: what Lighthouse says of each page of the built site on a phone, of 100. Prints the audits
 * that fall short in what must be whole, and last of all the scores as JSON.
 */

const { pages, port, debugging } = asked({
  pages: someOf(Object.keys(paths), Object.keys(paths)),
  port: whole(0, 0),
  debugging: whole(4349, 1),
})

/** Of a report of Lighthouse, what is read here. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string }>
}
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>

const program = pathToFileURL(inRoot('tests/bench/lighthouse/node_modules/lighthouse/core/index.js')).href
const { default: lighthouse } = (await import(program)) as { default: Lighthouse } // installed apart, without types

const site = await serve({ folder: inRoot('dist'), port })
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: [`--remote-debugging-port=${debugging}`],
})
const scores: Record<string, Record<string, number>> = {}
for (const [name, path] of Object.entries(paths).filter(([one]) => pages.includes(one))) {
  const url = site.url.replace(/\/$/, path)
  const result = await lighthouse(url, { port: debugging, logLevel: 'error' })
  if (!result) throw new Error(`Lighthouse gave no report on ${url}`)
  const { categories, audits } = result.lhr
  const own = Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)])
  scores[name] = Object.fromEntries(own)
  console.log(name.padEnd(14), own.map(([id, score]) => `${id} ${score}`.padEnd(20)).join(' '))
  const short = Object.entries(categories)
    .filter(([id]) => id !== 'performance')
    .flatMap(([, { auditRefs }]) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1)
  for (const { id } of short) console.log(`  ${audits[id]?.title}`)
}
await browser.close()
await site.close()
console.log(JSON.stringify(scores))
