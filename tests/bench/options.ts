import { parseArgs } from 'node:util'
import type { Comparing } from './comparing.ts'
import { type Mix, mixes } from './workload.ts'

/** A number as a person writes it for an option; throws where it is no whole number, or is less than it may be. */
export const whole = (name: string, text: string, least: number): number => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least) throw new Error(`--${name} must be a whole number from ${least} on`)
  return number
}

const isMix = (name: string): name is Mix => mixes.some((mix) => mix === name)

/** The options of programs that compare engines. Throws on what they do not know. */
export const comparingAsked = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
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
  const { mix, engines, rounds, json } = values
  if (!isMix(mix)) throw new Error(`--mix must be one of ${mixes.join(', ')}`)
  const size = whole('size', values.size, 1)
  const comparing: Comparing = {
    ...{ size, mix, seed: whole('seed', values.seed, 0), changes: whole('changes', values.changes, 1) },
    rounds: rounds === undefined ? (size > 20_000 ? 3 : 7) : whole('rounds', rounds, 1),
    budget: whole('budget', values.budget, 1),
  }
  return { comparing, engines: engines?.split(','), json, memory: !values['no-memory'] }
}
