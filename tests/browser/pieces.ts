import { createServer, type Server } from 'node:http'
import { setTimeout as later } from 'node:timers/promises'

const pieces = 12
const pause = 40 // ms: a few frames, so that what has come could be painted

/** The site that is served at `from` as a poor line brings it: its pages in pieces, everything else at once. */
export const poorLine = (from: string): Server =>
  createServer(async ({ url }, response) => {
    const answer = await fetch(new URL(url ?? '', from))
    const bytes = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? ''
    response.writeHead(answer.status, {
      'content-type': type,
      'cache-control': answer.headers.get('cache-control') ?? '',
    })
    const size = type.startsWith('text/html') ? Math.ceil(bytes.length / pieces) : bytes.length
    for (let at = 0; at < bytes.length; at += size) {
      if (at > 0) await later(pause)
      response.write(bytes.subarray(at, at + size))
    }
    response.end()
  })
