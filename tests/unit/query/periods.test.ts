// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setOf } from '#query/event-set.ts'
import { EventList } from '#query/events.ts'
import { activityOf, eventsByMonth, monthsBetween, monthsSpanned, yearsOf } from '#query/periods.ts'
import { everything } from '#query/sieve.ts'
import type { Dataset } from '#record/dataset.ts'
import { monthAfter } from '#record/dates.ts'
import { datasets } from './arbitraries.ts'
import { dates } from './arbitrary-parts.ts'
import { activityIn as activityByLoops } from './count-oracle.ts'
import { catalogueOf, datasetAround } from './holding.ts'
import { eventOf, hasMonth } from './record-makers.ts'
import { sampleCatalogue } from './sample-record.ts'

const activityIn = (dataset: Dataset) => {
  const catalogue = catalogueOf(dataset)
  return activityOf(catalogue, everything(catalogue))
}
const campOf = (dataset: Dataset, id: string) => dataset.organizations.find((o) => o.id === id)?.camp

/** The month that an event on a date counts in; null where it counts in none. */
const monthOfDate = (text: string): string | null => {
  const catalogue = catalogueOf(datasetAround([eventOf({ id: 'x', date: text })]))
  const { months, undated } = activityOf(catalogue, everything(catalogue))
  expect(months.length + undated).toBe(1)
  return months[0]?.month ?? null
}

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
    expect(monthOfDate(text)).toBe(month)
  })

  it('is that of its first day, where its days all lie in one month or within a week, and none otherwise', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(monthOfDate(date.text)).toBe(hasMonth(date) ? date.from.slice(0, 7) : null)
      }),
      { numRuns: 200 },
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
        expect(yearsOf(catalogueOf(datasetAround(events)))).toEqual(touched)
      }),
    )
    expect(yearsOf(catalogueOf(datasetAround([])))).toEqual([])
    expect(yearsOf(sampleCatalogue)).toBe(yearsOf(sampleCatalogue))
  })

  it('are also those between the first and the last day of an event, but not those between two events', () => {
    const long = eventOf({ id: 'long', date: '2019-12-30/2022-01-02' })
    expect(yearsOf(catalogueOf(datasetAround([long])))).toEqual(['2019', '2020', '2021', '2022'])
    const apart = [eventOf({ id: 'early', date: '1998-05' }), eventOf({ id: 'late', date: '2001' }), long]
    expect(yearsOf(catalogueOf(datasetAround(apart)))).toEqual(['1998', '2001', '2019', '2020', '2021', '2022'])
  })
})

describe('activity', () => {
  it('counts every event once: in its month, or as dated too coarsely', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { months, undated } = activityIn(dataset)
        const counted = months.reduce((sum, { events }) => sum + events, 0)
        expect(counted + undated).toBe(dataset.events.length)
        expect(undated).toBe(dataset.events.filter(({ date }) => !hasMonth(date)).length)
      }),
    )
  })

  it('counts in each month its own events, and of each camp those in which it takes part', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const month of activityIn(dataset).months) {
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
        const { months } = activityIn(dataset)
        for (const [i, one] of months.slice(1).entries()) expect(one.month).toBe(monthAfter(months[i]?.month ?? ''))
        if (months.length > 0) expect([months[0]?.events, months.at(-1)?.events]).not.toContain(0)
      }),
    )
  })

  it('of some of the events is what a loop over those finds, one set after the other', () => {
    fc.assert(
      fc.property(datasets, fc.array(fc.uniqueArray(fc.nat({ max: 8 })), { maxLength: 4 }), (dataset, some) => {
        const catalogue = catalogueOf(dataset)
        for (const chosen of some) {
          const numbers = chosen.filter((number) => number < dataset.events.length)
          const events = dataset.events.filter((_, number) => numbers.includes(number))
          const counted = activityOf(catalogue, setOf(numbers, dataset.events.length))
          expect(counted).toEqual(activityByLoops(events, dataset))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('of the sample is its three dated events, quiet months between', () => {
    const { months, undated } = activityOf(sampleCatalogue, everything(sampleCatalogue))
    expect(undated).toBe(1)
    expect(months.map(({ month, events }) => [month, events])).toEqual([
      ['2025-01', 1],
      ['2025-02', 0],
      ['2025-03', 0],
      ['2025-04', 1],
      ['2025-05', 1],
    ])
    expect(months[3]).toEqual({ month: '2025-04', events: 1, subject: 0, government: 1, partner: 1 })
    expect(activityOf(sampleCatalogue, setOf([], 4))).toEqual({ months: [], undated: 0 })
  })
})

describe('the months of some events', () => {
  const some = fc.uniqueArray(fc.nat({ max: 8 }))

  it('are those that they begin in, where they stand in one, in order of date', () => {
    fc.assert(
      fc.property(datasets, some, (dataset, chosen) => {
        const catalogue = catalogueOf(dataset)
        const numbers = chosen.filter((number) => number < dataset.events.length)
        const list = new EventList(catalogue.held, setOf(numbers, dataset.events.length))
        const months = dataset.events.flatMap(({ date }, number) =>
          numbers.includes(number) && hasMonth(date) ? [date.from.slice(0, 7)] : [],
        )
        expect(eventsByMonth(catalogue, list).flatMap(([month, count]) => Array(count).fill(month))).toEqual(months)
        const [first, last] = [months[0], months.at(-1)]
        expect(monthsSpanned(catalogue, list)).toEqual(first === undefined ? null : { first, last })
      }),
      { numRuns: 150 },
    )
  })
})
