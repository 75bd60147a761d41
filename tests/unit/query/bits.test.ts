// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bits, drop, fill, noBits, ones, put, putNumbers, sizeOf } from '#query/bits.ts'

const size = 130 // four words and a bit
const number = fc.nat({ max: size - 1 })
const numbers = fc.uniqueArray(number, { maxLength: size })

const bitsOf = (some: Iterable<number>): Bits => {
  const bits = noBits(size)
  for (const one of some) put(bits, one)
  return bits
}
const ascending = (some: Iterable<number>) => [...new Set(some)].sort((x, y) => x - y)
/** The numbers of a set, word by word. */
const listed = (bits: Bits): number[] => {
  const found = new Uint32Array(size)
  let end = 0
  for (const [w, word] of bits.entries()) end = putNumbers(word, w, found, end)
  return [...found.subarray(0, end)]
}

describe('a set of bits', () => {
  it('is empty at first, and has room for every number below its size', () => {
    expect([0, 1, 31, 32, 33, 64, 65].map((n) => noBits(n).length)).toEqual([0, 1, 1, 1, 2, 2, 3])
    expect(listed(noBits(size))).toEqual([])
  })

  it('holds what was put in and not dropped, and nothing else', () => {
    fc.assert(
      fc.property(numbers, numbers, (some, gone) => {
        const bits = bitsOf(some)
        for (const one of gone) drop(bits, one)
        expect(listed(bits)).toEqual(ascending(some.filter((one) => !gone.includes(one))))
      }),
    )
  })

  it('does not change by what is put in twice, or dropped though it is not there', () => {
    fc.assert(
      fc.property(numbers, number, (some, one) => {
        const bits = bitsOf([...some, one, one])
        expect(bits).toEqual(bitsOf([...some, one]))
        drop(bits, one)
        drop(bits, one)
        expect(bits).toEqual(bitsOf(some.filter((n) => n !== one)))
      }),
    )
  })

  it('tells its numbers in order, and how many they are', () => {
    fc.assert(
      fc.property(numbers, (some) => {
        expect(listed(bitsOf(some))).toEqual(ascending(some))
        expect(sizeOf(bitsOf(some))).toBe(some.length)
      }),
    )
  })
})

describe('filling a run', () => {
  it('adds exactly the numbers from its start up to its end, to those that were there', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: size }), fc.nat({ max: size }), (some, start, end) => {
        const run = Array.from({ length: size }, (_, n) => n).filter((n) => n >= start && n < end)
        expect(listed(fill(bitsOf(some), start, end))).toEqual(ascending([...some, ...run]))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    [0, 32],
    [0, 31],
    [1, 32],
    [31, 32],
    [31, 33],
    [32, 64],
    [0, 130],
    [64, 65],
    [5, 5],
  ])('is right at the edges of words: from %i to %i', (start, end) => {
    expect(listed(fill(noBits(size), start, end))).toEqual(Array.from({ length: end - start }, (_, n) => start + n))
  })
})

describe('the ones in a word', () => {
  it('are as many as its digits in base two say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (word) => {
        expect(ones(word)).toBe([...word.toString(2)].filter((digit) => digit === '1').length)
        expect(ones(word | 0)).toBe(ones(word))
      }),
      { numRuns: 500 },
    )
    expect([ones(0), ones(-1), ones(2 ** 31)]).toEqual([0, 32, 1])
  })
})
