import { parseArgs } from 'node:util'
import { PlainError, runMain } from './process/place.mjs'
import { ensureInstalled } from './setup.mjs'
import { chosenSteps } from './test/steps.mjs'
import { closingLine, oneFailed, total } from './test/tally.mjs'

/** @typedef {import('./test/steps.mjs').Step} Step */
/** @typedef {{ name: string, seconds: number, tally: import('./test/tally.mjs').Tally, note: string }} Outcome */

/**
 * `npm test`: everything that must hold, going on after a failure so that all failures are seen, with the sum alone on
 * the last line. `npm test -- --only unit,browser` runs some of it.
 */
async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const chosen = chosenSteps(values.only)
  // The browser tests expect the site at the root.
  delete process.env.BASE_PATH
  await ensureInstalled()
  /** @type {Outcome[]} */
  const outcomes = []
  for (const step of chosen) {
    console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`)
    outcomes.push(await outcomeOf(step, outcomes))
  }
  console.log(`\n${outcomes.map(inTable).join('\n')}\n`)
  const sum = total(outcomes.map(({ tally }) => tally))
  if (sum.failed > 0) process.exitCode = 1
  console.log(closingLine(sum))
}

/**
 * @param {Step} step
 * @param {readonly Outcome[]} earlier
 * @returns {Promise<Outcome>}
 */
async function outcomeOf({ name, needs, check }, earlier) {
  const started = Date.now()
  const seconds = () => (Date.now() - started) / 1000
  if (earlier.some((outcome) => outcome.name === needs && outcome.tally.failed > 0)) {
    console.log(`not run: ${needs} failed`)
    return { name, seconds: 0, tally: oneFailed, note: `not run: ${needs} failed` }
  }
  try {
    const tally = await check()
    return { name, tally, seconds: seconds(), note: closingLine(tally) }
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error)
    return { name, tally: oneFailed, seconds: seconds(), note: 'could not be run' }
  }
}

/** @param {Outcome} outcome */
function inTable({ name, seconds, tally, note }) {
  return `  ${tally.failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s  ${note}`
}

await runMain(main)
