// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { activityOf, type Month, monthsBetween } from '#query/periods.ts'
import {
  activityToBrush,
  barsOf,
  barsToWord,
  brushed,
  endOf,
  rangeOf,
  stretchWords,
  type Unit,
} from '#views/timeline/activity.ts'
import { datasets } from '../../query/arbitraries.ts'
import { filters } from '../../query/arbitrary-filters.ts'
import { dateTexts } from '../../query/arbitrary-parts.ts'
import { catalogueOf } from '../../query/holding.ts'
import { filtersOf } from '../../query/record-makers.ts'
import { sampleCatalogue } from '../../query/sample-record.ts'

const month: Unit = { months: 1, name: 'month' }
const quarter: Unit = { months: 3, name: 'quarter' }
const year: Unit = { months: 12, name: 'year' }
const months = monthsBetween('2024-03', '2025-09')
const quarters = ['2024-01', '2024-04', '2024-07', '2024-10', '2025-01']
const last = months.length - 1
const brushes = fc
  .tuple(fc.nat({ max: last }), fc.nat({ max: last }))
  .map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const)
/** A month with a number of events of its own in each camp. */
const busy = (name: string, i: number): Month => ({ month: name, events: i, subject: 1, government: i, partner: 2 * i })

describe('the range of a brush', () => {
  it('brushes the same bars again', () => {
    fc.assert(
      fc.property(brushes, fc.constantFrom(month, quarter, year), ([start, end], unit) => {
        const begins = barsOf(monthsBetween('1990-01', '2030-12').map(busy)).bars.map(({ month: begin }) => begin)
        const some = unit === month ? months : unit === quarter ? quarters : begins
        const [from, to] = [Math.min(start, some.length - 1), Math.min(end, some.length - 1)]
        expect(brushed(some, rangeOf(some, from, to, unit), unit)).toEqual([from, to])
      }),
    )
  })

  it('is the first and last month brushed, open where it reaches an end of the chart', () => {
    expect(rangeOf(months, 0, last, month)).toEqual({ from: null, to: null })
    expect(rangeOf(months, 1, last, month)).toEqual({ from: '2024-04', to: null })
    expect(rangeOf(months, 0, 0, month)).toEqual({ from: null, to: '2024-03' })
    expect(rangeOf(months, 2, 3, month)).toEqual({ from: '2024-05', to: '2024-06' })
    expect(rangeOf([], 0, 0, month)).toEqual({ from: null, to: null })
  })

  it('reaches from the first month of the first bar to the last month of the last', () => {
    expect(rangeOf(quarters, 1, 2, quarter)).toEqual({ from: '2024-04', to: '2024-09' })
    expect(rangeOf(['2010-01', '2011-01', '2012-01'], 1, 1, year)).toEqual({ from: '2011-01', to: '2011-12' })
  })

  it('keeps all events of the brushed months', () => {
    fc.assert(
      fc.property(datasets, fc.nat(), fc.nat(), (dataset, x, y) => {
        const catalogue = catalogueOf(dataset)
        const all = activityToBrush(catalogue, filtersOf({})).months
        fc.pre(all.length > 0)
        const [start = 0, end = 0] = [x % all.length, y % all.length].sort((a, b) => a - b)
        const names = all.map((one) => one.month)
        const range = rangeOf(names, start, end, month)
        const left = activityOf(catalogue, answer(catalogue, filtersOf(range)).events.set).months
        for (const one of all.slice(start, end + 1)) {
          if (one.events > 0) expect(left.find((other) => other.month === one.month)?.events).toBe(one.events)
        }
      }),
    )
  })
})

describe('the brush of a range', () => {
  it('lies within the chart, its start before its end', () => {
    const maybe = fc.option(dateTexts, { nil: null })
    fc.assert(
      fc.property(maybe, maybe, (from, to) => {
        const range = brushed(months, { from, to }, month)
        if (range === null) return
        const [start, end] = range
        expect(start >= 0 && start <= end && end <= last).toBe(true)
      }),
    )
  })

  it('covers the bars that the range touches', () => {
    expect(brushed(months, { from: '2024-05-20', to: '2024' }, month)).toEqual([2, 9])
    expect(brushed(months, { from: '2025', to: null }, month)).toEqual([10, last])
    expect(brushed(months, { from: null, to: null }, month)).toEqual([0, last])
    expect(brushed(quarters, { from: '2024-06-30', to: '2024-10-01' }, quarter)).toEqual([1, 3])
  })

  it('is none where the range lies beyond the chart on either side', () => {
    expect(brushed(months, { from: '2030', to: '2031' }, month)).toBeNull()
    expect(brushed(months, { from: '2020', to: '2021' }, month)).toBeNull()
    expect(brushed([], { from: '2025', to: null }, month)).toBeNull()
  })
})

