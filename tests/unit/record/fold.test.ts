// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, hasWords, wordsOf } from '#record/fold.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const finds = (have: string, asked: string) => hasWords(wordsOf(have), wordsOf(asked))

describe('folding', () => {
  it.each([
    ['case', 'STEEL', 'steel'],
    ['accents', 'Crème Brûlée', 'creme brulee'],
    ['accents written apart', 'e\u0301', 'é'],
    ['the width of Latin letters', 'ＳＴＥＥＬ ７', 'steel 7'],
    ['the width of katakana', 'ﾃｽﾄ', 'テスト'],
    ['a dotted capital', 'İron', 'iron'],
    ['ligatures', 'ﬁne', 'fine'],
    ['the form of Korean', '\u1112\u1161\u11ab', '한'],
  ])('does not mind %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it('keeps different letters apart', () => {
    expect(fold('钢')).not.toBe(fold('铁'))
    expect(fold('steel')).not.toBe(fold('steal'))
    expect(fold('한')).not.toBe(fold('하'))
  })

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' — …', []],
    ['Steel, and steel-works!', ['steel', 'and', 'works']],
    ['Alpha公司2025', ['alpha', '2025', '公司']],
    ['甲公司与乙市 会谈', ['甲公司与乙市', '会谈']],
    ['the chair’s', ['the', 'chair', 's']],
    ['データ・センター', ['テータ', 'センター']],
  ])('of %j are %j', (written, words) => {
    expect(wordsOf(written)).toEqual(words)
  })

  it('stand each once', () => {
    fc.assert(
      fc.property(text, (any) => {
        const words = wordsOf(any)
        expect(new Set(words).size).toBe(words.length)
      }),
    )
  })
})

describe('a search', () => {
  it('finds a text by itself and by any beginning of its words', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (words, which, length) => {
        const one = words[which % words.length] ?? ''
        expect(finds(words.join(' '), words.join(' '))).toBe(true)
        expect(finds(words.join(' '), one.slice(0, 1 + (length % one.length)).toUpperCase())).toBe(true)
      }),
    )
  })

  it('finds Chinese and Japanese anywhere in a run, other words only from their beginning', () => {
    expect(finds('内蒙古钢铁厂', '钢铁')).toBe(true)
    expect(finds('研究センター', 'センター')).toBe(true)
    expect(finds('steelworks', 'works')).toBe(false)
    expect(finds('한국철강', '철강')).toBe(false)
  })

  it('asks for every word, in any order', () => {
    expect(finds('steel works by the river', 'river steel')).toBe(true)
    expect(finds('steel works by the river', 'river iron')).toBe(false)
  })

  it('for nothing matches everything', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(hasWords(wordsOf(any), [])).toBe(true)
      }),
    )
  })

  it('never finds more for one word more', () => {
    fc.assert(
      fc.property(text, text, text, (have, one, other) => {
        const both = [...wordsOf(one), ...wordsOf(other)]
        if (hasWords(wordsOf(have), both)) expect(finds(have, one) && finds(have, other)).toBe(true)
      }),
    )
  })
})
