import { existsSync } from 'node:fs'
import { copyFile, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { scriptsOf } from './budget/manifest.mjs'
import { writePages } from './build/pages.mjs'
import { markBuilt, unmarkBuilt } from './build/stamp.mjs'
import { inRoot, isMain, PlainError, root, runMain } from './process/place.mjs'

const prerenderSource = 'src/app/prerender.tsx'
const prerenderFolder = inRoot('.build/prerender')

/**
 * Builds the whole site into a folder: the application, then every page as HTML of its own. Throws when any part fails,
 * and leaves dist/, if it is that, marked as not built.
 * @param {{ record?: string, out?: string }} [of] the folder of the record, and the one to write, in the repository
 */
export async function buildSite({ record = 'data', out = 'dist' } = {}) {
  const started = Date.now()
  // Read by vite.config.ts, for the program and again for the pages.
  process.env.RECORD_FOLDER = record
  // Set before React is loaded: a test runner's NODE_ENV would give the development build.
  process.env.NODE_ENV = 'production'
  if (out === 'dist') unmarkBuilt()
  const { build, resolveConfig } = await import('vite')
  const dist = inRoot(out)
  await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
  const pages = existsSync(inRoot(prerenderSource))
    ? await prerender(build, dist, (await resolveConfig({ root }, 'build')).base)
    : await writeShell(dist)
  if (out === 'dist') markBuilt()
  console.log(`built ${pages} pages in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/**
 * @param {typeof import('vite').build} build
 * @param {string} dist the built site
 * @param {string} base where the site stands on its host
 * @returns {Promise<number>} how many pages were written
 */
async function prerender(build, dist, base) {
  await rm(prerenderFolder, { recursive: true, force: true })
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: prerenderSource, outDir: prerenderFolder, copyPublicDir: false, manifest: false, minify: false },
  })
  const bundle = (await readdir(prerenderFolder)).find((name) => /^prerender\.m?js$/.test(name))
  if (!bundle) throw new PlainError(`${prerenderSource} was built, but .build/prerender holds no prerender.js`)
  const { renderAll } = await import(pathToFileURL(join(prerenderFolder, bundle)).href)
  if (typeof renderAll !== 'function') throw new PlainError(`${prerenderSource} does not export renderAll`)

  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'))
  const pages = await renderAll({
    template,
    files: await recordFiles(dist, base),
    scriptsOf: (/** @type {string} */ source) => scriptsOf(manifest, source),
  })
  if (!Array.isArray(pages) || pages.length === 0) throw new PlainError('renderAll gave no pages')
  if (!pages.some(({ path }) => path === '404')) pages.push({ path: '404', html: template })
  await writePages(dist, pages)
  return pages.length
}

/**
 * The files of the record by the address at which pages fetch them.
 * @param {string} dist
 * @param {string} base
 */
async function recordFiles(dist, base) {
  const names = (await readdir(join(dist, 'data'))).filter((name) => /^(?:record|events|details)-/.test(name))
  const texts = await Promise.all(names.map((name) => readFile(join(dist, 'data', name), 'utf8')))
  return Object.fromEntries(names.map((name, at) => [`${base}data/${name}`, texts[at]]))
}

/**
 * Without prerendering: the bare shell answers unknown addresses too.
 * @param {string} dist
 */
async function writeShell(dist) {
  await copyFile(join(dist, 'index.html'), join(dist, '404.html'))
  return 1
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { record: { type: 'string' }, out: { type: 'string' } } })
  await runMain(() => buildSite(values))
  // A timer left running by something that rendered must not keep the command open.
  setTimeout(() => process.exit(), 1000).unref()
}
