// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, evidenceList, evidenceSchema, longestPhrase } from '#record/evidence.ts'

const word = fc.stringMatching(/^[a-z]{1,8}$/)
const messagesOf = (value: unknown) => evidenceSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? []

describe('the words of a phrase', () => {
  it('are what white space parts', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0'),
        (words, space) => {
          expect(countWords(words.join(space))).toBe(words.length)
        },
      ),
    )
  })

  it.each([
    ['', 0],
    ['— …', 0],
    ['one — two', 2],
    ['well-known', 1],
    ['“Five Key Tasks”', 3],
    ['the chair’s 2025 plan.', 4],
    ['Ünïcode wörds', 2],
    ['铁', 1],
    ['钢铁', 1],
    ['钢铁厂', 2],
    ['甲公司与乙市会谈', 4],
    ['Alpha 公司 2025', 3],
    ['アルファ', 2],
  ])('are counted in every script: %j has %i', (phrase, count) => {
    expect(countWords(phrase)).toBe(count)
  })

  it('are never fewer in a longer phrase', () => {
    const piece = fc.constantFrom('word', ' ', '铁', '—', 'é', '9', '\n')
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (one, other) => {
        expect(countWords([...one, ' ', ...other].join(''))).toBeGreaterThanOrEqual(countWords(one.join('')))
      }),
    )
  })
})

describe('evidence', () => {
  it('has a phrase of eight words at most', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const problems = messagesOf({ article: 'report', phrase: words.join(' ') })
        expect(problems.length === 0).toBe(words.length <= longestPhrase)
      }),
    )
  })

  it('has sixteen characters of Chinese at most', () => {
    expect(messagesOf({ article: 'report', phrase: '铁'.repeat(16) })).toEqual([])
    expect(messagesOf({ article: 'report', phrase: '铁'.repeat(17) })).toHaveLength(1)
  })

  it('is trimmed', () => {
    expect(evidenceSchema.parse({ article: 'report', phrase: ' they met\n' }).phrase).toBe('they met')
  })

  it.each([
    ['a blank phrase', { article: 'report', phrase: '  ' }],
    ['no phrase', { article: 'report' }],
    ['an article that is no id', { article: 'The Report', phrase: 'they met' }],
    ['a paragraph before the first', { article: 'report', phrase: 'they met', paragraph: 0 }],
    ['half a paragraph', { article: 'report', phrase: 'they met', paragraph: 1.5 }],
    ['a key of its own', { article: 'report', phrase: 'they met', page: 2 }],
  ])('is refused with %s', (_, value) => {
    expect(messagesOf(value)).toHaveLength(1)
  })

  it('is never an empty list', () => {
    expect(evidenceList.safeParse([]).success).toBe(false)
    expect(evidenceList.safeParse([{ article: 'report', phrase: 'they met' }]).success).toBe(true)
  })
})
