// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { placesAround } from '#query/catalogue.ts'
import type { FacetKey } from '#query/dimensions.ts'
import { noFilters } from '#query/filters.ts'
import {
  claimsFrom,
  claimsOfKind,
  claimsOn,
  contributionOf,
  disputesOn,
  eventsUnder,
  sourcesOn,
} from '#query/mentions.ts'
import type { RecordEvent } from '#record/dataset.ts'
import { relationshipId } from '#record/ids.ts'
import { claimKeys } from '#record/vocabulary.ts'
import { datasets } from './arbitraries.ts'
import { catalogueOf, idsOf } from './holding.ts'
import { filtersOf } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

describe('claims on a record', () => {
  it('are those about it, facts before statements before views', () => {
    expect(idsOf(claimsOn(sample, 'alpha-works'))).toEqual(['a-fact', 'a-view'])
    expect(idsOf(claimsOn(sample, 'beta-city'))).toEqual(['a-fact', 'a-saying'])
  })

  it('are also those it makes', () => {
    expect(idsOf(claimsOn(sample, 'ann-example'))).toEqual(['a-saying'])
    expect(claimsOn(sample, 'bo-sample')).toEqual([])
  })

  it('leave the record in its order', () => {
    claimsOn(sample, 'alpha-works')
    expect(idsOf(sample.claims)).toEqual(['a-view', 'a-saying', 'a-fact'])
  })
})

describe('disputes on a record', () => {
  it('are those that touch it: of a registry with both sides, of a core with the articles behind each', () => {
    expect(disputesOn(sample, 'first-talks')).toEqual(sample.disputes)
    expect(disputesOn(sampleCatalogue.held, 'first-talks').map(({ id, sources }) => [id, sources])).toEqual([
      ['which-day', [['early'], ['late']]],
    ])
    expect(disputesOn(sample, 'harbour-forum')).toEqual([])
    expect(disputesOn(sampleCatalogue.held, 'harbour-forum')).toEqual([])
  })
})

describe('the contribution of an article', () => {
  it('is every record that rests on it, in itself or in a part: an outcome, a post, a position', () => {
    const given = contributionOf(sampleCatalogue, 'late')
    expect(idsOf(given.events)).toEqual(['harbour-forum', 'ministry-visit'])
    expect(idsOf(given.organizations)).toEqual(['delta-ministry'])
    expect(idsOf(given.people)).toEqual(['ann-example', 'bo-sample'])
    expect(idsOf(given.disputes)).toEqual(['which-day'])
    expect(idsOf(claimsFrom(sample, 'late'))).toEqual(['a-fact'])
    expect([given.places, given.programmes, given.relationships]).toEqual([[], [], []])
  })

  it('is exactly what names it anywhere', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        const names = (id: string) => (one: unknown) => JSON.stringify(one).includes(`"article":"${id}"`)
        for (const { id } of dataset.articles) {
          const given = contributionOf(catalogue, id)
          for (const kind of ['events', 'organizations', 'people', 'places', 'programmes', 'disputes'] as const) {
            expect(idsOf(given[kind])).toEqual(idsOf([...dataset[kind]].filter(names(id))))
          }
          expect(given.relationships.map(relationshipId)).toEqual(
            dataset.relationships.filter(names(id)).map(relationshipId),
          )
          expect(claimsFrom(dataset, id)).toEqual(dataset.claims.filter(names(id)))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('together with those of all others is the whole record', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        const all = dataset.articles.map(({ id }) => contributionOf(catalogue, id))
        for (const kind of ['events', 'organizations', 'people', 'places', 'programmes'] as const) {
          const given = new Set(all.flatMap((one) => idsOf(one[kind])))
          expect([...given].sort()).toEqual(idsOf(dataset[kind]).sort())
        }
        expect(new Set(all.flatMap((one) => one.relationships)).size).toBe(dataset.relationships.length)
      }),
      { numRuns: 50 },
    )
  })

  it('is nothing from an article that is not there', () => {
    const { events, ...others } = contributionOf(sampleCatalogue, 'nowhere')
    expect([...events, ...Object.values(others).flat()]).toEqual([])
    expect(claimsFrom(sample, 'nowhere')).toEqual([])
  })
})

