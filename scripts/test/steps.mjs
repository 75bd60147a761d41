import { readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from '../ensure-browser.mjs'
import { run, script, tool } from '../process/command.mjs'
import { inRoot, PlainError } from '../process/place.mjs'
import { oneFailed, onePassed, playwrightTally, vitestTally } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ tally: Tally, output: string }} Checked output: what was not shown while it ran */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [needs] a step without which it is pointless
 * @property {(quiet: boolean) => Promise<Checked>} check quiet: nothing is shown, as others are running beside it
 */

// Biome and Vitest would colour a log file too; each is told otherwise in its own way.
const isLog = !process.stdout.isTTY
const vitestReport = '.build/vitest.json'
const playwrightReport = '.build/playwright.json'

// The site with the founding record, which stays as it is while the real one grows.
const founding = ['--record', 'tests/support/founding', '--out', '.build/founding']

/**
 * Everything that `npm test` checks, in stages that follow one another; the lanes of a stage run side by side, and so keep
 * both cores of a small machine busy where one of them would leave the other idle.
 * @type {readonly (readonly (readonly Step[])[])[]}
 */
export const stages = [
  [
    [
      { name: 'types', check: (quiet) => succeeds(tool('typescript', 'tsc', '--noEmit'), quiet) },
      {
        name: 'lint',
        check: (quiet) =>
          succeeds(tool('@biomejs/biome', 'biome', 'ci', ...(isLog ? ['--colors=off'] : []), '.'), quiet),
      },
      { name: 'record', check: (quiet) => succeeds(tool('tsx', 'tsx', 'src/compile/cli.ts', 'check'), quiet) },
      { name: 'build', check: (quiet) => succeeds(script('scripts/build.mjs'), quiet) },
      { name: 'founding', check: (quiet) => succeeds(script('scripts/build.mjs', ...founding), quiet) },
      { name: 'budget', needs: 'build', check: (quiet) => succeeds(script('scripts/budget.mjs'), quiet) },
    ],
    [{ name: 'unit', check: unit }],
  ],
  [[{ name: 'browser', needs: 'founding', check: browser }]],
]

/**
 * The stages to run: all, or what is left of them with the steps named by `--only a,b` or `--only=a,b`. Throws on a name
 * that is none.
 * @param {string | undefined} only
 * @returns {readonly (readonly (readonly Step[])[])[]}
 */
export function chosenStages(only) {
  if (only === undefined) return stages
  const known = stages.flat(2).map(({ name }) => name)
  const names = only.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new PlainError(`There is no step "${unknown}". The steps are: ${known.join(', ')}`)
  return stages
    .map((lanes) =>
      lanes.map((lane) => lane.filter(({ name }) => names.includes(name))).filter((lane) => lane.length > 0),
    )
    .filter((lanes) => lanes.length > 0)
}

/**
 * @param {import('../process/command.mjs').Command} command
 * @param {boolean} quiet
 * @returns {Promise<Checked>}
 */
async function succeeds(command, quiet) {
  const { code, output } = await run(command, { quiet })
  return { tally: code === 0 ? onePassed : oneFailed, output }
}

/** @param {boolean} quiet */
async function unit(quiet) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  const env = { ...process.env, ...(isLog && { NO_COLOR: '1' }) }
  return reported(tool('vitest', 'vitest', 'run', ...reporters), vitestReport, vitestTally, { env, quiet })
}

/** @param {boolean} quiet */
async function browser(quiet) {
  const path = await ensureBrowser()
  console.log(`with ${path}`)
  const command = tool('@playwright/test', 'playwright', 'test', '--reporter=list,json')
  const env = { ...process.env, BROWSER_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: inRoot(playwrightReport) }
  return reported(command, playwrightReport, playwrightTally, { env, quiet })
}

/**
 * Runs a test runner and reads the report it wrote; without one it crashed, which is one failure.
 * @param {import('../process/command.mjs').Command} command
 * @param {string} reportPath
 * @param {(report: any, code: number) => Tally} read
 * @param {import('../process/command.mjs').RunOptions} options
 * @returns {Promise<Checked>}
 */
async function reported(command, reportPath, read, options) {
  // The report of an earlier run must not speak for this one.
  rmSync(inRoot(reportPath), { force: true })
  const { code, output } = await run(command, options)
  try {
    return { tally: read(JSON.parse(readFileSync(inRoot(reportPath), 'utf8')), code), output }
  } catch {
    return { tally: oneFailed, output: `${output}\nThe runner left no report (exit code ${code}).\n` }
  }
}
