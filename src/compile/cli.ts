import { parseArgs } from 'node:util'
import { check, type ExitCode, shipIds, verifyPhrases, writeSchema } from './commands.ts'

const usage = `Usage: one of
  npm run data:check                      compile the record and print every problem
  npm run data:verify -- --articles DIR   find every phrase in the article texts DIR/<article id>.txt
  npm run data:ids                        add new ids to data/ids.txt
  npm run data:schema [-- --check]        write data/record.schema.json, or fail if it is stale`

const surroundings = { root: process.cwd(), print: (line: string) => console.log(line) }

const refuse = (reason: string): ExitCode => {
  console.error(`${reason}\n${usage}`)
  return 2
}

const run = (): ExitCode => {
  const options = { articles: { type: 'string' }, check: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [command, ...others] = positionals
  if (others.length > 0) return refuse(`Not understood: ${others.join(' ')}`)
  if (command === 'check') return check(surroundings)
  if (command === 'ids') return shipIds(surroundings)
  if (command === 'schema') return writeSchema(surroundings, values.check)
  if (command !== 'verify') return refuse(command === undefined ? 'No command.' : `Unknown command: ${command}`)
  return values.articles ? verifyPhrases(surroundings, values.articles) : refuse('verify needs --articles DIR.')
}

try {
  process.exitCode = run()
} catch (error) {
  process.exitCode = refuse(error instanceof Error ? error.message : String(error))
}
