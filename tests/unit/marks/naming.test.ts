// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { filterWords } from '#marks/filter-words.ts'
import { articleName, basisWords, counted, kindOf, nameOf } from '#marks/naming.ts'
import { noFilters } from '#query/filters.ts'
import { sample, sampleCatalogue } from '../query/sample-record.ts'

const lists = [
  ['organization', sample.organizations],
  ['person', sample.people],
  ['place', sample.places],
  ['programme', sample.programmes],
  ['event', sample.events],
  ['article', sample.articles],
] as const

describe('the name of a record', () => {
  it('is its name or title', () => {
    expect(nameOf(sampleCatalogue, 'organization', 'alpha-works')).toBe('Alpha Works')
    expect(nameOf(sampleCatalogue, 'person', 'bo-sample')).toBe('Bo Sample')
    expect(nameOf(sampleCatalogue, 'place', 'harbour')).toBe('Harbour')
    expect(nameOf(sampleCatalogue, 'programme', 'two-bases')).toBe('Two Bases')
    expect(nameOf(sampleCatalogue, 'event', 'first-talks')).toBe('First talks')
    expect(nameOf(sampleCatalogue, 'article', 'late')).toBe('Report late')
  })

  it('is its id where the catalogue does not hold it', () => {
    for (const [kind] of lists) expect(nameOf(sampleCatalogue, kind, 'nobody')).toBe('nobody')
  })

  it('of an article is its title, else the editors’ label', () => {
    expect(articleName({ id: 'a', title: 'As printed' })).toBe('As printed')
    expect(articleName({ id: 'a', label: 'Notice on a website' })).toBe('Notice on a website')
    expect(articleName({ id: 'a' })).toBe('a')
  })
})

describe('the kind of a record', () => {
  it('is told by its id alone', () => {
    for (const [kind, records] of lists) for (const { id } of records) expect(kindOf(sampleCatalogue, id)).toBe(kind)
  })

  it('is none where the catalogue does not hold it, nor for what has no page', () => {
    for (const id of ['nobody', 'a-fact', 'which-day', '']) expect(kindOf(sampleCatalogue, id)).toBeNull()
  })
})

describe('a count in words', () => {
  it('is one or many', () => {
    expect([0, 1, 2].map((n) => counted(n, 'event'))).toEqual(['0 events', '1 event', '2 events'])
    expect(counted(3, 'person', 'people')).toBe('3 people')
  })
})

describe('what a tie rests on', () => {
  it('is said without what there is none of', () => {
    const basis = (count: number, relationships: number) =>
      basisWords({ count, relationships: Array(relationships).fill(0) })
    expect(basis(2, 1)).toBe('2 events, 1 relationship')
    expect(basis(1, 0)).toBe('1 event')
    expect(basis(0, 3)).toBe('3 relationships')
  })
})

describe('the words for filters', () => {
  it('are there for each, and tell them apart', () => {
    expect(Object.keys(filterWords).sort()).toEqual(Object.keys(noFilters).sort())
    expect(new Set(Object.values(filterWords)).size).toBe(Object.keys(noFilters).length)
  })
})
