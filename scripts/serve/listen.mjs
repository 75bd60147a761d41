import { once } from 'node:events'
import { PlainError } from '../process/place.mjs'

const usualPort = 4173

/**
 * Reads a port as a person writes it. Throws on anything but a whole number from 0 (any free port) to 65535.
 * @param {string | undefined} text
 * @returns {number | undefined} undefined where nothing was given
 */
export function portOf(text) {
  if (text === undefined || text === '') return undefined
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new PlainError(`The port ${text} is not a number up to 65535.`)
  return Number(text)
}

/**
 * Listens on the given port, or with none given on the first free one of twenty from 4173 on.
 * @param {import('node:http').Server} server
 * @param {number | undefined} port
 * @param {string} host
 * @returns {Promise<number>} the port it listens on
 */
export async function listen(server, port, host) {
  if (port !== undefined) {
    const taken = `The port ${port} is taken by another program. Stop that one, or choose another with PORT.`
    if (!(await isListening(server, port, host))) throw new PlainError(taken)
    return addressOf(server)
  }
  for (let next = usualPort; next < usualPort + 20; next += 1) {
    if (await isListening(server, next, host)) return next
  }
  throw new PlainError(`The ports ${usualPort} to ${usualPort + 19} are all taken. Choose another with PORT.`)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is taken
 */
async function isListening(server, port, host) {
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') return false
    // A machine may name ::1 for localhost and yet have no IPv6.
    if (code === 'EADDRNOTAVAIL' && host === 'localhost') return isListening(server, port, '127.0.0.1')
    if (code === 'EACCES')
      throw new PlainError(`The port ${port} may not be used by this account. Choose one above 1023.`)
    throw error
  }
}

/** @param {import('node:http').Server} server */
function addressOf(server) {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
