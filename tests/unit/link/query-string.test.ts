// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, encodeText, pairsOf, pairText } from '#link/query-string.ts'

const anyText = fc.string({ unit: 'binary' })

describe('the pairs of a query string', () => {
  it.each([
    ['', []],
    ['?', []],
    ['&&', []],
    ['a=1', [['a', '1']]],
    ['?a=1=2', [['a', '1=2']]],
    ['?a', [['a', '']]],
    ['??a', [['?a', '']]],
    ['?=', [['', '']]],
    [
      '?b=+%zz&a=%20',
      [
        ['b', '+%zz'],
        ['a', '%20'],
      ],
    ],
  ])('of %j are as they stood', (search, pairs) => {
    expect(pairsOf(search)).toEqual(pairs)
  })

  it('decode as the platform decodes them', () => {
    fc.assert(
      fc.property(anyText, (search) => {
        const decoded = pairsOf(search).map(([key, value]) => [decodeText(key), decodeText(value)])
        expect(decoded).toEqual([...new URLSearchParams(search)])
      }),
      { numRuns: 1000 },
    )
  })

  it('stand as they stood when put back', () => {
    const kept = fc.stringMatching(/^[a-z%+.,:;?/-]+=[a-zA-Z0-9%+=.,:;?/-]*$/)
    fc.assert(
      fc.property(fc.array(kept), (parts) => {
        expect(pairsOf(`?${parts.join('&')}`).map(pairText)).toEqual(parts)
      }),
    )
  })
})

describe('text', () => {
  it('decodes to what was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(encodeText(text))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps commas and colons, and escapes what would not survive a bar or a mail', () => {
    expect(encodeText('a,b:c-d e')).toBe('a,b:c-d%20e')
    expect(encodeText("('!')*&=+#%2C")).toBe('%28%27%21%27%29%2A%26%3D%2B%23%252C')
    expect(encodeText('包钢')).toBe('%E5%8C%85%E9%92%A2')
  })

  it('is encoded whatever it holds', () => {
    expect(encodeText('\ud800a')).toBe('%EF%BF%BDa')
    fc.assert(
      fc.property(anyText, (text) => {
        expect(encodeText(text)).toMatch(/^[\w.~,:%-]*$/)
      }),
    )
  })

  it('keeps an ampersand that was not escaped', () => {
    expect(decodeText('a&b+c')).toBe('a&b c')
  })
})
