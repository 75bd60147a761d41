// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summaryWordsOf } from '#compile/pack-words.ts'
import { unpackedWords } from '#query/summary-words.ts'
import { wordsOf } from '#record/fold.ts'
import { datasets } from '../query/arbitraries.ts'
import { eventOf } from '../query/record-makers.ts'
import { sample } from '../query/sample-record.ts'

describe('the words of the summaries', () => {
  it('are those that stand in no title of the same event, each with all events that have it', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { terms, rows } = unpackedWords(summaryWordsOf(dataset))
        const found = dataset.events.map(() => new Set<string>())
        for (const [at, term] of terms.entries()) {
          const events = rows.values.subarray(rows.starts[at], rows.starts[at + 1])
          expect([...events]).toEqual([...new Set(events)].sort((x, y) => x - y))
          for (const event of events) found[event]?.add(term)
        }
        expect(found).toEqual(
          dataset.events.map(({ title, summary }) => {
            const inTitle = wordsOf(title)
            return new Set(wordsOf(summary).filter((word) => !inTitle.includes(word)))
          }),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('ascend, each once', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { terms } = summaryWordsOf(dataset)
        expect(terms).toEqual([...new Set(terms)].sort())
      }),
      { numRuns: 60 },
    )
  })

  it('stand with the first event that has them, and then with the steps to the next', () => {
    const events = ['ore', 'none', 'ore', 'ore'].map((summary, at) => eventOf({ id: `e${at}`, date: '2025', summary }))
    const { terms, events: packed } = summaryWordsOf({ ...sample, events })
    expect(terms).toEqual(['none', 'ore'])
    // Read as characters: a blank is 0, "!" is 1, "#" is 2.
    expect(packed).toEqual({ counts: '!$', values: '! #!' })
  })
})
