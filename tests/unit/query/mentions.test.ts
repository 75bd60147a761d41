// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { catalogueOf, placesAround } from '#query/catalogue.ts'
import { noFilters } from '#query/filters.ts'
import { claimsOn, contributionOf, disputesOn, eventsAt } from '#query/mentions.ts'
import { below } from '#query/tree.ts'
import { datasets } from './arbitraries.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)

describe('claims on a record', () => {
  it('are those about it, facts before statements before views', () => {
    expect(idsOf(claimsOn(sampleCatalogue, 'alpha-works'))).toEqual(['a-fact', 'a-view'])
    expect(idsOf(claimsOn(sampleCatalogue, 'beta-city'))).toEqual(['a-fact', 'a-saying'])
  })

  it('are also those it makes', () => {
    expect(idsOf(claimsOn(sampleCatalogue, 'ann-example'))).toEqual(['a-saying'])
    expect(claimsOn(sampleCatalogue, 'bo-sample')).toEqual([])
  })

  it('leave the record in its order', () => {
    claimsOn(sampleCatalogue, 'alpha-works')
    expect(idsOf(sample.claims)).toEqual(['a-view', 'a-saying', 'a-fact'])
  })
})

describe('disputes on a record', () => {
  it('are those that touch it', () => {
    expect(idsOf(disputesOn(sampleCatalogue, 'first-talks'))).toEqual(['which-day'])
    expect(disputesOn(sampleCatalogue, 'harbour-forum')).toEqual([])
  })
})

describe('the contribution of an article', () => {
  it('is every record that rests on it, in itself or in a part: an outcome, a post, a position', () => {
    const given = contributionOf(sampleCatalogue, 'late')
    expect(idsOf(given.events)).toEqual(['harbour-forum', 'ministry-visit'])
    expect(idsOf(given.organizations)).toEqual(['delta-ministry'])
    expect(idsOf(given.people)).toEqual(['ann-example', 'bo-sample'])
    expect(idsOf(given.claims)).toEqual(['a-fact'])
    expect(idsOf(given.disputes)).toEqual(['which-day'])
    expect([given.places, given.programmes, given.relationships]).toEqual([[], [], []])
  })

  it('is exactly what names it anywhere', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        for (const { id } of dataset.articles) {
          const given = contributionOf(catalogue, id)
          for (const kind of ['events', 'organizations', 'people', 'places', 'programmes', 'relationships'] as const) {
            const naming = [...dataset[kind]].filter((one) => JSON.stringify(one).includes(`"article":"${id}"`))
            expect(given[kind]).toEqual(naming)
          }
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
    expect(Object.values(contributionOf(sampleCatalogue, 'nowhere')).flat()).toEqual([])
  })
})

describe('the events at a place', () => {
  it('are those there and anywhere inside it, as the filter by place has them', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        for (const { id } of dataset.places) {
          const here = eventsAt(dataset.events, below(catalogue.inside, id))
          expect(here).toEqual(answer(catalogue, { ...noFilters, place: [id] }).events)
          for (const event of here) expect(placesAround(catalogue, event.place)).toContain(id)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('leave out events without a place', () => {
    expect(idsOf(eventsAt(sample.events, ['harbour']))).toEqual(['harbour-forum'])
    expect(eventsAt(sample.events, [])).toEqual([])
  })
})
