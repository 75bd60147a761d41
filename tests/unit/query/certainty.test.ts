// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lies } from '#query/certainty.ts'
import type { RecordDate } from '#record/dates.ts'
import { dateOf } from './record-makers.ts'

const days = ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04', '2025-01-05'] as const
const day = fc.constantFrom(...days)
const open = fc.option(day, { nil: null })
const dated = (first: string, last = first, mark = ''): RecordDate => dateOf(`${first}/${last}${mark}`)
const inOrder = fc.tuple(day, day).map(([x, y]) => (x < y ? ([x, y] as const) : ([y, x] as const)))

describe('an interval', () => {
  it('is inside a range that holds all its days, outside one that holds none, and perhaps inside any other', () => {
    fc.assert(
      fc.property(inOrder, open, open, ([first, last], from, to) => {
        fc.pre(from === null || to === null || from <= to)
        const all = days.filter((one) => one >= first && one <= last)
        const held = all.filter((one) => (from === null || one >= from) && (to === null || one <= to))
        const expected = held.length === all.length ? 'inside' : held.length === 0 ? 'outside' : 'perhaps'
        expect(lies(dated(first, last), dated(first, last), { from, to })).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('is inside a range open at both ends', () => {
    fc.assert(
      fc.property(inOrder, ([first, last]) => {
        for (const mark of ['', '~']) {
          const date = dated(first, last, mark)
          expect(lies(date, date, { from: null, to: null })).toBe('inside')
        }
        expect(lies(undefined, undefined, { from: null, to: null })).toBe('inside')
      }),
    )
  })

  it('without a known end may lie anywhere on that side', () => {
    const range = { from: '2025-01-02', to: '2025-01-04' }
    expect(lies(undefined, dated('2025-01-03'), range)).toBe('perhaps')
    expect(lies(dated('2025-01-03'), undefined, range)).toBe('perhaps')
    expect(lies(undefined, undefined, range)).toBe('perhaps')
    expect(lies(undefined, dated('2025-01-01'), range)).toBe('outside')
    expect(lies(dated('2025-01-05'), undefined, range)).toBe('outside')
    expect(lies(dated('2025-01-03'), undefined, { from: '2025-01-02', to: null })).toBe('inside')
    expect(lies(undefined, dated('2025-01-03'), { from: null, to: '2025-01-04' })).toBe('inside')
  })

  it('of which an end is approximate is never surely inside, and outside where its days are', () => {
    fc.assert(
      fc.property(inOrder, open, open, fc.constantFrom('since', 'until', 'both'), ([first, last], from, to, which) => {
        fc.pre(from !== null || to !== null)
        const exact = dated(first, last)
        const about = { ...exact, approximate: true as const }
        const [since, until] = [which === 'until' ? exact : about, which === 'since' ? exact : about]
        const expected = lies(exact, exact, { from, to }) === 'outside' ? 'outside' : 'perhaps'
        expect(lies(since, until, { from, to })).toBe(expected)
        // An end that is not known makes it no surer.
        expect(lies(about, undefined, { from, to })).not.toBe('inside')
        expect(lies(undefined, about, { from, to })).not.toBe('inside')
      }),
      { numRuns: 500 },
    )
  })
})
