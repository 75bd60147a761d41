import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from '../process/place.mjs'

const stampFile = inRoot('.build/stamp')

/** What a build reads; environment variables of these prefixes can end up in the pages too. */
const inputs = [
  ...['src', 'data', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'],
  ...['scripts/build.mjs', 'scripts/build'],
]
const inputVariables = /^(VITE|TIELINE|SITE|BASE)_/

/** Whether dist/ is, byte for byte, what the last completed build made of exactly the present inputs. */
export function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()
}

/** Notes that dist/ is now what the present inputs give. */
export function markBuilt() {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp())
}

/** Notes that dist/ is not to be trusted until the next `markBuilt`. */
export function unmarkBuilt() {
  rmSync(stampFile, { force: true })
}

function stamp() {
  const variables = Object.entries(process.env).filter(([name]) => inputVariables.test(name))
  const settings = JSON.stringify([process.version, variables.sort()])
  return `${settings}\n${hashOf(inputs)}\n${hashOf(['dist'])}\n`
}

/** @param {string[]} paths relative to the repository; those that do not exist count as empty */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesUnder)) {
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(readFileSync(inRoot(path)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]} files in a fixed order
 */
function filesUnder(path) {
  const info = statSync(inRoot(path), { throwIfNoEntry: false })
  if (!info) return []
  if (!info.isDirectory()) return [path]
  return readdirSync(inRoot(path))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}
