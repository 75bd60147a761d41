// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '#query/catalogue.ts'
import { namesOf, wordsOfEvent, wordsOfRelationship } from '#query/searchable.ts'
import { eventOf, relationshipOf } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

const forum = sample.events.find(({ id }) => id === 'harbour-forum') ?? eventOf({ id: 'none', date: '2025' })

describe('the names of a record', () => {
  it('are its name and its aliases', () => {
    expect(namesOf(sample.organizations[0])).toEqual(['Alpha Works', '阿尔法'])
    expect(namesOf({ name: 'Plain' })).toEqual(['Plain'])
    expect(namesOf(undefined)).toEqual([])
  })
})

describe('the words of an event', () => {
  const words = wordsOfEvent(forum, sampleCatalogue)

  it.each([
    ['title', 'forum'],
    ['summary', 'met'],
    ['organizations', 'mobile'],
    ['people', 'ann'],
    ['people who only spoke', 'bo'],
    ['place', 'harbour'],
    ['places around it', 'province'],
    ['programmes', 'bases'],
  ])('hold those of its %s', (_, word) => {
    expect(words).toContain(word)
  })

  it('hold its official name and topics', () => {
    const event = eventOf({ id: 'x', date: '2025', name: 'Tenth Congress', topics: ['rare earths'] })
    expect(wordsOfEvent(event, sampleCatalogue)).toEqual(
      expect.arrayContaining(['tenth', 'congress', 'rare', 'earths']),
    )
  })

  it('hold nothing of what does not touch it', () => {
    expect(words).not.toContain('delta')
    expect(words).not.toContain('阿尔法')
  })

  it('are read once in a catalogue, and anew in another', () => {
    expect(wordsOfEvent(forum, sampleCatalogue)).toBe(words)
    const renamed = { ...sample, places: sample.places.map((place) => ({ ...place, name: 'Elsewhere' })) }
    expect(wordsOfEvent(forum, catalogueOf(renamed))).toContain('elsewhere')
    expect(wordsOfEvent(forum, catalogueOf(renamed))).not.toContain('province')
  })
})

describe('the words of a relationship', () => {
  it('hold its note, its type and the names of both ends', () => {
    const supply = relationshipOf({ from: 'alpha-works', to: 'gamma-mobile', note: 'Since the spring' })
    const words = wordsOfRelationship(supply, sampleCatalogue)
    expect(words.toSorted()).toEqual(
      ['alpha', 'gamma', 'mobile', 'since', 'spring', 'supplies', 'the', 'works', '阿尔法'].toSorted(),
    )
  })
})
