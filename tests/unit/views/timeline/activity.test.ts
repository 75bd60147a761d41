// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barsOf, type Unit } from '#marks/stretches.ts'
import { answer } from '#query/answer.ts'
import { activityOf, type Month, monthsBetween } from '#query/periods.ts'
import { activityToBrush, brushed, rangeOf } from '#views/timeline/activity.ts'
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
