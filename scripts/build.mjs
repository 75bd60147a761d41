import { existsSync } from 'node:fs'
import { copyFile, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { scriptsOf } from './budget/manifest.mjs'
import { writePages } from './build/pages.mjs'
import { markBuilt, unmarkBuilt } from './build/stamp.mjs'
import { inRoot, isMain, PlainError, root, runMain } from './process/place.mjs'

const dist = inRoot('dist')
const prerenderSource = 'src/app/prerender.tsx'
const prerenderFolder = inRoot('.build/prerender')

/**
 * Builds the whole site into dist/: the application, then every page as HTML of its own. Throws, leaving dist/ marked as
 * not built, when any part fails.
 */
export async function buildSite() {
  const started = Date.now()
  // Set before React is loaded: a test runner's NODE_ENV would give the development build.
  process.env.NODE_ENV = 'production'
  unmarkBuilt()
  const { build, resolveConfig } = await import('vite')
  await build({ root, logLevel: 'warn' })
  const pages = existsSync(inRoot(prerenderSource))
    ? await prerender(build, (await resolveConfig({ root }, 'build')).base)
    : await writeShell()
  markBuilt()
  console.log(`built ${pages} pages in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/**
 * @param {typeof import('vite').build} build
 * @param {string} base where the site stands on its host
 * @returns {Promise<number>} how many pages were written
 */
async function prerender(build, base) {
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
    files: await recordFiles(base),
    scriptsOf: (/** @type {string} */ source) => scriptsOf(manifest, source),
  })
  if (!Array.isArray(pages) || pages.length === 0) throw new PlainError('renderAll gave no pages')
  if (!pages.some(({ path }) => path === '404')) pages.push({ path: '404', html: template })
  await writePages(dist, pages)
  return pages.length
}

/**
 * The files of the record by the address at which pages fetch them.
 * @param {string} base
 */
async function recordFiles(base) {
  const names = (await readdir(join(dist, 'data'))).filter((name) => /^(?:record|events|details)-/.test(name))
  const texts = await Promise.all(names.map((name) => readFile(join(dist, 'data', name), 'utf8')))
  return Object.fromEntries(names.map((name, at) => [`${base}data/${name}`, texts[at]]))
}

/** Without prerendering: the bare shell answers unknown addresses too. */
async function writeShell() {
  await copyFile(join(dist, 'index.html'), join(dist, '404.html'))
  return 1
}

if (isMain(import.meta.url)) {
  await runMain(buildSite)
  // A timer left running by something that rendered must not keep the command open.
  setTimeout(() => process.exit(), 1000).unref()
}
