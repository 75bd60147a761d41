// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordEvent } from '#record/dataset.ts'
import { dayAt, dayNumber, monthAfter } from '#record/dates.ts'
import { layAxis, layMarks } from '#views/timeline/lay-lanes.ts'
import { dates } from '../../query/arbitrary-parts.ts'
import { eventOf } from '../../query/record-makers.ts'

const eventsOf = fc.array(fc.tuple(dates, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 25 }).map((all) =>
  all.map(([{ text }, inferred, roughly], i) => {
    const event = eventOf({ id: `e${i}`, date: text, ...(inferred && { date_basis: 'so we think' }) })
    return roughly ? { ...event, date: { ...event.date, approximate: true as const } } : event
  }),
)
const on = (...texts: string[]) => texts.map((date, i) => eventOf({ id: `e${i}`, date }))
const axisOf = (events: readonly RecordEvent[]) => {
  const axis = layAxis(events)
  if (!axis) throw new Error('events have an axis')
  return axis
}
const marksOf = (events: readonly RecordEvent[]) => layMarks(events, axisOf(events))

describe('the axis', () => {
  it('holds every event, in whole months, four at least', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const { from, to } = axisOf(events)
        expect([dayAt(from).slice(8), dayAt(to).slice(8)]).toEqual(['01', '01'])
        expect(monthAfter(dayAt(from).slice(0, 7), 4) <= dayAt(to).slice(0, 7)).toBe(true)
        for (const { date } of events) {
          expect(dayNumber(date.from)).toBeGreaterThanOrEqual(from)
          expect(dayNumber(date.to)).toBeLessThan(to)
        }
      }),
    )
  })

  it('starts in the month of the first event, and ends in that of the last where there are months enough', () => {
    const { from, to } = axisOf(on('2025-01-20', '2025-08-31', '2025-02'))
    expect([dayAt(from), dayAt(to)]).toEqual(['2025-01-01', '2025-09-01'])
    expect(dayAt(axisOf(on('2025-11-05')).to)).toBe('2026-03-01')
  })

  it('has two to five ticks, at even steps of months from the first, inside it', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const { from, ticks } = axisOf(events)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThanOrEqual(5)
        expect(ticks[0]?.month).toBe(dayAt(from).slice(0, 7))
        const counts = ticks.map(({ month }) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)))
        const steps = new Set(counts.slice(1).map((count, i) => count - (counts[i] ?? 0)))
        expect(steps.size).toBe(1)
        for (const { x } of ticks) expect(x >= 0 && x <= 100).toBe(true)
      }),
    )
  })

  it('is none where there are no events', () => {
    expect(layAxis([])).toBeNull()
  })

  it('does not depend on the order of the events', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        expect(layAxis(events.toReversed())).toEqual(layAxis(events))
      }),
    )
  })
})

describe('the marks', () => {
  it('hold every event once', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const ids = marksOf(events).flatMap((mark) => mark.events.map(({ id }) => id))
        expect(ids.sort()).toEqual(events.map(({ id }) => id).sort())
      }),
    )
  })

  it('stand within the lane, in order of place', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const marks = marksOf(events)
        for (const [i, { x, width }] of marks.entries()) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x + width).toBeLessThanOrEqual(100)
          expect(x).toBeGreaterThanOrEqual(marks[i - 1]?.x ?? 0)
        }
      }),
    )
  })

  it('are one bar for each stretch of more than a day, of its length, with all its events and no others', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const { from, to, ticks } = axisOf(events)
        const length = 100 - 2 * (ticks[0]?.x ?? 0) // percent between the rims
        const spans = marksOf(events).filter(({ look }) => look === 'span')
        for (const { width, events: own } of spans) {
          const [event] = own
          if (!event) throw new Error('a mark has an event')
          expect(event.date.from < event.date.to).toBe(true)
          const alike = events.filter(({ date }) => date.from === event.date.from && date.to === event.date.to)
          expect(own.map(({ id }) => id).sort()).toEqual(alike.map(({ id }) => id).sort())
          const days = dayNumber(event.date.to) + 1 - dayNumber(event.date.from)
          expect(width).toBeCloseTo((days / (to - from)) * length)
        }
        const longer = events.filter(({ date }) => date.from !== date.to).map(({ date }) => `${date.from} ${date.to}`)
        expect(spans).toHaveLength(new Set(longer).size)
      }),
    )
  })

  it('of days never touch: those that would are one cluster among its events', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const points = marksOf(events).filter(({ look }) => look !== 'span')
        for (const [i, { x, events: own }] of points.entries()) {
          if (i > 0) expect(x - (points[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(2.2)
          const middles = own.map((event) => layMarks([event], axisOf(events))[0]?.x ?? Number.NaN)
          expect(x).toBeCloseTo(middles.reduce((sum, n) => sum + n) / middles.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are one cluster across a bar that begins between two days', () => {
    const marks = marksOf(on('2025-06-30', '2025-07', '2025-07-02', '2025-12-31'))
    expect(marks.map(({ events }) => events.map(({ id }) => id))).toEqual([['e1'], ['e0', 'e2'], ['e3']])
  })

  it('of single days alone are solid where the day is as stated, hollow where it is inferred or approximate', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        for (const { look, events: own } of marksOf(events).filter((mark) => mark.events.length === 1)) {
          const [{ date, date_basis } = { date: null }] = own
          if (!date || date.from !== date.to) continue
          expect(look).toBe(date_basis === undefined && !date.approximate ? 'day' : 'hollow')
        }
      }),
    )
  })

  it('are hollow where part of the date is inferred, and not where they are a cluster', () => {
    const [first, second] = [{ date: '2025-01-01', date_basis: 'so we think' }, { date: '2025-09-01' }]
    const apart = marksOf([eventOf({ id: 'a', ...first }), eventOf({ id: 'b', ...second })])
    expect(apart.map(({ look }) => look)).toEqual(['hollow', 'day'])
    const close = marksOf([eventOf({ id: 'a', ...first }), eventOf({ id: 'b', ...first })])
    expect(close.map(({ look, events }) => [look, events.length])).toEqual([['day', 2]])
  })

  it('of a range are a bar apart from the days in it, and one counted bar where events share it', () => {
    const marks = marksOf(on('2025-03-01/2025-03-05', '2025-03-03', '2025-03', '2025-03-01/2025-03-05', '2025-12-31'))
    expect(marks.map(({ look, events }) => [look, events.map(({ id }) => id)])).toEqual([
      ['span', ['e0', 'e3']],
      ['span', ['e2']],
      ['day', ['e1']],
      ['day', ['e4']],
    ])
  })
})
