import type { SummaryWords } from '#record/summary-words.ts'
import type { Holding } from './columns.ts'
import { type Terms, termsWith } from './inverted.ts'
import { unpackLists } from './lists.ts'

/** The words of summaries from the file that the compiler wrote of them; the events are numbered as in the whole record. */
export const unpackedWords = ({ terms, events }: SummaryWords): Terms => {
  const rows = unpackLists(events)
  for (let term = 0; term < terms.length; term += 1) {
    const end = rows.starts[term + 1] ?? 0
    for (let at = (rows.starts[term] ?? 0) + 1; at < end; at += 1) {
      rows.values[at] = (rows.values[at] ?? 0) + (rows.values[at - 1] ?? 0)
    }
  }
  return termsWith(terms, rows)
}

/** For an event of the whole record its number in what is held of it; -1 where it is not held, or its summary not told. */
export const heldNumber = ({ missing, told }: Holding, event: number): number =>
  event < missing ? -1 : told === null ? event - missing : (told[event - missing] ?? -1)
