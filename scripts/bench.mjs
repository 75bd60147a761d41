import { existsSync, readFileSync } from 'node:fs'
import { npm, run, script, tail } from './process/command.mjs'
import { inRoot, PlainError, runMain } from './process/place.mjs'
import { lockDifferences } from './setup/lock.mjs'
import { ensureInstalled } from './setup.mjs'

const engines = 'tests/bench/peers'
const drawings = 'tests/bench/drawing-peers'

/**
 * What can be measured, by its name on the command line, with the folder of the packages that it is compared with.
 * @type {Record<string, { program: string, peers?: string }>}
 */
const programs = {
  engine: { program: 'tests/bench/run-engines.ts', peers: engines },
  chromium: { program: 'tests/bench/run-chromium.ts', peers: engines },
  change: { program: 'tests/bench/run-change.ts', peers: engines },
  timeline: { program: 'tests/bench/run-timeline.ts', peers: drawings },
  network: { program: 'tests/bench/run-network.ts', peers: drawings },
  page: { program: 'tests/bench/run-page.ts' },
}

/**
 * `npm run bench -- engine --size 100000 --seed 1 --json`: measures against others, whose packages are installed
 * in folders of their own when they are first asked for, and never by `npm start` or `npm test`.
 */
async function main() {
  const [name = 'engine', ...rest] = process.argv.slice(2)
  const found = programs[name]
  if (!found)
    throw new PlainError(`Nothing called ${name} can be measured; there is ${Object.keys(programs).join(', ')}.`)
  await ensureInstalled()
  if (found.peers) await ensurePeers(found.peers)
  // Collecting garbage between engines keeps one from paying for another; a million events need the room.
  const flags = ['--expose-gc', '--max-old-space-size=12000', '--import', 'tsx']
  const { command } = script(found.program)
  const { code } = await run({ command, args: [...flags, inRoot(found.program), ...rest] })
  process.exitCode = code
}

/** @param {string} folder */
async function ensurePeers(folder) {
  const lock = JSON.parse(readFileSync(inRoot(folder, 'package-lock.json'), 'utf8'))
  const written = inRoot(folder, 'node_modules/.package-lock.json')
  if (existsSync(written) && lockDifferences(lock, JSON.parse(readFileSync(written, 'utf8'))).length === 0) return
  console.error('Installing what is compared with …')
  const { code, output } = await run(npm('ci', '--no-audit', '--no-fund'), { cwd: inRoot(folder), quiet: true })
  if (code !== 0) throw new PlainError(`${tail(output)}\n\nnpm could not install ${folder} (exit code ${code}).`)
}

await runMain(main)