describe('the bars', () => {
  it('are the months themselves while these are no more than sixty', () => {
    const some = monthsBetween('2020-03', '2025-02').map(busy)
    expect(some).toHaveLength(60)
    expect(barsOf(some)).toEqual({ bars: some, unit: month })
    expect(barsOf([])).toEqual({ bars: [], unit: month })
  })

  it('are quarters of the calendar, or years, where months would be more', () => {
    const longer = barsOf(monthsBetween('2020-02', '2025-02').map(busy))
    expect(longer.unit).toEqual(quarter)
    expect(longer.bars.slice(0, 2)).toEqual([
      { month: '2020-01', events: 1, subject: 2, government: 1, partner: 2 },
      { month: '2020-04', events: 9, subject: 3, government: 9, partner: 18 },
    ])
    expect(barsOf(monthsBetween('2000-12', '2016-01').map(busy))).toMatchObject({ unit: year, bars: { length: 17 } })
  })

  it('are never many more than sixty, and lose no event', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 8000 }), (begin, count) => {
        const some = Array.from({ length: count }, (_, i) => {
          const at = begin * 12 + i
          const name = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
          return busy(name, i % 7)
        })
        const { bars, unit } = barsOf(some)
        expect(bars.length).toBeLessThanOrEqual(61)
        const total = (all: readonly Month[], of: 'events' | 'partner') => all.reduce((sum, one) => sum + one[of], 0)
        expect(total(bars, 'events')).toBe(total(some, 'events'))
        expect(total(bars, 'partner')).toBe(total(some, 'partner'))
        for (const [i, bar] of bars.slice(1).entries()) {
          expect(bar.month > endOf(bars[i]?.month ?? '', unit)).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('say the time they stand for in words', () => {
    expect(stretchWords('2025-07', month)).toBe('July 2025')
    expect(stretchWords('2025-07', month, 'short')).toBe('Jul 2025')
    expect(stretchWords('2025-07', quarter)).toBe('July to September 2025')
    expect(stretchWords('2025-07', quarter, 'short')).toBe('Q3 2025')
    expect(stretchWords('2025-01', year)).toBe('2025')
    expect(stretchWords('1980-01', { months: 120, name: 'decade' })).toBe('1980–1989')
  })
})

describe('the words under the bars', () => {
  it('stand under every bar where there is room, and under every so many where there is not', () => {
    expect(barsToWord(months, month, 2000)).toBe(1)
    expect(barsToWord(months, month, 1000)).toBe(2)
    expect(barsToWord(['2020-01', '2021-01'], year, 100)).toBe(1)
    expect(barsToWord([], month, 600)).toBe(1)
  })

  it('never touch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 40, max: 2000 }), (count, length) => {
        const begins = monthsBetween('2020-01', '2024-12').slice(0, count)
        const step = barsToWord(begins, month, length)
        expect((length / count) * step).toBeGreaterThanOrEqual('Jan 2020'.length * 7)
      }),
    )
  })
})

describe('the activity to brush', () => {
  it('does not depend on the range, but on every other filter', () => {
    fc.assert(
      fc.property(datasets, filters, filters, (dataset, chosen, { from, to, certain }) => {
        const catalogue = catalogueOf(dataset)
        const whole = activityToBrush(catalogue, chosen)
        expect(activityToBrush(catalogue, { ...chosen, from, to, certain })).toEqual(whole)
        const open = answer(catalogue, { ...chosen, from: null, to: null }).events
        expect(whole.months.reduce((sum, { events }) => sum + events, whole.undated)).toBe(open.length)
      }),
    )
    const visits = activityToBrush(sampleCatalogue, filtersOf({ kind: ['visit'], from: '2030' }))
    expect(visits.months.map((one) => one.month)).toEqual(['2025-05'])
  })
})
