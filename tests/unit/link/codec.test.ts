// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLink, writeLink } from '#link/codec.ts'
import { filterKeys } from '#link/filter-keys.ts'
import { viewKeys } from '#link/view-keys.ts'
import { noFilters } from '#query/filters.ts'
import { hostile, keysInOrder, resolve, states, stateWith } from './sample-states.ts'

const read = (search: string) => readLink(search, resolve)
const rewritten = (search: string) => {
  const reading = read(search)
  return writeLink(reading, reading.foreign)
}

describe('a link', () => {
  it('has a key for every filter and every part of a view, in the order of the specification', () => {
    expect([...Object.keys(filterKeys), ...Object.keys(viewKeys)]).toEqual(keysInOrder)
    expect(new Set(Object.keys(filterKeys))).toEqual(new Set(Object.keys(noFilters)))
  })

  it('is empty for a state in which nothing is chosen', () => {
    expect(writeLink(stateWith({}))).toBe('')
    expect(read('')).toEqual({ ...stateWith({}), problems: [], foreign: [], renamed: false })
    expect(read('?')).toEqual(read(''))
  })

  it('reads like the choices made', () => {
    const filters = { from: '2025-04', org: ['baotou-city', 'baogang-group'], match: 'all' as const, q: 'rare earths' }
    const sel = { kind: 'tie', a: 'baogang-group', b: 'baotou-city' } as const
    expect(writeLink(stateWith(filters, { sort: 'oldest', sel }))).toBe(
      '?from=2025-04&org=baogang-group,baotou-city&match=all&q=rare%20earths&sort=oldest&sel=tie:baogang-group:baotou-city',
    )
  })

  it('gives back the state it was written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { filters, view, problems, renamed } = read(writeLink(state))
        expect({ filters, view }).toEqual(state)
        expect(problems).toEqual([])
        expect(renamed).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('is equal for equal states, however their lists were put together', () => {
    const shuffled = fc.shuffledSubarray(['baotou-city', 'x-1', 'baogang-group'], { minLength: 3 })
    fc.assert(
      fc.property(states, shuffled, (state, org) => {
        const sorted = { ...state, filters: { ...state.filters, org: ['baogang-group', 'baotou-city', 'x-1'] } }
        const messy = { ...state, filters: { ...state.filters, org: [...org, ...org] } }
        expect(writeLink(messy)).toBe(writeLink(sorted))
      }),
    )
  })

  it('differs for different states', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        const same = JSON.stringify(read(writeLink(one))) === JSON.stringify(read(writeLink(other)))
        expect(writeLink(one) === writeLink(other)).toBe(same)
      }),
    )
  })

  it('is left as it is by a browser', () => {
    fc.assert(
      fc.property(states, hostile, (state, search) => {
        for (const link of [writeLink(state), rewritten(search)]) {
          expect(new URL(`https://tieline.example/${link}`).search).toBe(link)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('means the same to the query parser of the platform', () => {
    fc.assert(
      fc.property(states, (state) => {
        const params = new URLSearchParams(writeLink(state))
        expect(params.get('q') ?? '').toBe(state.filters.q)
        expect(params.get('org') ?? '').toBe(state.filters.org.join(','))
        const keys = [...params.keys()]
        expect(keys).toEqual(keysInOrder.filter((key) => keys.includes(key)))
      }),
    )
  })

  it.each(['sort=newest', 'sort=events', 'group=camp', 'layout=columns', 'match=any', 'q=', 'q=+', 'org=,', 'from='])(
    'is quietly rid of %s, which says no more than nothing',
    (search) => {
      expect(read(search)).toEqual(read(''))
    },
  )

  it('leaves out a default that a state holds by name', () => {
    expect(writeLink(stateWith({}, { sort: 'newest', group: 'camp' }))).toBe('')
    expect(writeLink(stateWith({}, { sort: 'events' }))).toBe('')
  })
})

describe('rewriting a link', () => {
  it('settles at once', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const once = rewritten(search)
        const { problems, renamed } = read(once)
        expect(rewritten(once)).toBe(once)
        expect(problems).toEqual([])
        expect(renamed).toBe(false)
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps the state that was read', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const { filters, view } = read(search)
        expect(read(rewritten(search))).toMatchObject({ filters, view })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('foreign pairs', () => {
  it('are kept in their order and as they stood, behind our own', () => {
    const { foreign } = read('?utm_source=a+b%2C&org=x-1&b=%zz&a=1&a=&%C3%A9=%FF')
    const pairs = [
      ['utm_source', 'a+b%2C'],
      ['b', '%zz'],
      ['a', '1'],
      ['a', ''],
      ['%C3%A9', '%FF'],
    ]
    expect(foreign).toEqual(pairs)
    expect(writeLink(stateWith({ units: true }), foreign)).toBe('?units=1&utm_source=a+b%2C&b=%zz&a=1&a=&%C3%A9=%FF')
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'From', ' from', 'theme'])(
    'are those of any key not ours: %s',
    (key) => {
      expect(read(`${key}=1`)).toEqual({ ...read(''), foreign: [[key, '1']] })
    },
  )

  it('cannot speak for a key of ours', () => {
    expect(writeLink(stateWith({}), [['from', '2025']])).toBe('')
    expect(writeLink(stateWith({}), [['%66rom', '2025']])).toBe('')
    expect(read('%66rom=2025').filters.from).toBe('2025')
    expect(writeLink(stateWith({}), [['a', '1&from=2025#x']])).toBe('?a=1%26from=2025%23x')
  })

  it('keep their value apart from their key', () => {
    expect(read(writeLink(stateWith({}), [['a=b', 'c']])).foreign).toEqual([['a%3Db', 'c']])
  })

  it('never change the state', () => {
    const pair = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(states, fc.array(pair), (state, foreign) => {
        expect(read(writeLink(state, foreign))).toMatchObject({ ...state, problems: [] })
      }),
      { numRuns: 500 },
    )
  })
})
