import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barsOf, barsToWord, endOf, stretchWords, type Unit } from '#marks/stretches.ts'
import { type Month, monthsBetween } from '#query/periods.ts'

const month: Unit = { months: 1, name: 'month' }
const quarter: Unit = { months: 3, name: 'quarter' }
const year: Unit = { months: 12, name: 'year' }
const months = monthsBetween('2024-03', '2025-09')
/** A month with a number of events of its own in each camp. */
const busy = (name: string, i: number): Month => ({ month: name, events: i, subject: 1, government: i, partner: 2 * i })

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
  const words = (begins: readonly string[]) => begins.map((begin) => stretchWords(begin, month, 'short'))

  it('stand under every bar where there is room, and under every so many where there is not', () => {
    expect(barsToWord(words(months), 2000)).toBe(1)
    expect(barsToWord(words(months), 1000)).toBe(2)
    expect(barsToWord(['2020', '2021'], 100)).toBe(1)
    expect(barsToWord([], 600)).toBe(1)
  })

  it('never touch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 40, max: 2000 }), (count, length) => {
        const begins = monthsBetween('2020-01', '2024-12').slice(0, count)
        const step = barsToWord(words(begins), length)
        expect((length / count) * step).toBeGreaterThanOrEqual('Jan 2020'.length * 7)
      }),
    )
  })
})
