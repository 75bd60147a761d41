import { wholeAnswer } from './answer.ts'
import { campLists } from './camps.ts'
import { keptCatalogue } from './catalogue.ts'
import type { Columns, Holding } from './columns.ts'
import { kindLists, organizationLists, outcomeLists, personLists, placeLists, programmeLists } from './event-lists.ts'
import { monthLists } from './month-lists.ts'
import { completed } from './parts.ts'
import { tieIndex } from './tie-index.ts'

/** What every answer takes from a catalogue, in the order in which one follows from another. */
const derivations = [
  ...[organizationLists, personLists, placeLists, programmeLists, kindLists, outcomeLists, campLists, monthLists],
  tieIndex,
  wholeAnswer,
]

/**
 * A very large record whose events before those at hand have arrived (`parts`, oldest first), with all that its first
 * answer needs. Yields between pieces of the work, where a page may give way to its reader.
 */
export function* opening(held: Holding, parts: readonly Columns[]): Generator<void, Holding> {
  const whole = completed(held, parts)
  yield
  const catalogue = keptCatalogue(whole)
  yield
  for (const derive of derivations) {
    derive(catalogue)
    yield
  }
  wholeAnswer(catalogue).participations()
  yield
  return whole
}
