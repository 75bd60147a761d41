// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLink } from '#link/codec.ts'
import { notice } from '#link/notice.ts'
import { hostile, keysInOrder, resolve } from './sample-states.ts'

const read = (search: string) => readLink(search, resolve)

describe('a hostile link', () => {
  it('never throws, and is told of in one line', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const { problems } = read(search)
        const told = notice(problems) ?? ''
        expect(told.split(/[\n\r\u2028\u2029\v\f]/)).toHaveLength(1)
        expect(told.length).toBeLessThan(1000)
        for (const { key, value } of problems) {
          expect(keysInOrder).toContain(key)
          expect(value.length).toBeLessThanOrEqual(40)
          expect(value).not.toMatch(/[\p{Cc}\p{Cs}\p{Cf}]/u)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it.each(['from', 'org', 'match', 'units', 'kind', 'q', 'sel', 'theme'])(
    'is not slow with a megabyte in %s',
    (key) => {
      const started = performance.now()
      for (const text of ['a', ',', 'a,', '%', '%0A', ' ', ':', '-a', '\ud800', '1', '&', `&${key}=`, `x&${key}=`]) {
        const { problems } = read(`?${key}=${text.repeat(500_000 / text.length)}`)
        expect(problems.length).toBeLessThanOrEqual(201)
      }
      expect(performance.now() - started).toBeLessThan(5000)
    },
  )

  it('leaves the prototype of objects alone', () => {
    read('?__proto__=1&__proto__[x]=1&constructor.prototype.x=1')
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
})
