// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readLink } from '#link/codec.ts'
import { isOld, type Migration, migrate, migrations } from '#link/migrations.ts'
import { resolve } from './sample-states.ts'

const later: Migration = {
  on: '2027-03-01',
  why: 'the word for an organization became org',
  key: 'firms',
  turn: (value) => [['org', value]],
}
const earlier: Migration = {
  on: '2026-11-01',
  why: 'one key held both ends of the range, and the companies were called firms',
  key: 'range',
  turn: (value) => {
    const [from = '', to = '', firms = ''] = value.split('..')
    return [
      ['from', from],
      ['to', to],
      ['firms', firms],
    ]
  },
}

describe('a migration', () => {
  it('lets an old link be read in the language of today', () => {
    const { filters, foreign, problems, renamed } = readLink('?a=1&range=2024..2025', resolve, [earlier])
    expect(filters).toMatchObject({ from: '2024', to: '2025' })
    expect(foreign).toEqual([
      ['a', '1'],
      ['firms', ''],
    ])
    expect(problems).toEqual([])
    expect(renamed).toBe(true)
  })

  it('follows on those of earlier days, in whatever order they are listed', () => {
    const { filters } = readLink('?range=2024..2025..x-1,baotou-city', resolve, [later, earlier])
    expect(filters).toMatchObject({ from: '2024', to: '2025', org: ['baotou-city', 'x-1'] })
  })

  it('reads the key and value decoded, and leaves every other pair as it stood', () => {
    expect(
      migrate(
        [
          ['%66irms', 'a%26b+c'],
          ['b', '%zz+'],
        ],
        [later],
      ),
    ).toEqual([
      ['org', 'a%26b%20c'],
      ['b', '%zz+'],
    ])
  })

  it('may take a key away', () => {
    expect(migrate([['firms', '1']], [{ ...later, turn: () => [] }])).toEqual([])
  })

  it('does not touch a link of today', () => {
    const params: [string, string][] = [['org', 'x-1']]
    expect(migrate(params, [earlier, later])).toEqual(params)
    expect(isOld(params, [earlier, later])).toBe(false)
    expect(isOld([['firms', '']], [earlier, later])).toBe(true)
    expect(readLink('?firms=x-1', resolve).foreign).toEqual([['firms', 'x-1']])
  })
})

describe('the migrations that shipped', () => {
  it('are dated, say why, and stand in the order of their days', () => {
    const days = migrations.map(({ on }) => on)
    expect(days).toEqual([...days].sort())
    for (const { on, why } of migrations) {
      expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(why).not.toBe('')
    }
  })
})
