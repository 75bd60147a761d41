import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { inRoot, isMain, PlainError, runMain } from './process/place.mjs'
import { answerFrom } from './serve/answer.mjs'
import { listen, portOf } from './serve/listen.mjs'

// Node's own limit of 16 kB cuts off long shared links.
const maxHeaderSize = 64 * 1024

/**
 * Serves a built folder to this machine, as a strict static host would. Without a port it takes 4173 or the next free
 * one; a given port that is taken is an error, and 0 is any free one.
 * @param {{ folder: string, port?: number | undefined, host?: string, base?: string }} options base: path it is served under
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url ends with the base
 */
export async function serve({ folder, port, host = 'localhost', base = '/' }) {
  if (!existsSync(folder)) throw new PlainError(`There is no folder ${folder} to serve. Build first: npm run build`)
  const path = `/${base}/`.replace(/\/+/g, '/')
  const server = createServer({ maxHeaderSize }, answerFrom(folder, path))
  const taken = await listen(server, port, host)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * Runs `stop` once at Ctrl-C or a request to end, and then ends the process; a second Ctrl-C ends it at once.
 * @param {() => Promise<void>} stop
 */
export function onStop(stop) {
  // npm run passes a signal to its shell, and not every shell passes it on: there the parent is simply gone.
  const parent = process.ppid
  const isGone = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM')
  if (process.env.npm_lifecycle_event) setInterval(isGone, 500).unref()
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      process.once(signal, () => process.exit(130))
      await stop()
      process.exit(0)
    })
  }
}

/** `node scripts/serve.mjs --folder dist --port 4319`; the port may also come from PORT. */
async function main() {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      base: { type: 'string' },
    },
  })
  const { folder = 'dist', port = process.env.PORT, base = process.env.BASE_PATH ?? '/', ...rest } = values
  const { url, close } = await serve({ ...rest, base, folder: inRoot(folder), port: portOf(port) })
  console.log(`${folder} is at ${url}`)
  onStop(close)
}

if (isMain(import.meta.url)) await runMain(main)
