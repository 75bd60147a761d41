import { parseArgs } from 'node:util'
import { noFilters } from '#query/filters.ts'
import type { Engine } from './engine.ts'
import { generate } from './generate.ts'
import { heldBy } from './holding.ts'
import { firstDifference, hashOfRun, type Measured, measure } from './measure.ts'
import { engineCalled, engineNames, oracle, own } from './registry.ts'
import { reportOf, tableOf } from './report.ts'
import { type Change, type Mix, mixes, workloadOf } from './workload.ts'

/** From this many events on only the oracle and our engine run unasked: others take minutes to open such a record. */
const fewEnginesFrom = 300_000

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    size: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    changes: { type: 'string', default: '200' },
    mix: { type: 'string', default: 'main' },
    engines: { type: 'string' },
    rounds: { type: 'string' },
    budget: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
    'no-memory': { type: 'boolean', default: false },
  },
})

const whole = (name: 'size' | 'seed' | 'changes' | 'budget' | 'rounds', least: number): number => {
  const number = Number(values[name])
  if (!Number.isInteger(number) || number < least) throw new Error(`--${name} must be a whole number from ${least} on`)
  return number
}

const isMix = (name: string): name is Mix => mixes.some((mix) => mix === name)

const asked = () => {
  const [size, seed, changes, budget] = [whole('size', 1), whole('seed', 0), whole('changes', 1), whole('budget', 1)]
  const { mix } = values
  if (!isMix(mix)) throw new Error(`--mix must be one of ${mixes.join(', ')}`)
  const rounds = values.rounds === undefined ? (size > 20_000 ? 3 : 7) : whole('rounds', 1)
  return { size, seed, changes, budget, mix, rounds }
}

const say = (line: string): void => {
  if (!values.json) console.log(line)
}

const namesFor = (size: number): readonly string[] => {
  const given = values.engines?.split(',')
  if (given) return [...new Set([oracle, ...given])]
  if (size < fewEnginesFrom) return engineNames
  const left = engineNames.filter((name) => name !== oracle && name !== own)
  say(`From ${fewEnginesFrom} events on ${left.join(', ')} are left out unless --engines names them.`)
  return engineNames.filter((name) => !left.includes(name))
}

const differences = (all: readonly Measured[], changes: readonly Change[]): string[] => {
  const truth = all.find(({ name }) => name === oracle)
  return all.flatMap((one) => {
    const found = truth && firstDifference(one, truth)
    if (!found) return []
    const filters = JSON.stringify(changes[found.change]?.filters)
    return [`${one.name} differs from ${oracle} at change ${found.change} in ${found.parts.join(', ')}: ${filters}`]
  })
}

const main = async (): Promise<void> => {
  const { size, seed, changes: count, budget, mix, rounds } = asked()
  const engines = await Promise.all(namesFor(size).map(engineCalled))
  const start: Change = { did: 'choice', filters: noFilters }
  const at = (events: number, some: readonly Engine[]) => {
    const dataset = generate({ size: events, seed, lean: events >= fewEnginesFrom && mix !== 'text' })
    const changes = workloadOf(dataset, { changes: count, seed, mix })
    return { dataset, changes, measured: measure(some, dataset, changes, start, { rounds, budget }) }
  }
  const ours = engines.filter(({ name }) => name === own || name === oracle)
  const small = size === 1000 ? undefined : at(1000, ours).measured
  const { dataset, changes, measured } = at(size, engines)
  const wrong = differences(measured, changes)
  for (const line of wrong) console.error(line)
  const held = values['no-memory'] || size >= fewEnginesFrom ? undefined : heldBy(dataset, ours)
  const report = reportOf({ size, seed, mix, measured, small, changes, held, hashesEqual: wrong.length === 0 })
  if (values.json) console.log(JSON.stringify(report))
  else console.log(tableOf(report, hashOfRun(measured[0] ?? { hashes: [] })))
  if (wrong.length > 0) process.exitCode = 1
}

await main()
