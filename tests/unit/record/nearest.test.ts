// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean, distance, distanceFrom, nearest } from '#record/nearest.ts'
import { distanceByRows } from './distance-oracle.ts'

/** The distance by its definition, slow and plain: take a letter away here, there, or at both. */
const plainly = (one: string, other: string): number => {
  if (one === '' || other === '') return one.length + other.length
  const rest = plainly(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1)
  return Math.min(rest, plainly(one.slice(1), other) + 1, plainly(one, other.slice(1)) + 1)
}

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength })

describe('the distance of two words', () => {
  it('is what its definition gives', () => {
    fc.assert(
      fc.property(letters(6), letters(6), (one, other) => {
        expect(distance(one, other)).toBe(plainly(one, other))
      }),
    )
  })

  it('is the same both ways, and nothing only between equals', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one))
        expect(distance(one, other) === 0).toBe(one === other)
      }),
    )
  })

  it('is that by rows and columns, however long the words, of one word from others in turn', () => {
    const word = fc.oneof(letters(6), letters(40), letters(140), fc.string({ unit: 'grapheme', maxLength: 40 }))
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 4 }), (one, others) => {
        const distanceTo = distanceFrom(one)
        for (const other of others) expect(distanceTo(other)).toBe(distanceByRows(one, other))
      }),
      { numRuns: 500 },
    )
  })

  it.each([31, 32, 33, 63, 64, 65, 96])('is right for a word of %i letters, at its very ends too', (length) => {
    const word = 'ab'.repeat(length).slice(0, length)
    const others = [
      '',
      'x',
      word,
      `x${word}`,
      `${word}x`,
      word.slice(1),
      word.slice(0, -1),
      `x${word.slice(1)}`,
      `${word.slice(0, -1)}x`,
    ]
    expect(others.map((other) => distanceFrom(word)(other))).toEqual(others.map((other) => distanceByRows(word, other)))
  })

  it('is some number above a limit where it is more than that, and itself where it is not', () => {
    const word = fc.oneof(letters(8), letters(50), fc.string({ unit: 'grapheme', maxLength: 10 }))
    fc.assert(
      fc.property(word, word, fc.nat({ max: 40 }), (one, other, most) => {
        const [whole, limited] = [distance(one, other), distanceFrom(one)(other, most)]
        if (whole <= most) expect(limited).toBe(whole)
        else expect(limited).toBeGreaterThan(most)
      }),
      { numRuns: 500 },
    )
  })

  it('counts a letter outside the basic plane once', () => {
    expect(distance('𠮷a', 'a')).toBe(1)
    expect(distance('', '𠮷𠮷')).toBe(2)
  })
})

describe('the nearest candidate', () => {
  it('is one that none of the others beats, and among equals the alphabetically first', () => {
    fc.assert(
      fc.property(letters(8), fc.array(letters(8), { maxLength: 8 }), (word, candidates) => {
        const found = nearest(word, candidates)
        if (found === null) return
        const away = plainly(word, found)
        const least = Math.min(...candidates.map((candidate) => plainly(word, candidate)))
        expect(away).toBe(least)
        expect(found).toBe(candidates.filter((candidate) => plainly(word, candidate) === least).sort()[0])
      }),
      { numRuns: 60 },
    )
  })

  it('is found wherever one letter of a longer word is wrong, missing or too many', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 20 })
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('', 'x', 'xx'), (meant, seed, instead) => {
        const index = seed % meant.length
        const slip = meant.slice(0, index) + instead + meant.slice(index + 1)
        expect(nearest(slip, ['zzzzzzzzzzzz', meant, 'yyyyyyyyy'])).toBe(meant)
      }),
    )
  })

  it.each([
    ['nothing at all like it', 'alpha-works', ['gamma', 'unheard-of']],
    ['nothing to choose from', 'alpha', []],
    ['a short word of other letters', 'ab', ['cd', 'xyz']],
  ])('is none where there is %s', (_, word, candidates) => {
    expect(nearest(word, candidates)).toBeNull()
    expect(didYouMean(word, candidates)).toBeUndefined()
  })

  it('is put as a question', () => {
    expect(didYouMean('particpants', ['people', 'participants'])).toBe('did you mean `participants`?')
  })
})
