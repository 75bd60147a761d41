import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { npm, run, tail } from '../process/command.mjs'
import { inRoot } from '../process/place.mjs'

const folder = inRoot('.browser')
const bundle = inRoot('.browser/node_modules/@sparticuz/chromium/build/esm/index.js')
// The last version for Node 20; it is kept out of package.json, so that only who needs it pays its 66 MB.
const packageName = '@sparticuz/chromium@147.0.0'

/** Whether the browser that comes as an npm package has been installed by an earlier run. */
export function isPackagedBrowserHere() {
  return existsSync(bundle)
}

/**
 * Installs the browser that comes as an npm package (linux x64 only) into .browser/. Throws with npm's own words.
 */
export async function installPackagedBrowser() {
  await mkdir(folder, { recursive: true })
  const command = npm('install', '--prefix', '.', '--no-save', '--no-audit', '--no-fund', packageName)
  const { code, output } = await run(command, { cwd: folder, quiet: true, limitMs: 300_000 })
  if (code !== 0) throw new Error(tail(output, 5))
}

/**
 * Unpacks that browser into .browser/unpacked and sets the environment that it needs to find its own libraries and font,
 * for this process and those it starts.
 * @returns {Promise<string>} the program's path
 */
export async function unpackPackagedBrowser() {
  const temporary = process.env.TMPDIR
  // It unpacks into the temporary folder and would take a stale copy found there for its own.
  process.env.TMPDIR = inRoot('.browser/unpacked')
  await mkdir(process.env.TMPDIR, { recursive: true })
  // Makes it unpack its libraries too, as on a machine that has none.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  try {
    const { default: chromium } = await import(pathToFileURL(bundle).href)
    // Only its path: its arguments turn web security off and break pages.
    return await chromium.executablePath()
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
}
