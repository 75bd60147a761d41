// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageLink } from '#link/passage.ts'

const article = 'https://news.example/a'

describe('a link to a passage', () => {
  it.each([
    [article, 'rare earths', `${article}#:~:text=rare%20earths`],
    [article, 'north-west, iron & steel', `${article}#:~:text=north%2Dwest%2C%20iron%20%26%20steel`],
    [article, ' 包钢\n集团 ', `${article}#:~:text=%E5%8C%85%E9%92%A2%20%E9%9B%86%E5%9B%A2`],
    [article, 'x:~:text=y', `${article}#:~:text=x%3A~%3Atext%3Dy`],
    [`${article}#part-2`, 'steel', `${article}#part-2:~:text=steel`],
    [`${article}?p=1#:~:text=old`, 'steel', `${article}?p=1#:~:text=steel`],
    [`${article}#part-2:~:text=old`, 'steel', `${article}#part-2:~:text=steel`],
    ['HTTP://news.example', '50%', 'http://news.example/#:~:text=50%25'],
    [article, ' ', article],
    [`${article}#part-2`, '', `${article}#part-2`],
  ])('from %s by %j is %s', (url, phrase, link) => {
    expect(passageLink(url, phrase)).toBe(link)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://news.example/',
    'file:///etc',
    'news.example/a',
    '',
    '//a',
  ])('is not made from %j', (url) => {
    expect(passageLink(url, 'steel')).toBeNull()
  })

  it('holds the whole phrase as one text, with none of the syntax of a text fragment in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (phrase) => {
        fc.pre(phrase.trim() !== '')
        const [, text = ''] = (passageLink(article, `x${phrase}`) ?? '').split('#:~:text=')
        expect(text).not.toMatch(/[-,&:#\s]/)
        expect(decodeURIComponent(text)).toBe(`x${phrase}`.replace(/[\s\p{Cc}]+/gu, ' ').trim())
      }),
      { numRuns: 500 },
    )
  })

  it('is http or https or nothing, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })),
        fc.string({ unit: 'binary' }),
        (url, phrase) => {
          expect(passageLink(url, phrase) ?? 'https://').toMatch(/^https?:\/\//)
        },
      ),
      { numRuns: 200 },
    )
  })
})