describe('the events under some values', () => {
  it('are those that the filter by those values leaves', () => {
    const values = fc.constantFrom<[FacetKey, string[]]>(
      ['source', ['a1']],
      ['source', ['a2', 'a4']],
      ['place', ['l1']],
      ['place', ['l5', 'l2']],
      ['person', ['p1', 'p3']],
      ['programme', ['g1']],
      ['org', ['o2', 'o3']],
      ['kind', ['visit', 'deal']],
    )
    fc.assert(
      fc.property(datasets, values, (dataset, [key, some]) => {
        const catalogue = catalogueOf(dataset)
        const { events } = answer(catalogue, { ...noFilters, [key]: some })
        expect(idsOf(eventsUnder(catalogue, key, some))).toEqual(idsOf(events))
      }),
      { numRuns: 150 },
    )
  })

  it('are none for no values, and for what the record does not have', () => {
    expect(eventsUnder(sampleCatalogue, 'source', ['nowhere']).length).toBe(0)
    expect(eventsUnder(sampleCatalogue, 'source', []).length).toBe(0)
    expect(idsOf(eventsUnder(sampleCatalogue, 'source', ['nowhere', 'undated']))).toEqual(['some-signing'])
  })
})

describe('the events at a place', () => {
  it('are those there and anywhere inside it, as the filter by place has them', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        for (const { id } of dataset.places) {
          const here = idsOf(answer(catalogue, { ...noFilters, place: [id] }).events)
          const lie = dataset.events.filter(({ place }) => placesAround(catalogue, place).includes(id))
          expect(here).toEqual(idsOf(lie))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('leave out events without a place', () => {
    expect(idsOf(answer(sampleCatalogue, filtersOf({ place: ['harbour'] })).events)).toEqual(['harbour-forum'])
  })
})

describe('the claims of some kinds', () => {
  it('are those of any of the statuses asked for, or in dispute where that is asked for', () => {
    fc.assert(
      fc.property(datasets, fc.subarray([...claimKeys]), (dataset, kinds) => {
        const wanted = dataset.claims.filter(
          ({ id, status }) =>
            kinds.length === 0 ||
            kinds.includes(status) ||
            (kinds.includes('disputed') && dataset.disputes.some(({ about }) => about.includes(id))),
        )
        expect(claimsOfKind(dataset, dataset.claims, kinds)).toEqual(wanted)
      }),
    )
  })
})

describe('the sources on a record', () => {
  it('are those behind its own entry and its posts, its events, and the relationships of which it is an end', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        const articlesOf = (part: Pick<RecordEvent, 'evidence'>): string[] =>
          part.evidence.map(({ article }) => article)
        const behind = (event: RecordEvent): string[] =>
          [event, ...(event.outcomes ?? []), ...(event.unnamed ?? []), ...(event.notes ?? [])].flatMap(articlesOf)
        for (const { id, evidence } of dataset.organizations) {
          const events = dataset.events.filter(({ participants }) => participants.some((p) => p.organization === id))
          const related = dataset.relationships.filter(({ from, to }) => from === id || to === id)
          const wanted = [{ evidence }, ...related].flatMap(articlesOf).concat(events.flatMap(behind))
          expect(sourcesOn(catalogue, 'organization', id).sort()).toEqual([...new Set(wanted)].sort())
        }
        for (const person of dataset.people) {
          const events = dataset.events.filter(
            ({ people = [], outcomes = [] }) =>
              people.some((one) => one.person === person.id) || outcomes.some(({ by }) => by?.includes(person.id)),
          )
          const wanted = [person, ...(person.positions ?? [])].flatMap(articlesOf).concat(events.flatMap(behind))
          expect(sourcesOn(catalogue, 'person', person.id).sort()).toEqual([...new Set(wanted)].sort())
        }
        for (const event of dataset.events) {
          expect(sourcesOn(catalogue, 'event', event.id).sort()).toEqual([...new Set(behind(event))].sort())
        }
        expect(sourcesOn(catalogue, 'event', 'no-such')).toEqual([])
        expect(sourcesOn(catalogue, 'article', 'a1')).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
