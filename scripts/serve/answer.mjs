import { candidatesOf, segmentsOf } from './address.mjs'
import { encodingFor } from './encoding.mjs'
import { securityHeaders } from './headers.mjs'
import { shelfOf } from './shelf.mjs'

/**
 * Answers requests from a folder: a file, a folder's index.html without redirecting, or 404.html: as a page
 * to a browser, else with the status 404 (400 for a malformed address). Only GET and HEAD; nothing outside the folder and nothing hidden is ever read.
 * @param {string} folder
 * @param {string} base path under which the folder is served, with slashes at both ends
 * @returns {import('node:http').RequestListener}
 */
export function answerFrom(folder, base) {
  const find = shelfOf(folder)
  return async (request, response) => {
    try {
      await answer(request, response, find, base)
    } catch (error) {
      console.error(error)
      if (!response.headersSent) sayPlainly(response, 500, 'The server failed to read this file.')
      else response.destroy()
    }
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {ReturnType<typeof shelfOf>} find
 * @param {string} base
 */
async function answer(request, response, find, base) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return sayPlainly(response, 405, 'Only GET and HEAD are answered here.')
  }
  const segments = segmentsOf(request.url ?? '', base)
  const wanted = segments ? await find(candidatesOf(segments)) : undefined
  const file = wanted ?? (await find(['404.html']))
  const missing = segments === undefined ? 400 : 404
  // The fallback page draws addresses that have no file of their own (a tie named the other way round, a former id) and
  // says itself what does not exist: to a browser it is a page like any other.
  const fallback = String(request.headers.accept ?? '').includes('text/html') ? 200 : missing
  if (!file) return sayPlainly(response, missing, 'Not found.')

  const headers = {
    ...securityHeaders,
    'content-type': file.type,
    'cache-control': wanted ? file.caching : 'no-cache',
    ...(file.compressible && { vary: 'accept-encoding' }),
    ...(wanted && { etag: file.etag }),
  }
  if (wanted && isKnown(request.headers['if-none-match'], file.etag)) {
    response.writeHead(304, headers).end()
    return
  }
  const encoding = file.compressible ? encodingFor(String(request.headers['accept-encoding'] ?? '')) : 'identity'
  const body = await file.body(encoding)
  response.writeHead(wanted ? 200 : fallback, {
    ...headers,
    'content-length': body.length,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * Whether an `if-none-match` header names the tag; compared weakly, as the header asks.
 * @param {string | undefined} header
 * @param {string} etag
 */
function isKnown(header, etag) {
  if (header === undefined) return false
  const opaque = etag.replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque)
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function sayPlainly(response, status, text) {
  response.writeHead(status, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}
