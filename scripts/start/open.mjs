import { spawn } from 'node:child_process'

/** @typedef {{ command: string, args: string[] }} Opener */

/**
 * What opens an address in a browser here, or undefined where none should be: `BROWSER=none`, on CI, or on a Linux without
 * a screen. `BROWSER` may name the program to open it with.
 * @param {string} url
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {Opener | undefined}
 */
export function openerOf(url, platform, env) {
  if (env.BROWSER === 'none' || env.CI) return undefined
  if (env.BROWSER) return { command: env.BROWSER, args: [url] }
  if (platform === 'darwin') return { command: 'open', args: [url] }
  // The empty string is the window's title, which `start` would otherwise take the address for.
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '', url] }
  return env.DISPLAY || env.WAYLAND_DISPLAY ? { command: 'xdg-open', args: [url] } : undefined
}

/**
 * Opens an address in a browser where there is one; that it cannot is no error, the address was printed.
 * @param {string} url
 */
export function openInBrowser(url) {
  const opener = openerOf(url, process.platform, process.env)
  if (!opener) return
  const child = spawn(opener.command, opener.args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
