// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { notice } from '#link/notice.ts'
import { cutAt, excerpt, type LinkProblem, reasons } from '#link/problem.ts'

const atlantis: LinkProblem = { key: 'place', value: 'atlantis', reason: reasons.unknown }
const noDate: LinkProblem = { key: 'from', value: '2025-13', reason: reasons.date }
const swapped: LinkProblem = { key: 'from', value: '2025', reason: reasons.swapped }

describe('the notice of a link', () => {
  it('is not given where all was understood', () => {
    expect(notice([])).toBeNull()
  })

  it('names one part', () => {
    expect(notice([noDate])).toBe('1 part of this link was not understood: from “2025-13” is not a date.')
  })

  it('names several parts', () => {
    expect(notice([atlantis, noDate])).toBe(
      '2 parts of this link were not understood: place “atlantis” is not in the record; from “2025-13” is not a date.',
    )
  })

  it('names five parts and counts the others', () => {
    const parts = (count: number) => notice(Array.from({ length: count }, () => atlantis)) ?? ''
    expect(parts(5).match(/atlantis/g)).toHaveLength(5)
    expect(parts(5)).not.toContain('more')
    expect(parts(28).match(/atlantis/g)).toHaveLength(5)
    expect(parts(28)).toMatch(/^28 parts .*; and 23 more\.$/)
  })

  it('says in a sentence of its own that dates were swapped', () => {
    const sentence = 'The dates were the wrong way round and have been swapped.'
    expect(notice([swapped])).toBe(sentence)
    expect(notice([swapped, noDate])).toBe(`${notice([noDate])} ${sentence}`)
  })
})

describe('an excerpt', () => {
  it.each([
    ['short', 'short'],
    ['a'.repeat(40), 'a'.repeat(40)],
    ['a'.repeat(41), `${'a'.repeat(39)}…`],
    ['a'.repeat(1000), `${'a'.repeat(39)}…`],
    [`${' '.repeat(1000)}a`, '…'],
    ['two\nlines\u2028and\u202e more\0', 'two lines and more'],
    [`${'a'.repeat(38)}😀bc`, `${'a'.repeat(38)}…`],
    ['\ud800', ''],
  ])('of %j is %j', (text, shown) => {
    expect(excerpt(text)).toBe(shown)
  })
})

describe('cutting a text', () => {
  it('takes no half of a pair, and nothing from a text short enough', () => {
    expect(cutAt('a😀', 2)).toBe('a')
    expect(cutAt('a😀', 3)).toBe('a😀')
    expect(cutAt('abc', 2)).toBe('ab')
  })
})
