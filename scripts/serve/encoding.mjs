import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/**
 * The best encoding that an `accept-encoding` header allows: brotli, then gzip, then none. `q=0` forbids.
 * @param {string | undefined} header
 * @returns {Encoding}
 */
export function encodingFor(header = '') {
  const allowed = new Set()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    if (quality === undefined || Number(quality.slice(2)) > 0) allowed.add(name)
  }
  if (allowed.has('br')) return 'br'
  return allowed.has('gzip') ? 'gzip' : 'identity'
}

/**
 * @param {Buffer} content
 * @param {Encoding} encoding
 * @returns {Promise<Buffer>}
 */
export function encode(content, encoding) {
  // Brotli 9 takes milliseconds where 11 takes seconds, for 5 % more bytes.
  if (encoding === 'br') return brotliAsync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return encoding === 'gzip' ? gzipAsync(content, { level: 9 }) : Promise.resolve(content)
}
