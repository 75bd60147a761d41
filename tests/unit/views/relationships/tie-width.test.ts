// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tieWidths } from '#views/relationships/tie-width.ts'

const widthsOf = (counts: readonly number[]): number[] => {
  const widths = tieWidths(counts.map((count) => ({ tie: { count } })))
  return counts.map((count) => widths.of({ count }))
}

describe('the width of a line', () => {
  it('grows by a pixel an event while there are few', () => {
    expect(widthsOf([0, 1, 2, 5])).toEqual([2, 2, 3, 6])
  })

  it('grows with the shared events, and is that of a line at any number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 200 }), (counts) => {
        const sorted = counts.toSorted((x, y) => x - y)
        const widths = widthsOf(sorted)
        expect(widths).toEqual(widths.toSorted((x, y) => x - y))
        for (const width of widths) expect(width >= 0.75 && width <= 6).toBe(true)
      }),
    )
  })

  it('tells the busiest from the others where there are many events', () => {
    const [few = 0, most = 0] = widthsOf([9, 3000])
    expect(most).toBe(6)
    expect(few).toBeLessThan(2.5)
  })

  it('is less where lines are many', () => {
    const many = tieWidths(Array.from({ length: 300 }, () => ({ tie: { count: 4 } })))
    expect([many.crowded, many.of({ count: 4 })]).toEqual([true, 3])
    expect(tieWidths([{ tie: { count: 4 } }]).crowded).toBe(false)
  })
})
