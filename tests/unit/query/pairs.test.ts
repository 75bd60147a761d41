// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Pairs } from '#query/pairs.ts'

const small = fc.nat({ max: 9 })
const large = fc.integer({ min: 0, max: 1_000_000 })
const pair = fc.oneof(fc.tuple(small, small), fc.tuple(large, large)).filter(([one, other]) => one !== other)

describe('pairs', () => {
  it('are numbered as they are first met, the same in either order', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (met) => {
        const pairs = new Pairs()
        const numbers = new Map<string, number>()
        for (const [one, other] of met) {
          const key = [one, other].sort((x, y) => x - y).join(' ')
          if (!numbers.has(key)) expect(pairs.find(one, other)).toBe(-1)
          const number = numbers.get(key) ?? numbers.size
          numbers.set(key, number)
          expect([pairs.numberOf(one, other), pairs.numberOf(other, one)]).toEqual([number, number])
        }
        expect(pairs.size).toBe(numbers.size)
        for (const [key, number] of numbers) {
          expect(`${pairs.lower(number)} ${pairs.upper(number)}`).toBe(key)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('are found again by their ends, the lower first or last, however many they are', () => {
    const pairs = new Pairs()
    const step = 97
    for (let one = 0; one < 120; one += 1)
      for (let other = 0; other < one; other += 1) pairs.numberOf(one * step, other)
    expect(pairs.size).toBe((120 * 119) / 2)
    let wrong = 0
    for (let number = 0; number < pairs.size; number += 1) {
      const [lower, upper] = [pairs.lower(number), pairs.upper(number)]
      if (pairs.find(lower, upper) !== number || pairs.find(upper, lower) !== number || lower >= upper) wrong += 1
    }
    expect(wrong).toBe(0)
  })

  it('that were never met have no number, and get none by being looked for', () => {
    const pairs = new Pairs()
    expect([pairs.find(0, 0), pairs.find(1, 2), pairs.size]).toEqual([-1, -1, 0])
    pairs.numberOf(1, 2)
    expect([pairs.find(1, 3), pairs.find(2, 3), pairs.find(0, 0), pairs.size]).toEqual([-1, -1, -1, 1])
  })
})
