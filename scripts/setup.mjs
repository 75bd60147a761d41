import { existsSync, readFileSync } from 'node:fs'
import { npm, run, tail } from './process/command.mjs'
import { inRoot, isMain, PlainError, runMain } from './process/place.mjs'
import { lockDifferences } from './setup/lock.mjs'
import { admits, inWords } from './setup/node-range.mjs'

/**
 * Makes the checkout ready to build: stops on a Node that is too old, and installs the packages of package-lock.json
 * unless node_modules already holds exactly them. Prints nothing when there is nothing to do.
 */
export async function ensureInstalled() {
  const { engines } = readJson('package.json')
  if (!admits(engines.node, process.version)) {
    throw new PlainError(`Tieline needs Node ${inWords(engines.node)}. This is Node ${process.version}.`)
  }
  const hasLock = existsSync(inRoot('package-lock.json'))
  if (hasLock && isCurrent()) return
  await install(hasLock)
}

/** Whether node_modules holds what the lock names, by the list that npm writes there once an install is complete. */
function isCurrent() {
  const written = 'node_modules/.package-lock.json'
  if (!existsSync(inRoot(written))) return false
  return lockDifferences(readJson('package-lock.json'), readJson(written)).length === 0
}

/** @param {boolean} hasLock */
async function install(hasLock) {
  const started = Date.now()
  console.log('Installing packages, this takes about half a minute …')
  // NODE_ENV=production would leave out the build tools.
  const flags = ['--include=dev', '--no-audit', '--no-fund']
  let { code, output } = await run(npm(hasLock ? 'ci' : 'install', ...flags), { quiet: true })
  // A lock written on one system can lack packages of another, which `npm ci` refuses and `npm install` adds.
  if (hasLock && code !== 0 && output.includes('in sync')) {
    ;({ code, output } = await run(npm('install', '--no-save', ...flags), { quiet: true }))
  }
  if (code === 0) {
    console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`)
    return
  }
  throw new PlainError(
    `${tail(withoutWarnings(output))}\n\nnpm could not install the packages (exit code ${code}). ` +
      'Check the connection to the npm registry, delete node_modules, and try again.',
  )
}

/** @param {string} output of npm */
function withoutWarnings(output) {
  const lines = output.split('\n')
  return lines.filter((line) => !line.startsWith('npm warn')).join('\n')
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(inRoot(path), 'utf8'))
}

if (isMain(import.meta.url)) await runMain(ensureInstalled)
