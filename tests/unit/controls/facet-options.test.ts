// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optionsOf } from '#controls/facet-options.ts'
import { catalogueOf as catalogueOn, placesAround } from '#query/catalogue.ts'
import { countsOf } from '#query/counts.ts'
import { type FacetKey, facets } from '#query/dimensions.ts'
import { noFilters } from '#query/filters.ts'
import { eventKinds, outcomeTypes } from '#record/vocabulary.ts'
import { datasets } from '../query/arbitraries.ts'
import { filters } from '../query/arbitrary-filters.ts'
import { dateTexts } from '../query/arbitrary-parts.ts'
import { catalogueAsKnown, catalogueOf, heldOf } from '../query/holding.ts'
import { datasetOf, placeOf } from '../query/record-makers.ts'
import { sample, sampleCatalogue } from '../query/sample-record.ts'

// Object.keys forgets the keys of a literal table; that it has no others is plain where the table is declared.
const keys = Object.keys(facets) as FacetKey[]
const namesOf = (key: FacetKey) => optionsOf(sampleCatalogue, key).map(({ name }) => name)

describe('the options of a filter', () => {
  it('have every value that is counted, each once, also in the record as it was known', () => {
    fc.assert(
      fc.property(datasets, filters, fc.option(dateTexts, { nil: null }), (dataset, chosen, known) => {
        const catalogue = catalogueAsKnown(dataset, known)
        for (const key of ['person', 'programme', 'kind', 'outcome', 'camp', 'source'] as const) {
          const ids = optionsOf(catalogue, key).map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          if (key === 'source') continue
          for (const [value] of countsOf(catalogue, chosen, key)) expect(ids).toContain(value)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are one for each record of their kind', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        const lists = {
          org: dataset.organizations,
          person: dataset.people,
          place: dataset.places,
          programme: dataset.programmes,
          source: dataset.articles,
        }
        for (const key of ['org', 'person', 'place', 'programme', 'source'] as const) {
          const ids = optionsOf(catalogue, key).map(({ id }) => id)
          expect(ids.sort()).toEqual(lists[key].map(({ id }) => id).sort())
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are listed by name, those of word lists in the order of the list', () => {
    expect(namesOf('org')).toEqual([
      'Alpha Lab',
      'Alpha Works',
      'Beta City',
      'delta-ministry',
      'epsilon',
      'Gamma Móbile',
    ])
    expect(namesOf('person')).toEqual(['Ann Example', 'Bo Sample'])
    expect(namesOf('kind')).toEqual(Object.values(eventKinds))
    expect(namesOf('outcome')).toEqual(Object.values(outcomeTypes))
    expect(namesOf('camp')).toHaveLength(2)
  })

  it('hold the other names by which they are found', () => {
    const works = optionsOf(sampleCatalogue, 'org').find(({ id }) => id === 'alpha-works')
    expect(works).toMatchObject({ name: 'Alpha Works', camp: 'subject', depth: 0 })
    expect(works?.also).toContain('阿尔法')
    expect(optionsOf(sampleCatalogue, 'source').find(({ id }) => id === 'early')?.also).toEqual(['The Courier'])
  })

  it('are there for every facet', () => {
    for (const key of keys) {
      expect(optionsOf(sampleCatalogue, key).length).toBeGreaterThan(0)
      for (const { name } of optionsOf(sampleCatalogue, key)) expect(name).not.toBe('')
    }
  })
})

describe('the places to choose', () => {
  const outline = (catalogue: typeof sampleCatalogue) =>
    optionsOf(catalogue, 'place').map(({ id, depth }) => `${'  '.repeat(depth)}${id}`)

  it('are a tree: each under the place it lies in, one step deeper', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const options = optionsOf(catalogueOf(dataset), 'place')
        for (const [i, { id, depth }] of options.entries()) {
          const parent = dataset.places.find((place) => place.id === id)?.parent
          const above = options.slice(0, i).findLast((one) => one.depth < depth)
          expect(above?.id).toBe(parent)
          expect(depth).toBe(placesAround(catalogueOf(dataset), id).length - 1)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('stand by name among those that lie in the same place, whatever their ids', () => {
    const places = [
      placeOf({ id: 'a', name: 'Zeta' }),
      placeOf({ id: 'a-b', name: 'Beta' }),
      placeOf({ id: 'x', name: 'Yard', parent: 'a' }),
      placeOf({ id: 'y', name: 'Xylem', parent: 'a' }),
    ]
    expect(outline(catalogueOf(datasetOf({ places })))).toEqual(['a-b', 'a', '  y', '  x'])
  })

  it('begin anew at a place whose surroundings are not known yet', () => {
    const held = heldOf(sample)
    const without = (...gone: string[]) =>
      catalogueOn({ ...held, places: held.places.filter(({ id }) => !gone.includes(id)) })
    expect(outline(without('province'))).toEqual(['beta', '  harbour'])
    expect(optionsOf(without('province', 'beta', 'harbour'), 'place')).toEqual([])
    expect(countsOf(sampleCatalogue, noFilters, 'place').get('province')).toBe(1)
  })
})
