// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isId, recordKinds, relationshipId, tieId } from '#record/ids.ts'

const part = fc.string({ unit: fc.constantFrom(...'abcxyz0189'), minLength: 1, maxLength: 8 })
const id = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('-'))

describe('an id', () => {
  it('is groups of lower-case letters and digits joined by single hyphens', () => {
    fc.assert(
      fc.property(id, (text) => {
        expect(isId(text)).toBe(true)
      }),
    )
  })

  it('has nothing else in it', () => {
    const foreign = fc.constantFrom('A', 'é', '_', '.', ':', ',', '/', ' ', '\n', '铁', '%', '>')
    fc.assert(
      fc.property(id, foreign, fc.nat(), (text, letter, seed) => {
        const index = seed % (text.length + 1)
        expect(isId(text.slice(0, index) + letter + text.slice(index))).toBe(false)
      }),
    )
  })

  it.each(['', '-', '-a', 'a-', 'a--b', ' a', 'a\n'])('is not %j', (text) => {
    expect(isId(text)).toBe(false)
  })

  it('has 80 characters at most', () => {
    expect(isId('a'.repeat(80))).toBe(true)
    expect(isId('a'.repeat(81))).toBe(false)
    expect(isId(`${'a-'.repeat(40)}a`)).toBe(false)
  })

  it('never holds what joins ids in a link or in a relationship', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (isId(text)) expect(text).not.toMatch(/[:,>]/)
      }),
    )
  })
})

describe('the id of a tie', () => {
  it('is equal for both orders, and holds both ids in alphabetical order', () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(tieId(one, other)).toBe(tieId(other, one))
        expect(tieId(one, other).split(':')).toEqual([one, other].sort())
      }),
    )
  })

  it('is a different one for other ids', () => {
    fc.assert(
      fc.property(id, id, id, (one, other, third) => {
        expect(tieId(one, other) === tieId(one, third)).toBe(other === third)
      }),
    )
  })
})

describe('the id of a relationship', () => {
  it('tells its ends apart and names its type', () => {
    expect(relationshipId({ from: 'alpha', type: 'supplies', to: 'beta' })).toBe('alpha>supplies>beta')
    expect(relationshipId({ from: 'beta', type: 'supplies', to: 'alpha' })).not.toBe('alpha>supplies>beta')
  })
})

describe('the record kinds', () => {
  it('are named once each, in the singular', () => {
    expect(new Set(recordKinds).size).toBe(recordKinds.length)
    expect(recordKinds.filter((kind) => kind.endsWith('s'))).toEqual([])
  })
})
