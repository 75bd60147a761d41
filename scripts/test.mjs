import { format, parseArgs } from 'node:util'
import { PlainError, runMain } from './process/place.mjs'
import { ensureInstalled } from './setup.mjs'
import { chosenStages } from './test/steps.mjs'
import { closingLine, oneFailed, total } from './test/tally.mjs'

/** @typedef {import('./test/steps.mjs').Step} Step */
/** @typedef {{ name: string, seconds: number, tally: import('./test/tally.mjs').Tally, note: string }} Outcome */

/**
 * `npm test`: everything that must hold, going on after a failure so that all failures are seen, with the sum alone on
 * the last line. `npm test -- --only unit,browser` runs some of it.
 */
async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const chosen = chosenStages(values.only)
  // The browser tests expect the site at the root.
  delete process.env.BASE_PATH
  await ensureInstalled()
  /** @type {Outcome[]} */
  const outcomes = []
  for (const lanes of chosen) {
    const isAlone = lanes.length === 1
    if (!isAlone) console.log(`\nSide by side: ${lanes.map(namesOf).join('; and ')}`)
    const ended = await Promise.all(lanes.map((lane) => outcomesOf(lane, isAlone, outcomes)))
    outcomes.push(...ended.flat())
  }
  console.log(`\n${outcomes.map(inTable).join('\n')}\n`)
  const sum = total(outcomes.map(({ tally }) => tally))
  if (sum.failed > 0) process.exitCode = 1
  console.log(closingLine(sum))
}

/**
 * One lane: its steps one after the other. Alone it is shown as it goes; beside another each step is shown whole, at its end.
 * @param {readonly Step[]} lane
 * @param {boolean} isAlone
 * @param {readonly Outcome[]} earlier
 */
async function outcomesOf(lane, isAlone, earlier) {
  /** @type {Outcome[]} */
  const outcomes = []
  for (const step of lane) {
    const title = `\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`
    if (isAlone) console.log(title)
    const { output, ...outcome } = await outcomeOf(step, !isAlone, [...earlier, ...outcomes])
    if (isAlone) process.stdout.write(output)
    else process.stdout.write(`${title}\n${output}`)
    outcomes.push(outcome)
  }
  return outcomes
}

/**
 * @param {Step} step
 * @param {boolean} quiet
 * @param {readonly Outcome[]} earlier
 * @returns {Promise<Outcome & { output: string }>}
 */
async function outcomeOf({ name, needs, check }, quiet, earlier) {
  const started = Date.now()
  const seconds = () => (Date.now() - started) / 1000
  if (earlier.some((outcome) => outcome.name === needs && outcome.tally.failed > 0)) {
    const note = `not run: ${needs} failed`
    return { name, seconds: 0, tally: oneFailed, note, output: `${note}\n` }
  }
  try {
    const { tally, output } = await check(quiet)
    return { name, tally, seconds: seconds(), note: closingLine(tally), output }
  } catch (error) {
    const output = `${error instanceof PlainError ? error.message : format(error)}\n`
    return { name, tally: oneFailed, seconds: seconds(), note: 'could not be run', output }
  }
}

/** @param {readonly Step[]} lane */
function namesOf(lane) {
  return lane.map(({ name }) => name).join(', ')
}

/** @param {Outcome} outcome */
function inTable({ name, seconds, tally, note }) {
  return `  ${tally.failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s  ${note}`
}

await runMain(main)
