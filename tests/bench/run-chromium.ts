import { comparingOf, comparingOptions } from './comparing-options.ts'
import { asked } from './options.ts'
import { bundled } from './page/bundle.ts'
import { stageOf } from './page/stage.ts'
import { type Report, tableOf } from './report.ts'

/**
 * `npm run bench -- chromium --size 100000 --seed 1`: the engines within Chromium: the same code, record and changes as
 * `engine` takes in Node. Ratios say how many times longer another engine takes than ours.
 */

interface Answer {
  report: Report
  wrong: string[]
  hash: string
  /** Whether the page was told the time in steps of 5 µs. */
  apart: boolean
}

const values = asked(comparingOptions)
const folder = await bundled({ entry: 'tests/bench/page/engines-page.ts', peers: 'tests/bench/peers' })
const stage = await stageOf(folder)
try {
  const { report, wrong, hash, apart } = await stage.ask<Answer>('compare', comparingOf(values))
  if (!apart) throw new Error('the page was told the time too coarsely')
  for (const line of wrong) console.error(line)
  console.log(tableOf(report, hash))
  if (values.json) console.log(JSON.stringify(report))
  if (wrong.length > 0) process.exitCode = 1
} finally {
  await stage.close()
}
