import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { facesOf } from './budget/fonts.mjs'
import { inlineCodeIn } from './budget/inline.mjs'
import { inTable, kilobytes, weigh } from './budget/limits.mjs'
import { everLoaded, pageScripts } from './budget/manifest.mjs'
import { inRoot, isMain, PlainError, runMain } from './process/place.mjs'

const dashboard = 'src/views/dashboard/DashboardPage.tsx'

/**
 * Checks the built folder against the byte budgets and for inline code in its pages, printing a table. Throws when
 * anything is over or found.
 * @param {string} folder
 */
export async function checkBudget(folder) {
  const manifestFile = join(folder, '.vite/manifest.json')
  if (!existsSync(manifestFile)) {
    throw new PlainError(`${manifestFile} is missing: build first, with build.manifest set to '.vite/manifest.json'`)
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const ending = (/** @type {string} */ end) => files.filter((file) => file.endsWith(end))
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file))
  const weight = (/** @type {string} */ name) => {
    const content = read(name)
    return { name, raw: content.length, gzip: gzipSync(content, { level: 9 }).length }
  }

  const faces = ending('.css').flatMap((file) => facesOf(read(file).toString('utf8')))
  const firstFonts = new Set(faces.flatMap((face) => (face.first ? face.files : [])))
  const scripts = ending('.js').map(weight)
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const pages = pageScripts(manifest)
  const ever = { source: dashboard, files: everLoaded(manifest, dashboard) }
  const fonts = ending('.woff2').filter((file) => firstFonts.has(basename(file)))
  const lines = weigh({ scripts, pages, ever, styles: ending('.css').map(weight), fonts: fonts.map(weight) })
  for (const line of lines) console.log(inTable(line))
  reportRecord(
    ending('.json').filter((file) => file.startsWith('data/')),
    read,
  )

  const documents = ending('.html')
  const inline = documents.flatMap((file) =>
    inlineCodeIn(read(file).toString('utf8')).map((what) => `${file}: ${what}`),
  )
  const shown = inline.slice(0, 10).map((line) => `  ${line}`)
  if (inline.length > 0) console.log(['Inline code that the content security policy refuses:', ...shown].join('\n'))
  else console.log(`  ok   no inline code in ${documents.length} pages`)
  const over = lines.filter(({ bytes, limit }) => bytes > limit).length
  if (over + inline.length > 0) throw new PlainError(`${over} budgets exceeded, ${inline.length} pieces of inline code`)
}

/**
 * Prints what the record weighs, which has no limit here: it grows with what is known.
 * @param {string[]} files
 * @param {(file: string) => Buffer} read
 */
function reportRecord(files, read) {
  for (const file of files) {
    const content = read(file)
    const { events } = JSON.parse(content.toString('utf8'))
    const bytes = brotliCompressSync(content).length
    const each = Array.isArray(events) && events.length > 0 ? `, ${(bytes / events.length).toFixed(0)} B an event` : ''
    console.log(`       ${kilobytes(bytes).padStart(6)} kB brotli  ${file}${each}`)
  }
}

if (isMain(import.meta.url)) await runMain(() => checkBudget(inRoot('dist')))
