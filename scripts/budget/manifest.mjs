/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk */
/** @typedef {Record<string, Chunk>} Manifest Vite's build manifest */

/**
 * The scripts that a page loads before it can start: those of the entries and all they import statically, each once.
 * Throws when the manifest has no entry: a budget of nothing would always hold.
 * @param {Manifest} manifest
 * @returns {string[]} files relative to the built folder
 */
export function startingScripts(manifest) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  if (entries.length === 0) throw new Error("Vite's manifest names no entry")
  /** @type {Set<string>} */
  const seen = new Set()
  const open = [...entries]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk) throw new Error(`Vite's manifest imports ${key} but does not describe it`)
    open.push(...(chunk.imports ?? []))
  }
  return [...new Set([...seen].map((key) => manifest[key]?.file ?? ''))].filter((file) => file.endsWith('.js'))
}
