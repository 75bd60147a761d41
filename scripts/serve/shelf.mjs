import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { encode } from './encoding.mjs'
import { cachingOf, isCompressible, typeOf } from './headers.mjs'

/** @typedef {import('./encoding.mjs').Encoding} Encoding */
/**
 * @typedef {object} Held
 * @property {string} path relative to the folder
 * @property {string} version size and time of the file when it was read
 * @property {string} type
 * @property {string} caching
 * @property {string} etag
 * @property {boolean} compressible
 * @property {(encoding: Encoding) => Promise<Buffer>} body
 */

/**
 * Keeps the files of a folder, and their compressed forms, in memory; a file that changed on disk is read again.
 * @param {string} folder
 * @returns {(paths: readonly string[]) => Promise<Held | undefined>} finds the first of the paths that is a file
 */
export function shelfOf(folder) {
  /** @type {Map<string, Held>} */
  const held = new Map()
  return async (paths) => {
    for (const path of paths) {
      const info = await stat(join(folder, path)).catch(() => undefined)
      if (!info?.isFile()) continue
      const version = `${info.size}-${info.mtimeMs}`
      const known = held.get(path)
      if (known?.version === version) return known
      const fresh = hold(path, version, await readFile(join(folder, path)))
      held.set(path, fresh)
      return fresh
    }
    return undefined
  }
}

/**
 * @param {string} path
 * @param {string} version
 * @param {Buffer} content
 * @returns {Held}
 */
function hold(path, version, content) {
  const type = typeOf(path)
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 22)
  /** @type {Map<Encoding, Promise<Buffer>>} */
  const bodies = new Map()
  return {
    path,
    version,
    type,
    caching: cachingOf(path),
    // Weak: the same tag stands for every encoding of the content.
    etag: `W/"${digest}"`,
    compressible: isCompressible(type) && content.length > 512,
    body(encoding) {
      const body = bodies.get(encoding) ?? encode(content, encoding)
      bodies.set(encoding, body)
      return body
    },
  }
}
