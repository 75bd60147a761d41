// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#query/answer.ts'
import type { RecordEvent } from '#record/dataset.ts'
import { monthAfter } from '#record/dates.ts'
import { sparkWords } from '#views/organizations/Sparkline.tsx'
import { spanOf, sparkOf } from '#views/organizations/spark.ts'
import { datasets } from '../../query/arbitraries.ts'
import { answerOf, datasetAround } from '../../query/holding.ts'
import { eventOf, hasMonth } from '../../query/record-makers.ts'

/** The whole answer of a record whose events have some dates, in their order. */
const on = (...texts: string[]) =>
  answerOf(datasetAround(sorted(texts.map((date, i) => eventOf({ id: `e${i}`, date, participants: [] })))))
const sorted = (events: RecordEvent[]): RecordEvent[] =>
  events.toSorted((x, y) => (x.date.from + x.date.to < y.date.from + y.date.to ? -1 : 1))
const sparkIn = (answer: Answer, span: readonly string[]) => sparkOf(answer.catalogue, answer.events, span)

describe('the span of the sparklines', () => {
  it('has every month from the first event to the last, twelve at least, and ends with the last', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events } = dataset
        const span = spanOf(answerOf(dataset))
        const dated = events.filter(({ date }) => hasMonth(date)).map(({ date }) => date.from.slice(0, 7))
        expect(span.at(-1)).toBe(dated.toSorted().at(-1))
        if (dated.length > 0) expect(span.length).toBeGreaterThanOrEqual(12)
        for (const month of dated) expect(span).toContain(month)
        for (const [i, month] of span.slice(1).entries()) expect(month).toBe(monthAfter(span[i] ?? ''))
        if (span.length > 12) expect(span[0]).toBe(dated.toSorted()[0])
      }),
    )
  })

  it('is empty where no event is known to its month', () => {
    expect(spanOf(on())).toEqual([])
    expect(spanOf(on('2024', '2025', '2025-03/2025-04'))).toEqual([])
  })
})

describe('a sparkline', () => {
  it('counts each event in its month, but those known only to a longer time', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events } = dataset
        const answer = answerOf(dataset)
        const months = sparkIn(answer, spanOf(answer))
        const dated = events.filter(({ date }) => hasMonth(date))
        expect(months.reduce((sum, month) => sum + month.events, 0)).toBe(dated.length)
        expect(months.map(({ month }) => month)).toEqual(spanOf(answer))
        expect(months.map(({ until }) => until)).toEqual(spanOf(answer))
      }),
    )
  })

  it('counts in a span that others share', () => {
    const span = ['2025-03', '2025-04', '2025-05']
    const answer = on('2025-04-02', '2025-04', '2025', '2025-03-31/2025-04-01', '2025-03-31/2025-05-01')
    const counts = sparkIn(answer, span)
    expect(counts.map(({ events }) => events)).toEqual([1, 2, 0])
    expect(sparkIn(on(), span).map(({ events }) => events)).toEqual([0, 0, 0])
  })

  it('has no more than sixty bars, each for as many months, the last until the end of the span', () => {
    const answer = on('2015-01', '2015-02', '2020-03')
    const months = sparkIn(answer, spanOf(answer))
    expect(months).toHaveLength(32)
    expect(months[0]).toEqual({ month: '2015-01', until: '2015-02', events: 2 })
    expect(months.at(-1)).toEqual({ month: '2020-03', until: '2020-03', events: 1 })
    expect(sparkWords(months)).toBe('3 events between January 2015 and March 2020')
    expect(sparkWords([])).toBeNull()
  })
})
