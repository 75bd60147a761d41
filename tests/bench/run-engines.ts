import { compare, fewEnginesFrom } from './comparing.ts'
import { oracle, own } from './engine.ts'
import { heldBy } from './holding.ts'
import { comparingAsked } from './options.ts'
import { engineCalled, engineNames } from './registry.ts'
import { reportOf, tableOf } from './report.ts'

const asked = comparingAsked(process.argv.slice(2))

const say = (line: string): void => {
  if (!asked.json) console.log(line)
}

const namesFor = (size: number): readonly string[] => {
  if (asked.engines) return [...new Set([oracle, ...asked.engines])]
  if (size < fewEnginesFrom) return engineNames
  const left = engineNames.filter((name) => name !== oracle && name !== own)
  say(`From ${fewEnginesFrom} events on ${left.join(', ')} are left out unless --engines names them.`)
  return engineNames.filter((name) => !left.includes(name))
}

const main = async (): Promise<void> => {
  const { size } = asked.comparing
  const engines = await Promise.all(namesFor(size).map(engineCalled))
  const { dataset, found, wrong, hash } = compare(engines, asked.comparing)
  for (const line of wrong) console.error(line)
  const few = engines.filter(({ name }) => name === own || name === oracle)
  const held = asked.memory && size < fewEnginesFrom ? heldBy(dataset, few) : undefined
  const report = reportOf({ ...found, held })
  console.log(asked.json ? JSON.stringify(report) : tableOf(report, hash))
  if (wrong.length > 0) process.exitCode = 1
}

await main()
