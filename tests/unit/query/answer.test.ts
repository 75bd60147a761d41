// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, countOf, countsOf } from '#query/answer.ts'
import { catalogueOf } from '#query/catalogue.ts'
import { type FacetKey, facets } from '#query/dimensions.ts'
import { type FilterKey, type Filters, noFilters } from '#query/filters.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { eventPasses, relationshipPasses, valuesOf } from './oracle.ts'
import { filtersOf } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

const facetKeys: readonly FacetKey[] = ['org', 'person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source']
const keysOf = (key: FacetKey): readonly FilterKey[] => (key === 'org' ? ['org', 'match', 'units'] : [key])
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)
const shownBy = (given: Partial<Filters>) => idsOf(answer(sampleCatalogue, filtersOf(given)).events)

describe('an answer', () => {
  it('holds exactly the events and relationships for which every filter holds', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const { events, relationships } = answer(catalogueOf(dataset), chosen)
        expect(events).toEqual(dataset.events.filter((event) => eventPasses(event, dataset, chosen)))
        expect(relationships).toEqual(dataset.relationships.filter((r) => relationshipPasses(r, dataset, chosen)))
      }),
      { numRuns: 1500 },
    )
  })

  it('is tried on cases of which many leave some events and take others away', () => {
    const cases = fc.sample(fc.tuple(datasets, filters), { numRuns: 400, seed: 7 })
    const parted = cases.filter(([dataset, chosen]) => {
      const left = answer(catalogueOf(dataset), chosen).events.length
      return left > 0 && left < dataset.events.length
    })
    expect(parted.length).toBeGreaterThan(60)
  })

  it('names the organizations of its events and ties, and no others; all where nothing is asked', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const { events, ties, organizations } = answer(catalogueOf(dataset), chosen)
        const named = new Set([
          ...events.flatMap((event) => event.participants.map((p) => p.organization)),
          ...ties.flatMap((tie) => [tie.a, tie.b]),
        ])
        const left = new Set(idsOf(organizations))
        for (const id of named) expect(left).toContain(id)
        if (left.size > named.size) expect(idsOf(organizations)).toEqual(idsOf(dataset.organizations))
      }),
    )
    expect(answer(sampleCatalogue, noFilters).organizations).toEqual(sample.organizations)
    expect(idsOf(answer(sampleCatalogue, filtersOf({ kind: ['visit'] })).organizations)).toEqual(['delta-ministry'])
  })

  it('never grows when a filter is added', () => {
    fc.assert(
      fc.property(
        datasets,
        filters,
        filters,
        fc.constantFrom<FilterKey[]>(...keyGroups),
        (dataset, one, more, keys) => {
          const bare: Filters = { ...one, ...pick(noFilters, keys) }
          const added: Filters = { ...bare, ...pick(more, keys) }
          const [before, after] = [answer(catalogueOf(dataset), bare), answer(catalogueOf(dataset), added)]
          for (const part of ['events', 'ties', 'organizations'] as const) {
            const ids = idsOf(before[part])
            for (const { id } of after[part]) expect(ids).toContain(id)
          }
          for (const relationship of after.relationships) expect(before.relationships).toContain(relationship)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('grows with every value chosen under a key, where any will do', () => {
    fc.assert(
      fc.property(datasets, filters, fc.constantFrom(...facetKeys), (dataset, chosen, key) => {
        fc.pre(chosen[key].length > 1 && chosen.match === 'any')
        const fewer: Filters = { ...chosen, [key]: chosen[key].slice(1) }
        const all = idsOf(answer(catalogueOf(dataset), chosen).events)
        for (const { id } of answer(catalogueOf(dataset), fewer).events) expect(all).toContain(id)
      }),
      { numRuns: 300 },
    )
  })

  it.each<[string, Partial<Filters>, string[]]>([
    ['an organization alone', { org: ['alpha-works'] }, ['first-talks']],
    ['an organization with its units', { org: ['alpha-works'], units: true }, ['first-talks', 'harbour-forum']],
    ['any of two', { org: ['alpha-works', 'gamma-mobile'] }, ['first-talks', 'harbour-forum']],
    ['both of two', { org: ['alpha-works', 'gamma-mobile'], match: 'all' }, []],
    [
      'both of two, one by its unit',
      { org: ['alpha-works', 'gamma-mobile'], match: 'all', units: true },
      ['harbour-forum'],
    ],
    ['a place for the places inside it', { place: ['province'] }, ['harbour-forum']],
    ['who spoke, though not listed as present', { person: ['bo-sample'] }, ['harbour-forum']],
    ['a month that the year may lie in', { from: '2025-04', to: '2025-04' }, ['some-signing', 'harbour-forum']],
    ['a month for certain', { from: '2025-04', to: '2025-04', certain: true }, ['harbour-forum']],
    ['certain, without a range', { certain: true }, ['some-signing', 'first-talks', 'harbour-forum', 'ministry-visit']],
    ['an alias in Chinese', { q: '阿尔' }, ['first-talks']],
    ['a name without its accent', { q: 'mobile' }, ['harbour-forum']],
    ['several publishers', { evidence: 'several' }, ['harbour-forum']],
    ['one publisher', { evidence: 'single' }, ['some-signing', 'first-talks', 'ministry-visit']],
    ['a camp', { camp: ['partner'] }, ['some-signing', 'harbour-forum']],
    ['two keys', { camp: ['partner'], kind: ['conference', 'visit'] }, ['harbour-forum']],
  ])('is found by %s', (_, chosen, events) => {
    expect(shownBy(chosen)).toEqual(events)
  })
})

describe('the counts beside choices', () => {
  it('are of the events that pass the filters of every other key', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const catalogue = catalogueOf(dataset)
        for (const key of facetKeys) {
          const counts = new Map<string, number>()
          for (const event of dataset.events) {
            if (!eventPasses(event, dataset, chosen, keysOf(key))) continue
            for (const value of valuesOf(event, dataset, chosen.units)[key]) {
              counts.set(value, (counts.get(value) ?? 0) + 1)
            }
          }
          expect(sorted(countsOf(catalogue, chosen, key))).toEqual(sorted(counts))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('say how many events a choice of that value alone shows', () => {
    fc.assert(
      fc.property(datasets, filters, fc.constantFrom(...facetKeys), (dataset, chosen, key) => {
        const catalogue = catalogueOf(dataset)
        for (const [value, count] of countsOf(catalogue, chosen, key)) {
          const { events } = answer(catalogue, { ...chosen, [key]: [value] })
          expect(events).toHaveLength(count)
          expect(countOf(catalogue, { ...chosen, [key]: [value] })).toBe(count)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leave out what no event has', () => {
    expect(countsOf(sampleCatalogue, noFilters, 'kind').has('deal')).toBe(false)
    expect(Object.keys(facets)).toEqual(facetKeys)
  })
})

const keyGroups: FilterKey[][] = [
  ['from', 'to', 'certain'],
  ['org', 'match', 'units'],
  ['person'],
  ['place'],
  ['kind'],
  ['outcome'],
  ['camp'],
  ['source'],
  ['q'],
  ['evidence'],
]

const pick = (from: Filters, keys: readonly FilterKey[]): Partial<Filters> =>
  Object.fromEntries(keys.map((key) => [key, from[key]]))

const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort(([x], [y]) => (x < y ? -1 : 1))
