// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { campsIn, organizationsIn, peopleIn, presentAt, publishersBehind, sourcesOf } from '#query/facets.ts'
import { type Role, roles } from '#record/vocabulary.ts'
import { eventOf, evidenceOf, outcomeOf } from './record-makers.ts'
import { sampleCatalogue } from './sample-record.ts'

describe('what an event holds', () => {
  it('is its organizations, in any role, each once', () => {
    const event = eventOf({ id: 'x', date: '2025', who: ['a', 'b', 'a'] })
    expect(organizationsIn(event)).toEqual(['a', 'b'])
  })

  it('is who was there: all in any role but those only spoken of, each once', () => {
    const participants = (Object.keys(roles) as Role[]).map((role) => ({ organization: `the-${role}`, role }))
    const event = { ...eventOf({ id: 'x', date: '2025' }), participants: [...participants, ...participants] }
    expect(presentAt(event)).toEqual(organizationsIn(event).filter((id) => id !== 'the-discussed'))
    expect(presentAt(event)).toHaveLength(participants.length - 1)
  })

  it('is the people at it, and those who spoke for its outcomes, but no organization that did', () => {
    const event = eventOf({
      id: 'x',
      date: '2025',
      people: [{ person: 'ann-example' }],
      outcomes: [
        outcomeOf({ type: 'pledge', status: 'attributed', by: ['bo-sample', 'ann-example', 'beta-city'] }),
        outcomeOf({ type: 'pledge' }),
      ],
    })
    expect(peopleIn(event, sampleCatalogue)).toEqual(['ann-example', 'bo-sample'])
    expect(peopleIn(eventOf({ id: 'y', date: '2025' }), sampleCatalogue)).toEqual([])
  })

  it('is every article behind it or behind a part of it, each once', () => {
    const outcomes = [outcomeOf({ type: 'pledge', evidence: evidenceOf('late', 'undated') })]
    expect(sourcesOf({ evidence: evidenceOf('early', 'late', 'early'), outcomes })).toEqual([
      'early',
      'late',
      'undated',
    ])
    expect(sourcesOf({ evidence: evidenceOf('early') })).toEqual(['early'])
    for (const part of ['outcomes', 'unnamed', 'notes', 'positions'] as const) {
      const parts = { [part]: [{ evidence: evidenceOf('late') }, { evidence: evidenceOf('early', 'undated') }] }
      expect(sourcesOf({ evidence: evidenceOf('early'), ...parts })).toEqual(['early', 'late', 'undated'])
    }
  })
})

describe('the camps among some organizations', () => {
  it('are the counterparts’, governments first, each once', () => {
    const all = ['gamma-mobile', 'beta-city', 'alpha-works', 'delta-ministry', 'epsilon']
    expect(campsIn(all, sampleCatalogue)).toEqual(['government', 'partner'])
  })

  it('are none within the group, and none for who is not in the record', () => {
    expect(campsIn(['alpha-works', 'alpha-lab', 'nobody'], sampleCatalogue)).toEqual([])
    expect(campsIn([], sampleCatalogue)).toEqual([])
  })
})

describe('independent publishers', () => {
  it('are counted by name, not by article', () => {
    expect(publishersBehind(['early', 'undated'], sampleCatalogue)).toBe(1)
    expect(publishersBehind(['early', 'late', 'undated'], sampleCatalogue)).toBe(2)
    expect(publishersBehind([], sampleCatalogue)).toBe(0)
  })
})
