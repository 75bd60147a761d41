// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { countOf, countsOf } from '#query/counts.ts'
import { type FacetKey, facets } from '#query/dimensions.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { countsIn } from './count-oracle.ts'
import { catalogueOf } from './holding.ts'
import { filtersOf } from './record-makers.ts'
import { sampleCatalogue } from './sample-record.ts'

const facetKeys: readonly FacetKey[] = ['org', 'person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source']
const sorted = (counts: Iterable<[string, number]>) => [...counts].sort(([x], [y]) => (x < y ? -1 : 1))

describe('the counts beside choices', () => {
  it('are of the events that pass every other filter, or of those that pass all where all chosen must take part', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const catalogue = catalogueOf(dataset)
        for (const key of facetKeys) {
          expect(sorted(countsOf(catalogue, chosen, key))).toEqual(countsIn(dataset, chosen, key))
        }
      }),
      { numRuns: 120 },
    )
  })

  it('say how many events that choice shows, alone, or with those made where all must take part', () => {
    fc.assert(
      fc.property(datasets, filters, fc.constantFrom(...facetKeys), (dataset, chosen, key) => {
        const catalogue = catalogueOf(dataset)
        const kept: readonly string[] = key === 'org' && chosen.match === 'all' ? chosen.org : []
        const counts = countsOf(catalogue, chosen, key)
        for (const name of facets[key].names(catalogue)) {
          const pressed = { ...chosen, [key]: [...new Set([...kept, name])].sort() }
          expect(answer(catalogue, pressed).events).toHaveLength(counts.get(name))
          expect(countOf(catalogue, pressed)).toBe(counts.get(name))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are of the events that an organization shares with those chosen, where all must take part', () => {
    const numbers = (filters: Partial<Filters>) => {
      const counts = countsOf(sampleCatalogue, filtersOf({ org: ['beta-city'], ...filters }), 'org')
      return ['alpha-works', 'alpha-lab', 'beta-city', 'delta-ministry'].map((id) => counts.get(id))
    }
    expect(numbers({ match: 'any' })).toEqual([1, 1, 2, 1])
    expect(numbers({ match: 'all' })).toEqual([1, 1, 2, 0])
    expect(numbers({ match: 'all', units: true })).toEqual([2, 1, 2, 0])
  })

  it('leave out what no event has, and count it 0 where it is asked for', () => {
    const counts = countsOf(sampleCatalogue, noFilters, 'kind')
    expect(sorted(counts)).toEqual([
      ['conference', 1],
      ['meeting', 1],
      ['signing', 1],
      ['visit', 1],
    ])
    expect([counts.get('visit'), counts.get('deal'), counts.get('no kind at all')]).toEqual([1, 0, 0])
    expect(Object.keys(facets)).toEqual(facetKeys)
  })

  it('give each value by its name and by its number alike', () => {
    fc.assert(
      fc.property(datasets, filters, fc.constantFrom(...facetKeys), (dataset, chosen, key) => {
        const catalogue = catalogueOf(dataset)
        const names = facets[key].names(catalogue)
        const counts = countsOf(catalogue, chosen, key)
        expect(names.map((name) => counts.get(name))).toEqual([...counts.values])
        expect([...counts].reduce((sum, [, count]) => sum + count, 0)).toBe(counts.values.reduce((x, y) => x + y, 0))
      }),
      { numRuns: 100 },
    )
  })

  it('stay right while other filters are counted in between', () => {
    fc.assert(
      fc.property(datasets, filters, filters, fc.constantFrom(...facetKeys), (dataset, one, other, key) => {
        const catalogue = catalogueOf(dataset)
        const counts = countsOf(catalogue, one, key)
        const before = sorted(counts)
        const between = sorted(countsOf(catalogue, other, key))
        expect(sorted(counts)).toEqual(before)
        expect(sorted(countsOf(catalogue, { ...other }, key))).toEqual(between)
      }),
      { numRuns: 120 },
    )
  })

  it('are gone through to the end, though others are asked for on the way', () => {
    const counts = countsOf(sampleCatalogue, noFilters, 'org')
    const others = countsOf(sampleCatalogue, filtersOf({ kind: ['visit'] }), 'org')
    const before = [...counts]
    const seen: [string, number][] = []
    for (const [name, count] of counts) {
      expect(others.get(name)).toBe(name === 'delta-ministry' ? 1 : 0)
      seen.push([name, count])
    }
    expect(seen).toEqual(before)
    expect(seen.length).toBeGreaterThan(3)
  })
})
