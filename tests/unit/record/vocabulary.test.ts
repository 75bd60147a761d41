// @vitest-environment node
import { describe, expect, it } from 'vitest'
import * as vocabulary from '#record/vocabulary.ts'

const {
  claimKeys,
  governmentTypes,
  kindKeys,
  ladder,
  organizationTypes,
  outcomeKeys,
  roleKeys,
  stages,
  statusKeys,
  ...others
} = vocabulary
const lists = Object.entries({ organizationTypes, stages, ...others })

describe('a word list', () => {
  it.each(lists)('has keys fit for a link, and words for each: %s', (_, words) => {
    for (const [key, shown] of Object.entries(words)) {
      expect(key).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(shown.trim()).toBe(shown)
      expect(shown).not.toBe('')
    }
  })

  it.each(lists)('shows different words for different keys: %s', (_, words) => {
    const shown = Object.values(words)
    expect(new Set(shown).size).toBe(shown.length)
  })
})

describe('the numbered lists', () => {
  it('are the keys of the word lists, in their order', () => {
    expect(kindKeys).toEqual(Object.keys(vocabulary.eventKinds))
    expect(outcomeKeys).toEqual(Object.keys(vocabulary.outcomeTypes))
    expect(roleKeys).toEqual(Object.keys(vocabulary.roles))
  })
})

describe('the ladder of a tie', () => {
  it('rises from contact to equity', () => {
    expect(ladder).toEqual(['contact', 'pledge', 'agreement', 'platform', 'equity'])
  })
})

describe('the types of the government camp', () => {
  it('are types of organizations', () => {
    expect(governmentTypes.filter((type) => !(type in organizationTypes))).toEqual([])
    expect(governmentTypes).toContain('local-government')
    expect(governmentTypes).not.toContain('state-owned-enterprise')
  })
})
