import type { Comparing } from './comparing.ts'
import { type Asked, flag, oneOf, whole } from './options.ts'
import { mixes } from './workload.ts'

/** The options of programs that compare engines. */
export const comparingOptions = {
  size: whole(10_000, 1),
  seed: whole(1, 0),
  changes: whole(200, 1),
  mix: oneOf(mixes, 'main'),
  rounds: whole(undefined, 1),
  budget: whole(20, 1),
  json: flag,
}

const large = 20_000 // events from which on few rounds are enough, and more would take long

/** What is to be compared; a large record in fewer rounds unless they are said. */
export const comparingOf = (values: Asked<typeof comparingOptions>): Comparing => {
  const { size, seed, changes, mix, budget, rounds = size > large ? 3 : 7 } = values
  return { size, seed, changes, mix, budget, rounds }
}
