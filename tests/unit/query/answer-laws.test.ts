// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import type { FacetKey } from '#query/dimensions.ts'
import { type FilterKey, type Filters, noFilters } from '#query/filters.ts'
import { relationshipId } from '#record/ids.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { answerOf, catalogueOf, idsOf } from './holding.ts'
import { evidenceOf, filtersOf, relationshipOf } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

const facetKeys: readonly FacetKey[] = ['org', 'person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source']

describe('an organization that the record does not hold', () => {
  it('is not taken for another where a relationship names it', () => {
    const evidence = evidenceOf('late')
    const astray = [
      relationshipOf({ from: 'nobody', to: 'no-one', evidence }),
      relationshipOf({ from: 'no-one', to: 'beta-city', evidence }),
    ]
    const given = answerOf({ ...sample, events: [], relationships: astray }, filtersOf({ source: ['late'] }))
    expect(given.relationships).toHaveLength(2)
    expect(idsOf(given.organizations)).toEqual(['beta-city'])
    const tied = given.ties.tied()
    expect(idsOf(sample.organizations.filter((_, number) => tied[number] === 1))).toEqual(['beta-city'])
  })
})

describe('an answer', () => {
  it('names the organizations of its events and ties, and no others; all where nothing is asked', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const { events, ties, organizations, isWhole } = answerOf(dataset, chosen)
        const named = new Set([
          ...[...events].flatMap((event) => event.participants.map((p) => p.organization)),
          ...ties.all().flatMap((tie) => [tie.a, tie.b]),
        ])
        const expected = idsOf(dataset.organizations).filter((id) => isWhole || named.has(id))
        expect(idsOf(organizations)).toEqual(expected)
      }),
      { numRuns: 150 },
    )
    expect(idsOf(answer(sampleCatalogue, noFilters).organizations)).toEqual(idsOf(sample.organizations))
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
          const [before, after] = [answerOf(dataset, bare), answerOf(dataset, added)]
          const partsOf = ({ events, ties, organizations, relationships }: typeof before) => [
            ...[...idsOf(events), ...idsOf(ties.all()), ...idsOf(organizations)],
            ...relationships.map(relationshipId),
          ]
          expect(partsOf(before)).toEqual(expect.arrayContaining(partsOf(after)))
        },
      ),
      { numRuns: 120 },
    )
  })

  it('grows with every value chosen under a key, where any will do', () => {
    fc.assert(
      fc.property(datasets, filters, filters, fc.constantFrom(...facetKeys), (dataset, one, more, key) => {
        const some: Filters = { ...one, match: 'any', [key]: more[key] }
        const values = [...new Set([...one[key], ...more[key]])]
        fc.pre(more[key].length > 0)
        const catalogue = catalogueOf(dataset)
        const all = answer(catalogue, { ...some, [key]: values }).events
        for (const { number } of answer(catalogue, some).events) expect(all.has(number)).toBe(true)
      }),
      { numRuns: 100 },
    )
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
