// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { dayAt, dayNumber } from '#record/dates.ts'
import { turnsOf } from '#views/relationships/turns.ts'
import { catalogueOf, datasetAround } from '../../query/holding.ts'
import { eventOf } from '../../query/record-makers.ts'
import { sampleCatalogue } from '../../query/sample-record.ts'

const ending = (...dates: string[]) =>
  turnsOf(catalogueOf(datasetAround(dates.map((date, i) => eventOf({ id: `e${i}`, date, who: ['a'] })))))
const daysFrom = (day: string, count: number) => Array.from({ length: count }, (_, i) => dayAt(dayNumber(day) + i))

describe('the dates at which ties change', () => {
  it('are the last days of events, each once, earliest first', () => {
    expect(turnsOf(sampleCatalogue)).toEqual(['2025-01-10', '2025-04-30', '2025-05-02', '2025-12-31'])
    expect(ending('2025-05', '2025-05-31', '2025-01-01')).toEqual(['2025-01-01', '2025-05-31'])
    expect(ending()).toEqual([])
    expect(ending(...daysFrom('2025-01-01', 60))).toHaveLength(60)
  })

  it('are the ends of years where days would be too many', () => {
    expect(ending(...daysFrom('2023-12-01', 61))).toEqual(['2023-12-31', '2024-12-31'])
    expect(ending(...daysFrom('2011-02-01', 61), '2014-06')).toEqual([
      '2011-12-31',
      '2012-12-31',
      '2013-12-31',
      '2014-12-31',
    ])
  })

  it('are never more than sixty, the last of them not before the last event', () => {
    const turns = ending(...daysFrom('1000-01-01', 61), '2025-06-01')
    expect(turns.length).toBeLessThanOrEqual(60)
    expect(turns.at(-1)).toBe('2025-12-31')
    expect(turns).toEqual(turns.toSorted())
  })
})
