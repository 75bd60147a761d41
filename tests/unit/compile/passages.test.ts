// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, nearestPassage } from '#compile/passages.ts'

const text = `A visit to Gamma City

In spring, Alphaโ€™s chair โ€œwarmlyโ€ thanked Betaโs board for โsteady supportโ in 2025 โ€” a nod
to well-known plans (opens in a new tab) and to the rocksโbut not to C++.`

describe('a phrase', () => {
  it.each([
    'visit to Gamma City',
    'Alpha’s chair “warmly” thanked',
    'Beta’s board for “steady support”',
    'thanked Beta’s board',
    'support” in 2025 — a nod to',
    'well-known plans',
    'the rocks—but not',
    'In spring',
    'C++',
    'new tab) and',
  ])('is found where its words follow one another: %s', (phrase) => {
    expect(holds(text, phrase)).toBe(true)
  })

  it.each([
    ['words in another order', 'City Gamma'],
    ['a word left out', 'Alpha’s “warmly”'],
    ['part of a word at its end', 'visit to Gam'],
    ['part of a word at its start', 'pring, Alpha’s'],
    ['another case', 'in Spring'],
    ['a quote where there is none', 'visit “to” Gamma'],
    ['no quote where there is one', 'chair warmly thanked'],
    ['a dash for a quote that is not lost', 'Alpha—s chair'],
    ['a quote for a dash that is not lost', '2025 ” a nod'],
    ['a space for a hyphen', 'well known plans'],
    ['signs of the search pattern', 'a.visit|.*'],
  ])('is not found with %s', (_, phrase) => {
    expect(holds(text, phrase)).toBe(false)
  })

  it('may have quotes and dashes of another sort', () => {
    expect(holds(text, `Alpha's chair "warmly" thanked`)).toBe(true)
    expect(holds(text, '2025 – a nod')).toBe(true)
  })

  it('may have white space of another sort, line breaks too', () => {
    expect(holds(text, 'a\u00a0nod  to well-known')).toBe(true)
  })

  it('is found in unspaced scripts at any character', () => {
    expect(holds('甲公司董事长会见乙市代表', '董事长会见')).toBe(true)
    expect(holds('甲公司董事长会见乙市代表', '董事会')).toBe(false)
  })

  it('is found in a text with accents composed otherwise', () => {
    expect(holds('the cafe\u0301 opened', 'café opened')).toBe(true)
  })

  it('is found wherever it is cut from a text along its words', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}(?:['’—.,()*+?[\]\\-][a-z]{1,3})?$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        (words, seed, length) => {
          const start = seed % words.length
          expect(holds(words.join(' '), words.slice(start, start + length).join('\n'))).toBe(true)
        },
      ),
    )
  })

  it('is not found where one of its letters differs', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 20 }), (words) => {
        expect(holds(words.join(' '), `${words.slice(0, -1).join(' ')} x${words.at(-1)}`)).toBe(false)
      }),
    )
  })
})

describe('the nearest passage', () => {
  it('is as long as the phrase and shares most letters with it, and is readable', () => {
    expect(nearestPassage(text, 'Alphas chair thanked warmly')).toBe('Alpha’s chair “warmly” thanked')
    expect(nearestPassage(text, 'Beta’s bored')).toBe('Beta’s board')
  })

  it('is the passage itself where the phrase stands in the text', () => {
    expect(nearestPassage(text, 'visit to Gamma City')).toBe('visit to Gamma City')
  })

  it('is none where no word is shared', () => {
    expect(nearestPassage(text, 'entirely unheard things')).toBeNull()
    expect(nearestPassage('', 'anything')).toBeNull()
  })
})
