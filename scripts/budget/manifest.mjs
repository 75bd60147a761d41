/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk */
/** @typedef {Record<string, Chunk>} Manifest Vite's build manifest */
/** @typedef {{ source: string, files: string[] }} PageScripts what one page needs; files relative to the built folder */

/** What a page is called; what else is fetched apart comes when the page works. */
const page = /(?:Page|Route)\.tsx$/

/**
 * The scripts that each page loads before it can start: those of the entries, the page's own, and all that they import
 * statically, each once. Pages are those that the program of every page imports dynamically; where there are none, the
 * entries are the one page. Throws when the manifest has no entry: a budget of nothing would always hold.
 * @param {Manifest} manifest
 * @returns {PageScripts[]}
 */
export function pageScripts(manifest) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  if (entries.length === 0) throw new Error("Vite's manifest names no entry")
  const pages = new Set(chunksFrom(manifest, entries).flatMap(({ dynamicImports = [] }) => dynamicImports))
  const own = [...pages].filter((source) => page.test(source))
  const starts = own.length > 0 ? own : entries.slice(0, 1)
  return starts.map((source) => ({ source, files: scriptsIn(chunksFrom(manifest, [...entries, source])) }))
}

/**
 * The scripts of a module that is loaded apart, with all that it imports statically: its own first.
 * @param {Manifest} manifest
 * @param {string} source the module, as the manifest names it
 * @returns {string[]} files relative to the built folder
 */
export function scriptsOf(manifest, source) {
  return scriptsIn(chunksFrom(manifest, [source]))
}

/**
 * Every script that a page loads in its life, at its start or later: all that the entries and it import, statically or
 * dynamically, but for what only other pages need.
 * @param {Manifest} manifest
 * @param {string} source the page, as the manifest names it
 */
export function everLoaded(manifest, source) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  const starts = new Set([...entries, source])
  for (const start of starts) {
    const later = chunksFrom(manifest, [start]).flatMap(({ dynamicImports = [] }) => dynamicImports)
    for (const key of later) if (!page.test(key)) starts.add(key)
  }
  return scriptsIn(chunksFrom(manifest, [...starts]))
}

/** @param {readonly Chunk[]} chunks */
function scriptsIn(chunks) {
  return [...new Set(chunks.map(({ file }) => file))].filter((file) => file.endsWith('.js'))
}

/**
 * The chunks under some keys and all that they import statically, each once.
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 */
function chunksFrom(manifest, keys) {
  const seen = new Set(keys)
  /** @type {Chunk[]} */
  const chunks = []
  // A set takes in what is added while it is walked.
  for (const key of seen) {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`Vite's manifest does not describe ${key}`)
    chunks.push(chunk)
    for (const next of chunk.imports ?? []) seen.add(next)
  }
  return chunks
}
