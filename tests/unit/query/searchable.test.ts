// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { namesOf } from '#query/names.ts'
import { wordsOfRelationship } from '#query/searchable.ts'
import { catalogueOf } from './holding.ts'
import { relationshipOf } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

describe('the names of a record', () => {
  it('are its name and its aliases', () => {
    expect(namesOf(sample.organizations[0])).toEqual(['Alpha Works', '阿尔法'])
    expect(namesOf({ name: 'Plain' })).toEqual(['Plain'])
    expect(namesOf(undefined)).toEqual([])
  })
})

describe('the words of a relationship', () => {
  const supply = {
    ...relationshipOf({ from: 'alpha-works', to: 'gamma-mobile', note: 'Since the spring' }),
    sources: [],
  }

  it('hold its note, its type and the names of both ends', () => {
    expect(wordsOfRelationship(supply, sampleCatalogue).toSorted()).toEqual(
      ['alpha', 'gamma', 'mobile', 'since', 'spring', 'supplies', 'the', 'works', '阿尔法'].toSorted(),
    )
  })

  it('are read once in a catalogue, and anew in another', () => {
    expect(wordsOfRelationship(supply, sampleCatalogue)).toBe(wordsOfRelationship(supply, sampleCatalogue))
    const renamed = { ...sample, organizations: sample.organizations.map((one) => ({ ...one, name: 'Elsewhere' })) }
    expect(wordsOfRelationship(supply, catalogueOf(renamed))).toContain('elsewhere')
    expect(wordsOfRelationship(supply, catalogueOf(renamed))).not.toContain('gamma')
  })
})
