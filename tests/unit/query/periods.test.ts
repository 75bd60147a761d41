// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '#query/catalogue.ts'
import { activityOf, monthOfDate, monthsBetween, yearsOf } from '#query/periods.ts'
import { monthAfter } from '#record/dates.ts'
import { datasets, dates } from './arbitraries.ts'
import { dateOf, eventOf, hasMonth } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

const campOf = (dataset: typeof sample, id: string) => dataset.organizations.find((o) => o.id === id)?.camp

describe('the month of a date', () => {
  it.each([
    ['2025-07-31', '2025-07'],
    ['2025-07', '2025-07'],
    ['2025-03-31/2025-04-01', '2025-03'],
    ['2025-03-01/2025-03-31', '2025-03'],
    ['2025-03-29/2025-04-04', '2025-03'],
    ['2025-03-29/2025-04-05', null],
    ['2025-03/2025-04', null],
    ['2024-12-31/2025-01-01', '2024-12'],
    ['2025', null],
  ])('%s is %s', (text, month) => {
    expect(monthOfDate(dateOf(text))).toBe(month)
  })

  it('is that of its first day, where its days all lie in one month or within a week, and none otherwise', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(monthOfDate(date)).toBe(hasMonth(date) ? date.from.slice(0, 7) : null)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the months between two', () => {
  it('hold both, follow one another, and are none where the last comes first', () => {
    const month = fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    const texts = month.map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`)
    fc.assert(
      fc.property(texts, texts, (first, last) => {
        const months = monthsBetween(first, last)
        if (first > last) expect(months).toEqual([])
        else expect([months[0], months.at(-1)]).toEqual([first, last])
        for (const [i, one] of months.slice(1).entries()) expect(one).toBe(monthAfter(months[i] ?? ''))
      }),
    )
  })
})

describe('the years of some events', () => {
  it('are all that their dates touch, in order, each once', () => {
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 6 }), (some) => {
        const events = some.map(({ text }, i) => eventOf({ id: `e${i}`, date: text }))
        const touched = ['2023', '2024', '2025', '2026'].filter((year) =>
          some.some(({ from, to }) => from <= `${year}-12-31` && to >= `${year}-01-01`),
        )
        expect(yearsOf(events)).toEqual(touched)
      }),
    )
    expect(yearsOf([eventOf({ id: 'x', date: '2019-12-30/2022-01-02' })])).toEqual(['2019', '2020', '2021', '2022'])
  })
})

describe('activity', () => {
  it('counts every event once: in its month, or as dated too coarsely', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { months, undated } = activityOf(dataset.events, catalogueOf(dataset))
        const counted = months.reduce((sum, { events }) => sum + events, 0)
        expect(counted + undated).toBe(dataset.events.length)
        expect(undated).toBe(dataset.events.filter(({ date }) => !hasMonth(date)).length)
      }),
    )
  })

  it('counts in each month its own events, and of each camp those in which it takes part', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const month of activityOf(dataset.events, catalogueOf(dataset)).months) {
          const own = dataset.events.filter((e) => hasMonth(e.date) && e.date.from.startsWith(month.month))
          const camps = own.map((e) => e.participants.map((p) => campOf(dataset, p.organization)))
          expect(month.events).toBe(own.length)
          expect(month.government).toBe(camps.filter((some) => some.includes('government')).length)
          expect(month.partner).toBe(camps.filter((some) => some.includes('partner')).length)
          expect(month.subject).toBe(camps.filter((some) => some.every((camp) => camp === 'subject')).length)
        }
      }),
    )
  })

  it('runs without a gap from a month with events to a month with events', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { months } = activityOf(dataset.events, catalogueOf(dataset))
        for (const [i, one] of months.slice(1).entries()) expect(one.month).toBe(monthAfter(months[i]?.month ?? ''))
        if (months.length > 0) expect([months[0]?.events, months.at(-1)?.events]).not.toContain(0)
      }),
    )
  })

  it('of the sample is its three dated events, quiet months between', () => {
    const { months, undated } = activityOf(sample.events, sampleCatalogue)
    expect(undated).toBe(1)
    expect(months.map(({ month, events }) => [month, events])).toEqual([
      ['2025-01', 1],
      ['2025-02', 0],
      ['2025-03', 0],
      ['2025-04', 1],
      ['2025-05', 1],
    ])
    expect(months[3]).toEqual({ month: '2025-04', events: 1, subject: 0, government: 1, partner: 1 })
    expect(activityOf([], sampleCatalogue)).toEqual({ months: [], undated: 0 })
  })
})
