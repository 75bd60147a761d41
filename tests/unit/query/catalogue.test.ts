// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf, placesAround, resolverOf, withUnits } from '#query/catalogue.ts'
import { recordKinds } from '#record/ids.ts'
import { datasets } from './arbitraries.ts'
import { articleOf, datasetOf, organizationOf, placeOf } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

describe('a catalogue', () => {
  it('finds every record by its id', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        expect([...catalogue.events.values()]).toEqual(dataset.events)
        expect([...catalogue.organizations.keys()]).toEqual(dataset.organizations.map(({ id }) => id))
        for (const place of dataset.places) expect(catalogue.places.get(place.id)).toBe(place)
        for (const article of dataset.articles) expect(catalogue.articles.get(article.id)).toBe(article)
        for (const person of dataset.people) expect(catalogue.people.get(person.id)).toBe(person)
        for (const programme of dataset.programmes) expect(catalogue.programmes.get(programme.id)).toBe(programme)
      }),
      { numRuns: 50 },
    )
  })

  it('holds the very dataset it was built of', () => {
    expect(sampleCatalogue.dataset).toBe(sample)
  })

  it('knows the places around a place, nearest first', () => {
    expect(placesAround(sampleCatalogue, 'harbour')).toEqual(['harbour', 'beta', 'province'])
    expect(placesAround(sampleCatalogue, 'province')).toEqual(['province'])
    expect(placesAround(sampleCatalogue, undefined)).toEqual([])
  })

  it('ends the places around a place where a circle closes', () => {
    const round = catalogueOf(
      datasetOf({ places: [placeOf({ id: 'x', parent: 'y' }), placeOf({ id: 'y', parent: 'x' })] }),
    )
    expect(placesAround(round, 'x')).toEqual(['x', 'y'])
  })

  it('counts a place among those around another exactly where that one lies inside it', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        for (const { id, parent } of dataset.places) {
          const above = parent === undefined ? [] : placesAround(catalogue, parent)
          expect(placesAround(catalogue, id)).toEqual([id, ...above])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('knows the units of an organization at any depth', () => {
    const deep = catalogueOf(
      datasetOf({
        organizations: [
          organizationOf({ id: 'bench', camp: 'subject', parent: 'lab' }),
          organizationOf({ id: 'lab', camp: 'subject', parent: 'works' }),
          organizationOf({ id: 'works', camp: 'subject' }),
        ],
      }),
    )
    expect(withUnits(deep, 'works')).toEqual(['works', 'lab', 'bench'])
    expect(withUnits(deep, 'bench')).toEqual(['bench'])
    expect(withUnits(deep, 'nobody')).toEqual(['nobody'])
  })
})

describe('the resolver of links', () => {
  const renamed = datasetOf({
    organizations: [
      organizationOf({ id: 'new-works', camp: 'subject', formerIds: ['old-works', 'older-works'] }),
      organizationOf({ id: 'old-lab', camp: 'subject' }),
      organizationOf({ id: 'new-lab', camp: 'subject', formerIds: ['old-lab'] }),
    ],
    articles: [{ ...articleOf('report', 'The Courier'), formerIds: ['draft'] }],
  })
  const resolve = resolverOf(renamed)

  it('leads a former id to the record as it is called now', () => {
    expect(resolve('organization', 'old-works')).toBe('new-works')
    expect(resolve('organization', 'older-works')).toBe('new-works')
    expect(resolve('article', 'draft')).toBe('report')
  })

  it('takes a live id for itself, also where another record was once called so', () => {
    expect(resolve('organization', 'new-works')).toBe('new-works')
    expect(resolve('organization', 'old-lab')).toBe('old-lab')
  })

  it('knows no id of another kind, and none that never was', () => {
    expect(resolve('person', 'new-works')).toBeNull()
    expect(resolve('article', 'old-works')).toBeNull()
    expect(resolve('organization', '')).toBeNull()
    expect(resolve('organization', 'constructor')).toBeNull()
  })

  it('resolves every record of every kind to itself', () => {
    const ofSample = resolverOf(sample)
    const lists = {
      organization: sample.organizations,
      person: sample.people,
      place: sample.places,
      programme: sample.programmes,
      event: sample.events,
      article: sample.articles,
      claim: sample.claims,
      dispute: sample.disputes,
    } as const
    for (const kind of recordKinds) {
      expect(lists[kind].length).toBeGreaterThan(0)
      for (const { id } of lists[kind]) expect(ofSample(kind, id)).toBe(id)
    }
  })
})
