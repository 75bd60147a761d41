import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/**
 * Programs on this machine that look like a Chromium, likeliest first. That one exists does not mean that it starts.
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} absolute paths that exist
 */
export function installedBrowsers(platform, env) {
  return [...new Set([...onPath(env), ...inPlace(platform, env)])].filter((path) => existsSync(path))
}

/** @param {Record<string, string | undefined>} env */
function onPath(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 */
function inPlace(platform, env) {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')]
    return roots.flatMap((root) => macApps.map((app) => `${root}/${app}.app/Contents/MacOS/${app}`))
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? windowsPrograms.map((program) => join(root, program)) : []))
  }
  return []
}

/**
 * The browsers that Playwright has downloaded for whichever version of itself, newest first.
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} absolute paths that exist
 */
export function playwrightBrowsers(platform, env) {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightCache(platform, env)
  if (!existsSync(cache)) return []
  const revision = (/** @type {string} */ name) => Number(name.split('-').at(-1))
  return readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => programsIn(join(cache, name)))
}

/**
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 */
function playwrightCache(platform, env) {
  if (platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright')
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright')
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright')
}

/**
 * @param {string} folder of one download: it holds a folder named for the system, and in that the program
 */
function programsIn(folder) {
  const programs = ['chrome-headless-shell', 'headless_shell', 'chrome', 'chrome.exe', 'chrome-headless-shell.exe']
  const bundles = ['Chromium', 'Google Chrome for Testing'].map((app) => `${app}.app/Contents/MacOS/${app}`)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [...programs, ...bundles].map((program) => join(folder, name, program)))
    .filter((path) => existsSync(path))
}
