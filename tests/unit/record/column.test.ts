// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readColumn, signed, unsigned, writeColumn } from '#record/column.ts'

/** Every number at which another way to write begins or ends. */
const edges = [0, 1, 2, 59, 60, 61, 62, 153, 154, 2942, 2943, 2944, 2945, 74_808_144]
const numbers = fc.array(
  fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 3000 }), fc.nat({ max: 12_000 }), fc.nat({ max: 74_000_000 })),
)

describe('a column written as a text', () => {
  it('gives back its numbers', () => {
    fc.assert(
      fc.property(numbers, (some) => {
        expect([...readColumn(writeColumn(some))]).toEqual(some)
      }),
      { numRuns: 500 },
    )
    expect([...readColumn(writeColumn(edges))]).toEqual(edges)
    const all = Array.from({ length: 12_000 }, (_, number) => number)
    expect([...readColumn(writeColumn(all))]).toEqual(all)
  })

  it('is as long in JSON as it is itself, but for the quotation marks', () => {
    fc.assert(
      fc.property(numbers, (some) => {
        const text = writeColumn(some)
        expect(JSON.stringify(text)).toBe(`"${text}"`)
        expect(text).toMatch(/^[ -~]*$/)
      }),
      { numRuns: 300 },
    )
  })

  it('takes a character for a small number, two for one below 2,944, and else five', () => {
    const lengths = edges.map((number) => writeColumn([number]).length)
    expect(lengths).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5])
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 74_808_145, 2 ** 32])('refuses %d', (number) => {
    expect(() => writeColumn([3, number])).toThrow(`A column cannot hold ${number}`)
  })

  it('ends, however it is cut off, and whatever else stands there', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.string({ unit: 'binary' }), (some, cut, other) => {
        const text = writeColumn(some)
        expect(readColumn(text.slice(0, cut % (text.length + 1))).length).toBeLessThanOrEqual(some.length)
        expect(readColumn(other).length).toBeLessThanOrEqual(other.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a number of either sign', () => {
  it('is one from 0 on, and comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000, max: 30_000_000 }), (number) => {
        expect(unsigned(number)).toBeGreaterThanOrEqual(0)
        expect(signed(unsigned(number))).toBe(number)
      }),
    )
    expect([0, -1, 1, -2, 2].map(unsigned)).toEqual([0, 1, 2, 3, 4])
  })
})
