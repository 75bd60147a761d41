// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { catalogueOf } from '#query/catalogue.ts'
import { activityOf, monthsBetween } from '#query/periods.ts'
import { activityToBrush, brushed, rangeOf } from '#views/timeline/activity.ts'
import { datasets } from '../../query/arbitraries.ts'
import { filters } from '../../query/arbitrary-filters.ts'
import { dateTexts } from '../../query/arbitrary-parts.ts'
import { filtersOf } from '../../query/record-makers.ts'
import { sampleCatalogue } from '../../query/sample-record.ts'

const months = monthsBetween('2024-03', '2025-09')
const last = months.length - 1
const brushes = fc
  .tuple(fc.nat({ max: last }), fc.nat({ max: last }))
  .map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const)

describe('the range of a brush', () => {
  it('brushes the same months again', () => {
    fc.assert(
      fc.property(brushes, ([start, end]) => {
        expect(brushed(months, rangeOf(months, start, end))).toEqual([start, end])
      }),
    )
  })

  it('is the first and last month brushed, open where it reaches an end of the chart', () => {
    expect(rangeOf(months, 0, last)).toEqual({ from: null, to: null })
    expect(rangeOf(months, 1, last)).toEqual({ from: '2024-04', to: null })
    expect(rangeOf(months, 0, 0)).toEqual({ from: null, to: '2024-03' })
    expect(rangeOf(months, 2, 3)).toEqual({ from: '2024-05', to: '2024-06' })
    expect(rangeOf([], 0, 0)).toEqual({ from: null, to: null })
  })

  it('keeps all events of the brushed months', () => {
    fc.assert(
      fc.property(datasets, fc.nat(), fc.nat(), (dataset, x, y) => {
        const catalogue = catalogueOf(dataset)
        const all = activityOf(dataset.events, catalogue).months
        fc.pre(all.length > 0)
        const [start = 0, end = 0] = [x % all.length, y % all.length].sort((a, b) => a - b)
        const range = rangeOf(
          all.map(({ month }) => month),
          start,
          end,
        )
        const left = activityOf(answer(catalogue, filtersOf(range)).events, catalogue).months
        for (const month of all.slice(start, end + 1)) {
          if (month.events > 0) expect(left.find((one) => one.month === month.month)?.events).toBe(month.events)
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
        const range = brushed(months, { from, to })
        if (range === null) return
        const [start, end] = range
        expect(start >= 0 && start <= end && end <= last).toBe(true)
      }),
    )
  })

  it('covers the months that the range touches', () => {
    expect(brushed(months, { from: '2024-05-20', to: '2024' })).toEqual([2, 9])
    expect(brushed(months, { from: '2025', to: null })).toEqual([10, last])
    expect(brushed(months, { from: null, to: null })).toEqual([0, last])
  })

  it('is none where the range lies beyond the chart on either side', () => {
    expect(brushed(months, { from: '2030', to: '2031' })).toBeNull()
    expect(brushed(months, { from: '2020', to: '2021' })).toBeNull()
    expect(brushed([], { from: '2025', to: null })).toBeNull()
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
    expect(visits.months.map(({ month }) => month)).toEqual(['2025-05'])
  })
})
