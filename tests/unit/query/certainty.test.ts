// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lies } from '#query/certainty.ts'

const days = ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04', '2025-01-05'] as const
const day = fc.constantFrom(...days)
const open = fc.option(day, { nil: null })
const inOrder = fc.tuple(day, day).map(([x, y]) => (x < y ? ([x, y] as const) : ([y, x] as const)))

describe('an interval', () => {
  it('is inside a range that holds all its days, outside one that holds none, and perhaps inside any other', () => {
    fc.assert(
      fc.property(inOrder, open, open, ([first, last], from, to) => {
        fc.pre(from === null || to === null || from <= to)
        const all = days.filter((one) => one >= first && one <= last)
        const held = all.filter((one) => (from === null || one >= from) && (to === null || one <= to))
        const expected = held.length === all.length ? 'inside' : held.length === 0 ? 'outside' : 'perhaps'
        expect(lies(first, last, { from, to })).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('is inside a range open at both ends', () => {
    fc.assert(
      fc.property(inOrder, ([first, last]) => {
        expect(lies(first, last, { from: null, to: null })).toBe('inside')
        expect(lies(undefined, undefined, { from: null, to: null })).toBe('inside')
      }),
    )
  })

  it('without a known end may lie anywhere on that side', () => {
    const range = { from: '2025-01-02', to: '2025-01-04' }
    expect(lies(undefined, '2025-01-03', range)).toBe('perhaps')
    expect(lies('2025-01-03', undefined, range)).toBe('perhaps')
    expect(lies(undefined, undefined, range)).toBe('perhaps')
    expect(lies(undefined, '2025-01-01', range)).toBe('outside')
    expect(lies('2025-01-05', undefined, range)).toBe('outside')
    expect(lies('2025-01-03', undefined, { from: '2025-01-02', to: null })).toBe('inside')
    expect(lies(undefined, '2025-01-03', { from: null, to: '2025-01-04' })).toBe('inside')
  })
})
