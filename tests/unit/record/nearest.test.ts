// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean, distance, nearest } from '#record/nearest.ts'

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
