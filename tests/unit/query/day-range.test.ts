// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '#query/catalogue.ts'
import { lies } from '#query/certainty.ts'
import { eventsOverBy, eventsWithin } from '#query/day-range.ts'
import type { Dataset } from '#record/dataset.ts'
import { dayAt, dayNumber } from '#record/dates.ts'
import { dates } from './arbitrary-parts.ts'
import { catalogueOf, datasetAround } from './holding.ts'
import { eventOf } from './record-makers.ts'

const first = dayNumber('2023-12-25')
const open = fc.option(fc.integer({ min: first, max: first + 750 }), { nil: null })

/** Records of many events, most of one day and some about then, so that runs of them cross the edges of words. */
const records = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.integer({ min: 0, max: 740 }).map((n) => `${dayAt(first + n)}${n % 4 === 0 ? '~' : ''}`),
      },
      { weight: 1, arbitrary: dates.map(({ text }) => text) },
    ),
    { maxLength: 70 },
  )
  .map((texts) => datasetAround(texts.map((date, at) => eventOf({ id: `e${at}`, date }))))

const whereIs = ({ date }: Dataset['events'][number], from: number | null, to: number | null) =>
  lies(date, date, { from: from === null ? null : dayAt(from), to: to === null ? null : dayAt(to) })

const idsIn = ({ held }: Catalogue, numbers: Uint32Array) => Array.from(numbers, (event) => held.events.ids[event])

describe('the events in a range of days', () => {
  it('are those that may lie in it, and for certain those whose days all do and are not approximate', () => {
    fc.assert(
      fc.property(records, fc.array(fc.tuple(open, open), { minLength: 4, maxLength: 4 }), (dataset, ranges) => {
        const catalogue = catalogueOf(dataset)
        for (const [from, to] of ranges) {
          const range = { from, to }
          const perhaps = dataset.events.filter((event) => whereIs(event, from, to) !== 'outside')
          expect(idsIn(catalogue, eventsWithin(catalogue, range, false).numbers())).toEqual(perhaps.map(({ id }) => id))
          // A range that ends before it begins holds nothing for certain, whatever overlaps both of its ends.
          const surely = dataset.events.filter((event) => whereIs(event, from, to) === 'inside')
          const certain = eventsWithin(catalogue, range, true)
          expect(idsIn(catalogue, certain.numbers())).toEqual(surely.map(({ id }) => id))
          expect(certain.size).toBe(surely.length)
        }
      }),
      { numRuns: 250 },
    )
  })

  it('are all where both ends are open', () => {
    fc.assert(
      fc.property(records, fc.boolean(), (dataset, certain) => {
        const catalogue = catalogueOf(dataset)
        expect(eventsWithin(catalogue, { from: null, to: null }, certain).size).toBe(dataset.events.length)
      }),
      { numRuns: 50 },
    )
  })

  const few = catalogueOf(
    datasetAround([
      eventOf({ id: 'a-year', date: '2024' }),
      eventOf({ id: 'a-day', date: '2024-06-15' }),
      eventOf({ id: 'a-month', date: '2024-06' }),
      eventOf({ id: 'later', date: '2024-07-01' }),
      eventOf({ id: 'about-a-day', date: '2024-09-02~' }),
      eventOf({ id: 'about-a-month', date: '2024-09~' }),
    ]),
  )
  const numberOf = (day: string | null) => (day === null ? null : dayNumber(day))
  const found = (from: string | null, to: string | null, certain: boolean) =>
    idsIn(few, eventsWithin(few, { from: numberOf(from), to: numberOf(to) }, certain).numbers())

  it('hold a long event that began before the range, and drop it where it must lie inside', () => {
    expect(found('2024-06-10', '2024-06-20', false)).toEqual(['a-year', 'a-month', 'a-day'])
    expect(found('2024-06-10', '2024-06-20', true)).toEqual(['a-day'])
    expect(found('2024-06-01', '2024-06-30', true)).toEqual(['a-month', 'a-day'])
    expect(found('2024-12-31', null, false)).toEqual(['a-year'])
  })

  it('hold what begins or ends on the first or the last day of the range', () => {
    expect(found('2024-06-15', '2024-06-15', true)).toEqual(['a-day'])
    expect(found('2024-06-30', '2024-07-01', false)).toEqual(['a-year', 'a-month', 'later'])
    expect(found('2024-06-30', '2024-07-01', true)).toEqual(['later'])
    expect(found(null, '2023-12-31', false)).toEqual([])
    expect(found('2025-01-01', null, false)).toEqual([])
  })

  it('hold an approximate event only where it may lie outside, however wide the range', () => {
    expect(found('2024-09-02', '2024-09-02', false)).toEqual(['a-year', 'about-a-month', 'about-a-day'])
    expect(found('2024-07-01', '2024-09-15', true)).toEqual(['later'])
    expect(found('2024-07-01', null, true)).toEqual(['later'])
    expect(found(null, '2030-01-01', true)).toEqual(['a-year', 'a-month', 'a-day', 'later'])
    expect(found(null, null, true)).toHaveLength(6)
  })
})

describe('the events over by a day', () => {
  it('are those whose last possible day is not after it, approximate or not', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: first, max: first + 750 }), (dataset, day) => {
        const catalogue = catalogueOf(dataset)
        const over = dataset.events.filter(({ date }) => date.to <= dayAt(day)).map(({ id }) => id)
        expect(idsIn(catalogue, eventsOverBy(catalogue, day).numbers())).toEqual(over)
      }),
      { numRuns: 150 },
    )
  })
})
