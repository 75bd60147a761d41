// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { articleSchema } from '#record/article.ts'
import { claimSchema } from '#record/claim.ts'
import { disputeSchema } from '#record/dispute.ts'
import { aboutSchema, documentSchema } from '#record/document.ts'
import { eventSchema } from '#record/event.ts'
import { organizationSchema } from '#record/organization.ts'
import { personSchema } from '#record/person.ts'
import { placeSchema } from '#record/place.ts'
import { programmeSchema } from '#record/programme.ts'
import { relationshipSchema } from '#record/relationship.ts'

const evidence = [{ article: 'report', phrase: 'they met' }]
const attribution = '`by` or `by_unnamed` goes with status `attributed`, and only with it'

/** What is wrong with a value, as `path: message`. */
const faults = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

const article = {
  id: 'report',
  url: 'https://example.org/report',
  title: 'A Report',
  publisher: 'Example Daily',
  published: '2025-04-21',
  language: 'en',
  read: 'full',
}
const organization = { id: 'alpha', name: 'Alpha', type: 'private-company', evidence }
const person = { id: 'ann', name: 'Ann', evidence }
const place = { id: 'gamma', name: 'Gamma', level: 'site', evidence }
const programme = { id: 'plan', name: 'Plan', evidence }
const outcome = { type: 'pledge', text: 'Promised.', evidence }
const event = {
  id: 'meeting',
  date: '2025-04-21',
  kind: 'meeting',
  title: 'Meeting',
  summary: 'They met.',
  participants: [{ organization: 'alpha', role: 'host' }],
  evidence,
}
const relationship = { from: 'alpha', to: 'beta', type: 'supplies', standing: 'in-force', evidence }
const claim = { id: 'claim', about: ['alpha'], text: 'Something.', status: 'reported', evidence }
const dispute = {
  id: 'dispute',
  topic: 'Size',
  positions: [
    { text: 'Large.', evidence },
    { text: 'Small.', evidence },
  ],
  about: ['alpha'],
}
const about = { title: 'Alliances', subject: 'alpha', licence: 'CC-BY-4.0' }

const kinds: [string, z.ZodType, Record<string, unknown>][] = [
  ['article', articleSchema, article],
  ['organization', organizationSchema, organization],
  ['person', personSchema, person],
  ['place', placeSchema, place],
  ['programme', programmeSchema, programme],
  ['event', eventSchema, event],
  ['relationship', relationshipSchema, relationship],
  ['claim', claimSchema, claim],
  ['dispute', disputeSchema, dispute],
  ['about', aboutSchema, about],
]

describe.each(kinds)('%s', (_, schema, sound) => {
  it('is sound with what is required of it', () => {
    expect(faults(schema, sound)).toEqual([])
  })

  it('is refused without any one of its fields', () => {
    for (const key of Object.keys(sound)) {
      const { [key]: _left, ...rest } = sound
      expect(faults(schema, rest), `without ${key}`).not.toEqual([])
    }
  })

  it('is refused with a key that nobody knows', () => {
    expect(faults(schema, { ...sound, colour: 'red' })).toEqual([': Unrecognized key: "colour"'])
  })

  it('is refused with blank text in any of its text fields', () => {
    for (const [key, value] of Object.entries(sound)) {
      if (typeof value === 'string') expect(faults(schema, { ...sound, [key]: '  ' }), key).not.toEqual([])
    }
  })
})

describe.each(kinds.filter(([, , sound]) => 'evidence' in sound))('%s', (_, schema, sound) => {
  it('is refused without evidence', () => {
    expect(faults(schema, { ...sound, evidence: [] })).toEqual([
      'evidence: is empty: nothing is recorded without evidence',
    ])
  })
})

describe.each([
  ['organization', organizationSchema, organization],
  ['programme', programmeSchema, programme],
  ['relationship', relationshipSchema, relationship],
  ['claim', claimSchema, claim],
] as [string, z.ZodType, object][])('the status of a record: %s', (_, schema, sound) => {
  it('is attributed exactly where it is said to whom', () => {
    expect(faults(schema, { ...sound, status: 'attributed', by: ['ann'] })).toEqual([])
    expect(faults(schema, { ...sound, status: 'attributed', by_unnamed: 'an official' })).toEqual([])
    expect(faults(schema, { ...sound, status: 'attributed' })).toEqual([`status: ${attribution}`])
    expect(faults(schema, { ...sound, status: 'view', by: ['ann'] })).toEqual([`status: ${attribution}`])
    expect(faults(schema, { ...sound, status: 'reported', by_unnamed: 'somebody' })).toEqual([`status: ${attribution}`])
    expect(faults(schema, { ...sound, status: 'view' })).toEqual([])
  })

  it('is attributed to somebody', () => {
    expect(faults(schema, { ...sound, status: 'attributed', by: [] })).not.toEqual([])
  })
})

