import { writeColumn } from '#record/column.ts'
import type { Dataset } from '#record/dataset.ts'
import { wordsOf } from '#record/fold.ts'
import type { SummaryWords } from '#record/summary-words.ts'

/** The words of a dataset's summaries, by word (see SummaryWords). */
export const summaryWordsOf = ({ events }: Pick<Dataset, 'events'>): SummaryWords => {
  const found = new Map<string, number[]>()
  for (const [event, { summary, title }] of events.entries()) {
    const known = new Set(wordsOf(title))
    for (const word of wordsOf(summary)) {
      if (known.has(word)) continue
      const own = found.get(word)
      if (own) own.push(event)
      else found.set(word, [event])
    }
  }
  const terms = [...found.keys()].sort()
  const rows = terms.map((term) => found.get(term) ?? [])
  return {
    terms,
    events: {
      counts: writeColumn(rows.map(({ length }) => length)),
      values: writeColumn(rows.flatMap((row) => row.map((event, at) => event - (row[at - 1] ?? 0)))),
    },
  }
}
