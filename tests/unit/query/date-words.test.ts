// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateWords, dayWords, monthWords, writtenDateWords } from '#query/date-words.ts'
import { dates, dateTexts } from './arbitrary-parts.ts'
import { dateOf } from './record-makers.ts'

const intl = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

describe('a date in words', () => {
  it.each([
    ['2025-07-31', '31 July 2025'],
    ['2025-07', 'July 2025'],
    ['2025', '2025'],
    ['2025-03-31/2025-04-01', '31 March–1 April 2025'],
    ['2025-04-03/2025-04-05', '3–5 April 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024–2 January 2025'],
    ['2020-01-20/2020-03-20', '20 January–20 March 2020'],
  ])('of %s is %s', (text, words) => {
    expect(dateWords(dateOf(text))).toBe(words)
    expect(dateWords({ ...dateOf(text), approximate: true })).toBe(`about ${words}`)
  })

  it('ends with the year it ends in', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dateWords(date).endsWith(date.to.slice(0, 4))).toBe(true)
      }),
    )
  })

  it('tells dates apart that differ', () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        if (one.from !== other.from || one.to !== other.to) expect(dateWords(one)).not.toBe(dateWords(other))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a day in words', () => {
  it('reads as British English writes it', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        expect(dayWords(date.toISOString().slice(0, 10))).toBe(intl.format(date))
      }),
    )
  })
})

describe('a month in words', () => {
  it('is long or short, of a month or of a day in it', () => {
    expect(monthWords('2025-09')).toBe('September 2025')
    expect(monthWords('2025-09-14', 'short')).toBe('Sep 2025')
  })
})

describe('a written date', () => {
  it('is put in the words of its precision', () => {
    fc.assert(
      fc.property(dateTexts, (text) => {
        expect(writtenDateWords(text)).toBe(dateWords(dateOf(text)))
      }),
    )
  })

  it('comes back as it is where it is no date', () => {
    for (const text of ['', 'soon', '2025-13', '2025-02-30', '20250101']) expect(writtenDateWords(text)).toBe(text)
  })
})
