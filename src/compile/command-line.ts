import { parseArgs } from 'node:util'
import { check, type ExitCode, type Surroundings, shipIds, verifyPhrases, writeSchema } from './commands.ts'

const usage = `Usage: one of
  npm run data:check                      compile the record and print every problem
  npm run data:verify -- --articles DIR   find every phrase in the article texts DIR/<article id>.txt
  npm run data:ids                        add new ids to data/ids.txt
  npm run data:schema [-- --check]        write data/record.schema.json, or fail if it is stale`

const chosen = (
  args: readonly string[],
  surroundings: Surroundings,
  refuse: (reason: string) => ExitCode,
): ExitCode => {
  const options = { articles: { type: 'string' }, check: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [command, ...others] = positionals
  if (others.length > 0) return refuse(`Not understood: ${others.join(' ')}`)
  if (command === 'check') return check(surroundings)
  if (command === 'ids') return shipIds(surroundings)
  if (command === 'schema') return writeSchema(surroundings, values.check)
  if (command !== 'verify') return refuse(command === undefined ? 'No command.' : `Unknown command: ${command}`)
  return values.articles ? verifyPhrases(surroundings, values.articles) : refuse('verify needs --articles DIR.')
}

/**
 * Runs the command that the arguments name and never throws: what cannot be understood or done is told to `complain`, with
 * the usage, and gives 2.
 */
export const runCommand = (
  args: readonly string[],
  surroundings: Surroundings,
  complain: (text: string) => void,
): ExitCode => {
  const refuse = (reason: string): ExitCode => {
    complain(`${reason}\n${usage}`)
    return 2
  }
  try {
    return chosen(args, surroundings, refuse)
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}
