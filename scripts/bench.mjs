import { existsSync, readFileSync } from 'node:fs'
import { npm, run, script, tail } from './process/command.mjs'
import { inRoot, PlainError, runMain } from './process/place.mjs'
import { lockDifferences } from './setup/lock.mjs'
import { ensureInstalled } from './setup.mjs'

/** Where the packages are that some measure with. @type {Record<string, string>} */
const folders = { engine: 'tests/bench/peers', lighthouse: 'tests/bench/lighthouse' }

/** What can be measured, by its name on the command line. @type {Record<string, string>} */
const programs = {
  engine: 'tests/bench/run-engines.ts',
  page: 'tests/bench/run-page.ts',
  load: 'tests/bench/run-load.ts',
  lighthouse: 'tests/bench/run-lighthouse.ts',
}

/**
 * `npm run bench -- engine --size 100000 --seed 1 --json`: measures against other engines, whose packages are installed
 * in a folder of their own when they are first asked for, and never by `npm start` or `npm test`.
 */
async function main() {
  const [name = 'engine', ...rest] = process.argv.slice(2)
  const program = programs[name]
  if (!program)
    throw new PlainError(`Nothing called ${name} can be measured; there is ${Object.keys(programs).join(', ')}.`)
  await ensureInstalled()
  if (folders[name]) await ensurePackages(folders[name])
  // Collecting garbage between engines keeps one from paying for another; a million events need the room.
  const flags = ['--expose-gc', '--max-old-space-size=12000', '--import', 'tsx']
  const { command } = script(program)
  const { code } = await run({ command, args: [...flags, inRoot(program), ...rest] })
  process.exitCode = code
}

/** @param {string} folder */
async function ensurePackages(folder) {
  const lock = JSON.parse(readFileSync(inRoot(folder, 'package-lock.json'), 'utf8'))
  const written = inRoot(folder, 'node_modules/.package-lock.json')
  if (existsSync(written) && lockDifferences(lock, JSON.parse(readFileSync(written, 'utf8'))).length === 0) return
  console.error(`Installing what ${folder} needs …`)
  const { code, output } = await run(npm('ci', '--no-audit', '--no-fund'), { cwd: inRoot(folder), quiet: true })
  if (code !== 0) throw new PlainError(`${tail(output)}\n\nnpm could not install ${folder} (exit code ${code}).`)
}

await runMain(main)
