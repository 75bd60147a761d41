// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, dayAt, dayNumber, daysInMonth, monthAfter, monthCountAt, monthOf } from '#record/dates.ts'

const number = fc.integer({ min: -350_000, max: 2_900_000 }) // years 1011 to 9909
const day = number.map(dayAt)
const month = fc
  .tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)

/** The last day of a month as JavaScript's own calendar has it. */
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

describe('the days in a month', () => {
  it('are as many as the calendar of the language has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(lastDay(year, month))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    [2000, 29],
    [1900, 28],
    [2024, 29],
    [2025, 28],
  ])('are those of a leap year where it is one: February %i has %i', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days)
  })
})

describe('the bounds of a date', () => {
  it('are the day itself for a day', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(boundsOf(text)).toEqual({ from: text, to: text, precision: 'day' })
      }),
    )
  })

  it('are the first and the last day of a month', () => {
    fc.assert(
      fc.property(month, (text) => {
        const bounds = boundsOf(text)
        expect(bounds).toMatchObject({ from: `${text}-01`, precision: 'month' })
        expect(dayAt(dayNumber(bounds?.to ?? '') + 1)).toBe(`${monthAfter(text)}-01`)
      }),
    )
  })

  it('are the first and the last day of a year', () => {
    expect(boundsOf('2025')).toEqual({ from: '2025-01-01', to: '2025-12-31', precision: 'year' })
    expect(boundsOf('1000')?.from).toBe('1000-01-01')
  })

  it.each(['', '25', '0999', '2025-0', '2025-00', '2025-13', '2025-02-30', '2025-02-00', '2025-04-31', '2025-4-1'])(
    'are none for what no calendar has: %j',
    (text) => {
      expect(boundsOf(text)).toBeNull()
    },
  )

  it.each(['2025~', '2025-04-21T10:00', '2025/2026', ' 2025', '2025\n', '20250421', '٢٠٢٥'])(
    'are none for any other text: %j',
    (text) => {
      expect(boundsOf(text)).toBeNull()
    },
  )
})

describe('the number of a day', () => {
  it('leads back to the day', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(dayNumber(dayAt(value))).toBe(value)
      }),
    )
  })

  it('counts from the first of January 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1970-02-01')).toBe(31)
    expect(dayAt(-1)).toBe('1969-12-31')
  })

  it('is ordered as the text of the day is', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(one < other).toBe(dayNumber(one) < dayNumber(other))
      }),
    )
  })
})

describe('a month', () => {
  it('is the one its days lie in', () => {
    expect(monthOf('2025-07-31')).toBe('2025-07')
  })

  it('is followed by the next, across years', () => {
    expect(monthAfter('2025-11')).toBe('2025-12')
    expect(monthAfter('2025-12')).toBe('2026-01')
    expect(monthAfter('2025-01', -1)).toBe('2024-12')
    expect(monthAfter('2025-06', 0)).toBe('2025-06')
    expect(monthAfter('2025-06', 24)).toBe('2027-06')
  })

  it('is reached again by as many steps back', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -500, max: 500 }), (text, steps) => {
        expect(monthAfter(monthAfter(text, steps), -steps)).toBe(text)
      }),
    )
  })

  it('comes after the months before it, in text too', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 500 }), (text, steps) => {
        expect(monthAfter(text, steps) > text).toBe(true)
      }),
    )
  })
})

describe('the count of months at a day', () => {
  it('is what the day says as text', () => {
    fc.assert(
      fc.property(number, (at) => {
        const [year, month] = dayAt(at).split('-').map(Number)
        expect(monthCountAt(at)).toBe((year ?? 0) * 12 + (month ?? 0) - 1)
      }),
      { numRuns: 5000 },
    )
  })

  it.each(['2000-02-29', '2000-03-01', '1900-02-28', '1900-03-01', '2023-12-31', '2024-01-01', '1970-01-01'])(
    'is right at the seams of the calendar: %s',
    (text) => {
      expect(monthCountAt(dayNumber(text))).toBe(Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1)
    },
  )
})
