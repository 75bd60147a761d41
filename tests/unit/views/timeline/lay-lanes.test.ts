// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Columns } from '#query/columns.ts'
import type { RecordEvent } from '#record/dataset.ts'
import { dayAt, dayNumber, monthAfter } from '#record/dates.ts'
import { type Axis, layAxis, spanOf } from '#views/timeline/lay-lanes.ts'
import { halfOf, type LaneMark, layMarks } from '#views/timeline/lay-marks.ts'
import { dates } from '../../query/arbitrary-parts.ts'
import { heldOf } from '../../query/holding.ts'
import { datasetOf, eventOf } from '../../query/record-makers.ts'

const width = 1000
const eventsOf = fc.array(fc.tuple(dates, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 25 }).map((all) =>
  all.map(([{ text }, inferred, roughly], i) => {
    const event = eventOf({ id: `e${i}`, date: text, ...(inferred && { date_basis: 'so we think' }) })
    return roughly ? { ...event, date: { ...event.date, approximate: true as const } } : event
  }),
)
const on = (...texts: string[]) => texts.map((date, i) => eventOf({ id: `e${i}`, date }))
/** Columns rest on the articles that they name; events here are about dates alone. */
const columnsOf = (events: readonly RecordEvent[]): Columns =>
  heldOf(datasetOf({ events: events.map((event) => ({ ...event, evidence: [] })) })).events
const all = ({ size }: Columns): Uint32Array => Uint32Array.from({ length: size }, (_, event) => event)
const axisOf = (columns: Columns): Axis => {
  const axis = layAxis(spanOf(columns, all(columns)))
  if (!axis) throw new Error('events have an axis')
  return axis
}

interface Laid {
  columns: Columns
  axis: Axis
  marks: LaneMark[]
}

/** All events in one lane. */
const laid = (events: readonly RecordEvent[], length = width): Laid => {
  const columns = columnsOf(events)
  const ofEvent = {
    starts: Uint32Array.from({ length: columns.size + 1 }, (_, event) => event),
    values: new Uint32Array(columns.size),
  }
  const axis = axisOf(columns)
  const lane = { columns, numbers: all(columns), ofEvent, slots: Int32Array.of(0), lanes: 1 }
  return { columns, axis, marks: layMarks(lane, axis, length)[0] ?? [] }
}
const idOf = ({ columns }: Laid, { event }: LaneMark): string => columns.ids[event] ?? ''
const daysOf = ({ from, to }: LaneMark): string[] => [dayAt(from), dayAt(to)]

describe('the axis', () => {
  it('holds every event, in whole months, four at least', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const { from, to } = axisOf(columnsOf(events))
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
    const { from, to } = axisOf(columnsOf(on('2025-01-20', '2025-08-31', '2025-02')))
    expect([dayAt(from), dayAt(to)]).toEqual(['2025-01-01', '2025-09-01'])
    expect(dayAt(axisOf(columnsOf(on('2025-11-05'))).to)).toBe('2026-03-01')
  })

  it('reaches to the last day of any event, and not only of the one that begins last', () => {
    expect(dayAt(axisOf(columnsOf(on('2025-01-20/2026-05-03', '2025-08-31'))).to)).toBe('2026-06-01')
  })

  it('has two to five ticks, at even steps of months from the first, inside it', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const { from, ticks } = axisOf(columnsOf(events))
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

  it('is that of some events alone where only those are asked for', () => {
    const columns = columnsOf(on('2021-01-20', '2025-03-02', '2025-08-31', '2028'))
    const axis = layAxis(spanOf(columns, Uint32Array.of(1, 2)))
    expect([axis?.from, axis?.to].map((day) => dayAt(day ?? 0))).toEqual(['2025-03-01', '2025-09-01'])
  })

  it('is none where there are no events', () => {
    expect(spanOf(columnsOf([]), Uint32Array.of())).toBeNull()
    expect(layAxis(null)).toBeNull()
  })
})

