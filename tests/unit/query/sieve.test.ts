// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '#query/catalogue.ts'
import { countIf } from '#query/counts.ts'
import { facets, range } from '#query/dimensions.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { everything, sift } from '#query/sieve.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { catalogueOf, datasetAround } from './holding.ts'
import { eventPasses } from './oracle.ts'
import { eventOf, filtersOf } from './record-makers.ts'
import { sample } from './sample-record.ts'

const idsIn = ({ held }: Catalogue, numbers: Uint32Array) => Array.from(numbers, (event) => held.events.ids[event])
const setFor = (catalogue: Catalogue, chosen: Filters, key: keyof Filters) =>
  sift(catalogue, chosen).asked.find(({ dimension }) => dimension.keys.includes(key))?.events

describe('everything', () => {
  it('is all events of a record, at every size', () => {
    for (const size of [0, 1, 31, 32, 33, 64, 65]) {
      const events = Array.from({ length: size }, (_, at) => eventOf({ id: `e${at}`, date: '2025' }))
      const all = everything(catalogueOf(datasetAround(events)))
      expect([all.size, all.numbers().length, all.capacity]).toEqual([size, size, size])
      expect([...all.numbers()]).toEqual(Array.from({ length: size }, (_, at) => at))
    }
  })
})

describe('a sieve', () => {
  it('leaves what passes every filter, and without one of them what passes all the others', () => {
    fc.assert(
      fc.property(datasets, fc.array(filters, { minLength: 1, maxLength: 4 }), (dataset, asked) => {
        const catalogue = catalogueOf(dataset)
        for (const chosen of asked) {
          const sifted = sift(catalogue, chosen)
          const passing = dataset.events.filter((event) => eventPasses(event, dataset, chosen))
          expect(idsIn(catalogue, sifted.events.numbers())).toEqual(passing.map(({ id }) => id))
          for (const facet of [facets.org, facets.kind, facets.place]) {
            const others = dataset.events.filter((event) => eventPasses(event, dataset, chosen, facet.keys))
            expect(idsIn(catalogue, sifted.without(facet).numbers())).toEqual(others.map(({ id }) => id))
          }
        }
      }),
      { numRuns: 120 },
    )
  })

  it('keeps the very set of a filter as long as that filter does not change', () => {
    const catalogue = catalogueOf(sample)
    const chosen = filtersOf({ org: ['alpha-works'], kind: ['meeting'] })
    const before = setFor(catalogue, chosen, 'org')
    expect(before).toBeDefined()
    expect(setFor(catalogue, { ...chosen, kind: ['visit'] }, 'org')).toBe(before)
    expect(setFor(catalogue, { ...chosen, org: ['alpha-works'], from: '2025' }, 'org')).toBe(before)
    expect(setFor(catalogue, { ...chosen, kind: [] }, 'org')).toBe(before)
    expect(setFor(catalogue, { ...chosen, units: true }, 'org')).not.toBe(before)
  })

  it('takes a list for another where only its last value is another', () => {
    const catalogue = catalogueOf(sample)
    const shown = (...kind: Filters['kind']) => idsIn(catalogue, sift(catalogue, filtersOf({ kind })).events.numbers())
    expect(shown('deal', 'meeting')).toEqual(['first-talks'])
    expect(shown('deal', 'visit')).toEqual(['ministry-visit'])
    expect(shown('deal')).toEqual([])
    expect(shown('deal', 'visit')).toEqual(['ministry-visit'])
  })

  it('keeps the very events as long as no filter changes what it asks', () => {
    const catalogue = catalogueOf(sample)
    const chosen = filtersOf({ org: ['alpha-works'], from: '2025', q: 'talks' })
    const before = sift(catalogue, chosen).events
    expect(sift(catalogue, chosen).events).toBe(before)
    expect(sift(catalogue, structuredClone(chosen)).events).toBe(before)
    expect(sift(catalogue, { ...chosen, known: '2025' }).events).toBe(before)
    expect(sift(catalogue, { ...chosen, kind: ['visit'] }).events).not.toBe(before)
  })

  it('keeps what the others leave while one filter goes through its values', () => {
    const catalogue = catalogueOf(sample)
    const others = (kind: Filters['kind']) =>
      sift(catalogue, filtersOf({ camp: ['government'], from: '2025', kind })).without(facets.kind)
    const before = others(['visit'])
    expect(others(['meeting'])).toBe(before)
    expect(others(['meeting', 'visit'])).toBe(before)
    expect(idsIn(catalogue, before.numbers())).toEqual(['first-talks', 'harbour-forum', 'ministry-visit'])
  })

  it('gives the very events again where a filter is set and lifted, so that nothing need be counted anew', () => {
    const catalogue = catalogueOf(sample)
    const chosen = filtersOf({ camp: ['government'], from: '2025' })
    const before = sift(catalogue, chosen).events
    const narrowed = sift(catalogue, { ...chosen, kind: ['visit'] })
    expect(narrowed.without(facets.kind)).toBe(before)
    expect(narrowed.events.size).toBeLessThan(before.size)
    expect(sift(catalogue, { ...chosen, to: '2025-06', kind: ['visit'] }).without(range)).not.toBe(before)
    sift(catalogue, { ...chosen, kind: ['visit'] })
    expect(sift(catalogue, chosen).events).toBe(before)
  })

  it('keeps all that while it is asked what other choices would leave', () => {
    const catalogue = catalogueOf(sample)
    const chosen = filtersOf({ camp: ['government'], from: '2025' })
    const before = sift(catalogue, chosen)
    const others = before.without(range)
    for (let year = 2000; year < 2060; year += 1) countIf(catalogue, chosen, { from: String(year), to: String(year) })
    for (const evidence of ['single', 'several'] as const) countIf(catalogue, chosen, { evidence })
    expect(sift(catalogue, chosen)).toBe(before)
    expect(sift(catalogue, { ...chosen }).events).toBe(before.events)
    expect(sift(catalogue, { ...chosen, to: '2025-06' }).without(range)).toBe(others)
  })

  it('leaves everything where nothing is asked, with and without any filter', () => {
    const catalogue = catalogueOf(sample)
    const { events, asked, without } = sift(catalogue, noFilters)
    expect([events, without(range), without(facets.org)]).toEqual([
      everything(catalogue),
      everything(catalogue),
      everything(catalogue),
    ])
    expect(asked).toEqual([])
  })

  it('does not change what it gave before', () => {
    fc.assert(
      fc.property(datasets, filters, filters, (dataset, one, other) => {
        const catalogue = catalogueOf(dataset)
        const before = sift(catalogue, one)
        const events = [...before.events.numbers()]
        sift(catalogue, other).without(facets.org)
        expect([...before.events.numbers()]).toEqual(events)
        const others = dataset.events.filter((event) => eventPasses(event, dataset, one, facets.org.keys))
        expect(before.without(facets.org).size).toBe(others.length)
      }),
      { numRuns: 100 },
    )
  })
})
