import { readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from '../ensure-browser.mjs'
import { run, script, tool } from '../process/command.mjs'
import { inRoot, PlainError } from '../process/place.mjs'
import { oneFailed, onePassed, playwrightTally, vitestTally } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ name: string, needs?: string, check: () => Promise<Tally> }} Step needs: a step without which it is pointless */

// Biome and Vitest would colour a log file too; each is told otherwise in its own way.
const isLog = !process.stdout.isTTY
const vitestReport = '.build/vitest.json'
const playwrightReport = '.build/playwright.json'

// The site with the founding record, which stays as it is while the real one grows.
const founding = ['--record', 'tests/support/founding', '--out', '.build/founding']

/** Everything that `npm test` checks, in order: the cheap and telling first. */
/** @type {readonly Step[]} */
export const steps = [
  { name: 'types', check: () => succeeds(tool('typescript', 'tsc', '--noEmit')) },
  {
    name: 'lint',
    check: () => succeeds(tool('@biomejs/biome', 'biome', 'ci', ...(isLog ? ['--colors=off'] : []), '.')),
  },
  { name: 'record', check: () => succeeds(tool('tsx', 'tsx', 'src/compile/cli.ts', 'check')) },
  { name: 'unit', check: unit },
  { name: 'build', check: () => succeeds(script('scripts/build.mjs')) },
  { name: 'founding', check: () => succeeds(script('scripts/build.mjs', ...founding)) },
  { name: 'budget', needs: 'build', check: () => succeeds(script('scripts/budget.mjs')) },
  { name: 'browser', needs: 'founding', check: browser },
]

/**
 * The steps to run: all, or those named by `--only a,b` or `--only=a,b`. Throws on a name that is none.
 * @param {string | undefined} only
 * @returns {readonly Step[]}
 */
export function chosenSteps(only) {
  if (only === undefined) return steps
  const names = only.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !steps.some((step) => step.name === name))
  if (unknown !== undefined) {
    throw new PlainError(`There is no step "${unknown}". The steps are: ${steps.map(({ name }) => name).join(', ')}`)
  }
  return steps.filter(({ name }) => names.includes(name))
}

/** @param {import('../process/command.mjs').Command} command */
async function succeeds(command) {
  const { code } = await run(command)
  return code === 0 ? onePassed : oneFailed
}

async function unit() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  const env = { ...process.env, ...(isLog && { NO_COLOR: '1' }) }
  return reported(tool('vitest', 'vitest', 'run', ...reporters), vitestReport, vitestTally, env)
}

async function browser() {
  const path = await ensureBrowser()
  console.log(`with ${path}`)
  const command = tool('@playwright/test', 'playwright', 'test', '--reporter=list,json')
  const env = { ...process.env, BROWSER_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: inRoot(playwrightReport) }
  return reported(command, playwrightReport, playwrightTally, env)
}

/**
 * Runs a test runner and reads the report it wrote; without one it crashed, which is one failure.
 * @param {import('../process/command.mjs').Command} command
 * @param {string} reportPath
 * @param {(report: any, code: number) => Tally} read
 * @param {NodeJS.ProcessEnv} env
 */
async function reported(command, reportPath, read, env) {
  // The report of an earlier run must not speak for this one.
  rmSync(inRoot(reportPath), { force: true })
  const { code } = await run(command, { env })
  try {
    return read(JSON.parse(readFileSync(inRoot(reportPath), 'utf8')), code)
  } catch {
    console.error(`The runner left no report (exit code ${code}).`)
    return oneFailed
  }
}
