import { compare, fewEnginesFrom } from './comparing.ts'
import { comparingOf, comparingOptions } from './comparing-options.ts'
import { oracle, own } from './engine.ts'
import { heldBy } from './holding.ts'
import { asked, flag, someOf } from './options.ts'
import { engineCalled, engineNames } from './registry.ts'
import { reportOf, tableOf } from './report.ts'

const {
  engines: named,
  json,
  'no-memory': noMemory,
  ...values
} = asked({
  ...comparingOptions,
  engines: someOf(engineNames, undefined),
  'no-memory': flag,
})

const say = (line: string): void => {
  if (!json) console.log(line)
}

const namesFor = (size: number): readonly string[] => {
  if (named) return [...new Set([oracle, ...named])]
  if (size < fewEnginesFrom) return engineNames
  const left = engineNames.filter((name) => name !== oracle && name !== own)
  say(`From ${fewEnginesFrom} events on ${left.join(', ')} are left out unless --engines names them.`)
  return engineNames.filter((name) => !left.includes(name))
}

const main = async (): Promise<void> => {
  const comparing = comparingOf({ ...values, json })
  const { size } = comparing
  const engines = await Promise.all(namesFor(size).map(engineCalled))
  const { dataset, found, wrong, hash } = compare(engines, comparing)
  for (const line of wrong) console.error(line)
  const few = engines.filter(({ name }) => name === own || name === oracle)
  const held = !noMemory && size < fewEnginesFrom ? heldBy(dataset, few) : undefined
  const report = reportOf({ ...found, held })
  console.log(json ? JSON.stringify(report) : tableOf(report, hash))
  if (wrong.length > 0) process.exitCode = 1
}

await main()