describe('the marks', () => {
  it('count every event once, and each names the first of its own', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const { marks, columns } = laid(events)
        expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(events.length)
        expect(new Set(marks.map(({ event }) => event)).size).toBe(marks.length)
        for (const { event, from, to } of marks) {
          expect(columns.first[event]).toBe(from)
          expect(Array.from(columns.last)).toContain(to)
        }
      }),
    )
  })

  it('stand within the lane, in order of place', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const { marks } = laid(events)
        for (const [i, mark] of marks.entries()) {
          expect(mark.x).toBeGreaterThanOrEqual(0)
          expect(mark.x + mark.width).toBeLessThanOrEqual(100)
          expect(mark.x).toBeGreaterThanOrEqual(marks[i - 1]?.x ?? 0)
        }
      }),
    )
  })

  it('never touch another of their row, at any length of the lane', () => {
    fc.assert(
      fc.property(eventsOf, fc.constantFrom(320, 640, 1000, 1600), (events, length) => {
        const { marks } = laid(events, length)
        const ends = ({ x, width: own, count, look }: LaneMark): [number, number] => {
          const half = (halfOf(count) * 100) / length
          return look === 'span' ? [x, x + own] : [x - half, x + half]
        }
        for (const row of ['above', 'on', 'below'] as const) {
          const own = marks.filter((mark) => mark.row === row).map(ends)
          for (const [i, [start]] of own.entries()) {
            if (i > 0) expect(start).toBeGreaterThanOrEqual((own[i - 1]?.[1] ?? 0) - 1e-9)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of one event are a bar as long as its days, or stand at the middle of them', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const { marks, axis } = laid(events)
        const share = (100 - 2 * (axis.ticks[0]?.x ?? 0)) / (axis.to - axis.from)
        for (const { x, width: own, count, from, to, look, row } of marks) {
          if (count > 1) continue
          const middle = (axis.ticks[0]?.x ?? 0) + ((from + to + 1) / 2 - axis.from) * share
          expect(look === 'span' ? x + own / 2 : x).toBeCloseTo(middle)
          if (row !== 'on') expect(own).toBeCloseTo((to + 1 - from) * share)
          expect(look === 'span').toBe(from !== to)
        }
      }),
    )
  })

  it('are one cluster at the mean of its days where they would touch', () => {
    const { marks } = laid(on('2025-01-01', '2025-06-10', '2025-06-12', '2025-06-14', '2025-12-31'))
    const [, cluster] = marks
    expect(marks.map(({ count }) => count)).toEqual([1, 3, 1])
    expect(cluster && daysOf(cluster)).toEqual(['2025-06-10', '2025-06-14'])
    const middle = laid(on('2025-01-01', '2025-06-12', '2025-12-31')).marks[1]
    expect(cluster?.x).toBeCloseTo(middle?.x ?? 0)
  })

  it('draw together what is shorter than a bar can be: days and weeks are one cluster', () => {
    const { marks } = laid(on('2025-01-01', '2025-06-08/2025-06-14', '2025-06-12', '2025-12-31'))
    expect(marks.map(({ count, row }) => [count, row])).toEqual([
      [1, 'on'],
      [2, 'on'],
      [1, 'on'],
    ])
    expect(marks[1] && daysOf(marks[1])).toEqual(['2025-06-08', '2025-06-14'])
  })

  it('of a short stretch alone are a bar that can still be seen', () => {
    const { marks } = laid(on('2020-01-01', '2023-06-08/2023-06-09', '2025-12-31'))
    expect(marks[1]).toMatchObject({ look: 'span', row: 'on', count: 1, width: 1.2 })
  })

  it('hang bars of up to a season under the line, longer ones over it', () => {
    const { marks } = laid(on('2025', '2025-04', '2025-04-15'))
    expect(marks.map(({ row, look }) => [row, look])).toEqual([
      ['above', 'span'],
      ['below', 'span'],
      ['on', 'day'],
    ])
  })

  it('make one counted bar of bars that share a day, over the days of both, and leave apart those that do not', () => {
    const made = laid(on('2025-03', '2025-03-20/2025-04-19', '2025-03', '2025-05', '2025-06', '2025-10-01'))
    const bars = made.marks.filter(({ look }) => look === 'span')
    expect(bars.map((bar) => [idOf(made, bar), bar.count, ...daysOf(bar)])).toEqual([
      ['e0', 3, '2025-03-01', '2025-04-19'],
      ['e3', 1, '2025-05-01', '2025-05-31'],
      ['e4', 1, '2025-06-01', '2025-06-30'],
    ])
  })

  it('of single days alone are solid where the day is as stated, hollow where it is inferred or approximate', () => {
    fc.assert(
      fc.property(eventsOf, (events) => {
        const made = laid(events)
        for (const mark of made.marks.filter(({ count, from, to }) => count === 1 && from === to)) {
          const event = events.find(({ id }) => id === idOf(made, mark))
          expect(mark.look).toBe(event?.date_basis === undefined && !event?.date.approximate ? 'day' : 'hollow')
        }
      }),
    )
  })

  it('are hollow where part of the date is inferred, and not where they are a cluster', () => {
    const [first, second] = [{ date: '2025-01-01', date_basis: 'so we think' }, { date: '2025-09-01' }]
    const apart = laid([eventOf({ id: 'a', ...first }), eventOf({ id: 'b', ...second })])
    expect(apart.marks.map(({ look }) => look)).toEqual(['hollow', 'day'])
    const close = laid([eventOf({ id: 'a', ...first }), eventOf({ id: 'b', ...first })])
    expect(close.marks.map(({ look, count }) => [look, count])).toEqual([['day', 2]])
  })
})
