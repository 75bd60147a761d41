/** @typedef {{ what: string, bytes: number, limit: number }} Line bytes and limit in bytes */
/** @typedef {{ name: string, gzip: number, raw: number }} Weight of one file */
/** @typedef {import('./manifest.mjs').PageScripts} PageScripts */

/** What a visitor may have to load, in bytes; scripts and styles as gzip 9 makes them. */
export const limits = { start: 150_000, scripts: 185_000, styles: 10_000, fonts: 100_000 }

/**
 * Weighs a build against the limits.
 * @param {{ scripts: Weight[], pages: readonly PageScripts[], ever: PageScripts, styles: Weight[], fonts: Weight[] }} build
 *   `ever`: all that one page loads, at its start or later
 * @returns {Line[]}
 */
export function weigh({ scripts, pages, ever, styles, fonts }) {
  const { source, bytes } = heaviest(scripts, pages)
  const all = heaviest(scripts, [ever])
  return [
    { what: `scripts before the first page works (gzip), at most: ${source}`, bytes, limit: limits.start },
    { what: `all scripts that ${all.source} ever loads (gzip)`, bytes: all.bytes, limit: limits.scripts },
    { what: 'all styles (gzip)', bytes: sum(styles, 'gzip'), limit: limits.styles },
    { what: 'fonts for the first paint', bytes: sum(fonts, 'raw'), limit: limits.fonts },
  ]
}

/**
 * The page with the most to load.
 * @param {readonly Weight[]} scripts
 * @param {readonly PageScripts[]} pages
 */
function heaviest(scripts, pages) {
  const weights = pages.map(({ source, files }) => {
    const missing = files.find((file) => !scripts.some(({ name }) => name === file))
    if (missing) throw new Error(`${missing}, which ${source} needs, was not built`)
    const own = scripts.filter(({ name }) => files.includes(name))
    return { source, bytes: sum(own, 'gzip') }
  })
  return weights.reduce((most, weight) => (weight.bytes > most.bytes ? weight : most))
}

/**
 * A line of the table, such as "  ok   107.2 of 150.0 kB  all styles (gzip)".
 * @param {Line} line
 */
export function inTable({ what, bytes, limit }) {
  const verdict = bytes > limit ? 'OVER' : 'ok  '
  return `  ${verdict} ${kilobytes(bytes).padStart(6)} of ${kilobytes(limit).padStart(6)} kB  ${what}`
}

/** @param {number} bytes */
export function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1)
}

/** @param {Weight[]} weights @param {'gzip' | 'raw'} measure */
function sum(weights, measure) {
  return weights.reduce((total, weight) => total + weight[measure], 0)
}
