import { existsSync, readFileSync } from 'node:fs'
import { npm, run, script, tail } from './process/command.mjs'
import { inRoot, PlainError, runMain } from './process/place.mjs'
import { lockDifferences } from './setup/lock.mjs'
import { ensureInstalled } from './setup.mjs'

const engines = 'tests/bench/peers'
const drawings = 'tests/bench/drawing-peers'

/**
 * What can be measured, by its name on the command line, with the folder of the packages that it is measured with.
 * @type {Record<string, { program: string, packages?: string }>}
 */
const programs = {
  engine: { program: 'tests/bench/run-engines.ts', packages: engines },
  chromium: { program: 'tests/bench/run-chromium.ts', packages: engines },
  change: { program: 'tests/bench/run-change.ts', packages: engines },
  timeline: { program: 'tests/bench/run-timeline.ts', packages: drawings },
  network: { program: 'tests/bench/run-network.ts', packages: drawings },
  page: { program: 'tests/bench/run-page.ts' },
  load: { program: 'tests/bench/run-load.ts' },
  lighthouse: { program: 'tests/bench/run-lighthouse.ts', packages: 'tests/bench/lighthouse' },
}

/**
 * `npm run bench -- engine --size 100000 --seed 1 --json`: measures against others, whose packages are installed
 * in folders of their own when they are first asked for, and never by `npm start` or `npm test`. Each program reads its
 * own options; `engine` is what runs where none is named.
 */
async function main() {
  const args = process.argv.slice(2)
  const [name = 'engine', ...rest] = args[0]?.startsWith('-') ? ['engine', ...args] : args
  const found = programs[name]
  if (!found)
    throw new PlainError(`Nothing called ${name} can be measured; there is ${Object.keys(programs).join(', ')}.`)
  await ensureInstalled()
  if (found.packages) await ensurePackages(found.packages)
  // Collecting garbage between engines keeps one from paying for another; a million events need the room.
  const flags = ['--expose-gc', '--max-old-space-size=12000', '--import', 'tsx']
  const { command } = script(found.program)
  const { code } = await run({ command, args: [...flags, inRoot(found.program), ...rest] })
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