describe('an article', () => {
  const { title, published, ...bare } = article

  it('has a title or a label, and not both', () => {
    const message = 'id: give a `title` as printed, or a `label` in our own words, and not both'
    expect(faults(articleSchema, { ...bare, published, label: 'Our words' })).toEqual([])
    expect(faults(articleSchema, { ...bare, published })).toEqual([message])
    expect(faults(articleSchema, { ...article, label: 'Our words' })).toEqual([message])
  })

  it('says why where it has no date', () => {
    expect(faults(articleSchema, { ...bare, title, published_basis: 'none is printed' })).toEqual([])
    expect(faults(articleSchema, { ...bare, title })).toEqual([
      'id: an article without `published` needs a `published_basis` that says why',
    ])
  })

  it('was seen on a day, where that is said', () => {
    const undated = { ...bare, title, published_basis: 'none is printed' }
    expect(faults(articleSchema, { ...undated, seen: '2026-02-28' })).toEqual([])
    for (const seen of ['2026-02', '2026-02-30', 'lately']) {
      expect(faults(articleSchema, { ...undated, seen })).toEqual(['seen: is not a day such as 2026-11-22'])
    }
  })

  it.each(['ftp://example.org', 'example.org', 'javascript:alert(1)', 'https://', ''])('is not at %j', (url) => {
    expect(faults(articleSchema, { ...article, url })).toEqual(['url: is not an http or https address'])
  })

  it.each(['en', 'zh', 'zh-Hans', 'pt-BR'])('may be in the language %s', (language) => {
    expect(faults(articleSchema, { ...article, language })).toEqual([])
  })

  it.each(['EN', 'english', 'en_GB', 'e'])('is not in the language %s', (language) => {
    expect(faults(articleSchema, { ...article, language })).toHaveLength(1)
  })
})

describe('an event', () => {
  it('has somebody in it', () => {
    expect(faults(eventSchema, { ...event, participants: [] })).toEqual(['participants: is empty'])
  })

  it('says how its place is known only where it has one', () => {
    expect(faults(eventSchema, { ...event, place: 'gamma', place_basis: 'the host is there' })).toEqual([])
    expect(faults(eventSchema, { ...event, place_basis: 'the host is there' })).toEqual([
      'place_basis: `place_basis` without a `place`',
    ])
  })

  it('has outcomes that are promised to somebody only by somebody', () => {
    const withOutcome = (more: object) => faults(eventSchema, { ...event, outcomes: [{ ...outcome, ...more }] })
    expect(withOutcome({})).toEqual([])
    expect(withOutcome({ parties: ['alpha'], to: ['beta'] })).toEqual([])
    expect(withOutcome({ to: ['beta'] })).toEqual(['outcomes.0.to: `to` without `parties`'])
  })

  it('has outcomes with evidence and a sound attribution of their own', () => {
    const withOutcome = (more: object) => faults(eventSchema, { ...event, outcomes: [{ ...outcome, ...more }] })
    expect(withOutcome({ evidence: [] })).toHaveLength(1)
    expect(withOutcome({ by: ['ann'] })).toEqual([`outcomes.0.status: ${attribution}`])
  })

  it('has a role for every participant, out of the closed list', () => {
    expect(faults(eventSchema, { ...event, participants: [{ organization: 'alpha', role: 'king' }] })).toHaveLength(1)
    expect(faults(eventSchema, { ...event, participants: [{ organization: 'alpha' }] })).toHaveLength(1)
  })
})

describe('a relationship', () => {
  it('joins two organizations', () => {
    expect(faults(relationshipSchema, { ...relationship, to: 'alpha' })).toEqual([
      'to: joins an organization to itself',
    ])
  })
})

describe('a place', () => {
  it('says how its parent is known only where it has one', () => {
    expect(faults(placeSchema, { ...place, parent: 'omega', parent_basis: 'a map' })).toEqual([])
    expect(faults(placeSchema, { ...place, parent_basis: 'a map' })).toHaveLength(1)
  })

  it('lies on the globe, by a source', () => {
    const at = (latitude: number, longitude: number, more: object = { source: 'a map' }) =>
      faults(placeSchema, { ...place, coordinates: { latitude, longitude, ...more } })
    expect(at(-90, 180)).toEqual([])
    expect(at(90.1, 0)).toHaveLength(1)
    expect(at(0, -180.1)).toHaveLength(1)
    expect(at(0, 0, {})).toHaveLength(1)
  })
})

describe('a dispute', () => {
  it('shows two sides or more, each with evidence', () => {
    const [one] = dispute.positions
    expect(faults(disputeSchema, { ...dispute, positions: [one] })).toEqual([
      'positions: has fewer than two positions: a dispute shows both sides',
    ])
    expect(faults(disputeSchema, { ...dispute, positions: [one, { text: 'Other.', evidence: [] }] })).toHaveLength(1)
  })
})

describe('a document', () => {
  it('may hold any of its keys, or none', () => {
    expect(faults(documentSchema, {})).toEqual([])
    expect(faults(documentSchema, { article, articles: [article], dataset: about })).toEqual([])
    expect(
      faults(documentSchema, {
        organizations: [organization],
        people: [person],
        places: [place],
        programmes: [programme],
        events: [event],
        relationships: [relationship],
        claims: [claim],
        disputes: [dispute],
      }),
    ).toEqual([])
  })

  it('gives the path of each fault in it', () => {
    expect(faults(documentSchema, { people: [person, { ...person, name: ' ' }], places: [place, null] })).toEqual([
      'people.1.name: is empty',
      expect.stringContaining('places.1: '),
    ])
  })
})
