// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '#query/catalogue.ts'
import { type FacetKey, facets } from '#query/dimensions.ts'
import { organizationLists, personLists } from '#query/event-lists.ts'
import { noFilters } from '#query/filters.ts'
import { type Lists, row } from '#query/lists.ts'
import { monthLists, monthSpan, perMonth } from '#query/month-lists.ts'
import { roleKeys } from '#record/vocabulary.ts'
import { datasets } from './arbitraries.ts'
import { dateTexts } from './arbitrary-parts.ts'
import { catalogueAsKnown, catalogueOf, datasetAround } from './holding.ts'
import { knownBy } from './known-oracle.ts'
import { valuesOf } from './oracle.ts'
import { eventOf, filtersOf, hasMonth, outcomeOf } from './record-makers.ts'
import { sample } from './sample-record.ts'

const facetKeys: readonly FacetKey[] = ['org', 'person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source']

const namesAt = (lists: Lists, names: readonly string[], event: number): string[] =>
  Array.from(row(lists, event), (value) => names[value] ?? '')
const organizationsAt = (catalogue: Catalogue, lists: (catalogue: Catalogue) => Lists, event = 0) =>
  namesAt(lists(catalogue), catalogue.held.order.organizations, event)

describe('the values that an event counts under', () => {
  it('are under every key those that plain loops find, each once', () => {
    fc.assert(
      fc.property(datasets, fc.boolean(), (dataset, units) => {
        const catalogue = catalogueOf(dataset)
        for (const [number, event] of dataset.events.entries()) {
          const expected = valuesOf(event, dataset, units)
          for (const key of facetKeys) {
            const facet = facets[key]
            const values = namesAt(facet.lists(catalogue, filtersOf({ units })), facet.names(catalogue), number)
            expect(values.toSorted()).toEqual([...expected[key]].sort())
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are in the record as known those of what was known', () => {
    fc.assert(
      fc.property(datasets, dateTexts, fc.boolean(), (dataset, date, units) => {
        const catalogue = catalogueAsKnown(dataset, date)
        const seen = knownBy(dataset, date)
        for (const [number, event] of seen.events.entries()) {
          const expected = valuesOf(event, seen, units)
          for (const key of facetKeys) {
            const facet = facets[key]
            const values = namesAt(facet.lists(catalogue, filtersOf({ units })), facet.names(catalogue), number)
            expect(values.toSorted()).toEqual([...expected[key]].sort())
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are each given once, though the event names them twice', () => {
    const event = eventOf({
      id: 'x',
      date: '2025',
      who: ['alpha-works', 'alpha-lab', 'alpha-works'],
      people: [{ person: 'ann-example' }, { person: 'ann-example' }],
      programmes: ['two-bases', 'two-bases'],
      outcomes: [outcomeOf({ type: 'pledge' }), outcomeOf({ type: 'pledge' })],
    })
    const catalogue = catalogueOf({ ...sample, events: [event] })
    for (const facet of Object.values(facets)) {
      for (const units of [true, false]) {
        const values = [...row(facet.lists(catalogue, filtersOf({ units })), 0)]
        expect(new Set(values).size).toBe(values.length)
      }
    }
    expect(organizationsAt(catalogue, organizationLists)).toEqual(['alpha-works', 'alpha-lab'])
  })

  it('are the same lists every time they are asked for', () => {
    const catalogue = catalogueOf(sample)
    for (const facet of Object.values(facets)) {
      expect(facet.lists(catalogue, noFilters)).toBe(facet.lists(catalogue, { ...noFilters }))
    }
  })
})

describe('who takes part in an event', () => {
  it('is there once, in whatever role', () => {
    const participants = roleKeys.map((role) => ({ organization: `the-${role}`, role }))
    const event = { ...eventOf({ id: 'x', date: '2025' }), participants: [...participants, ...participants] }
    const catalogue = catalogueOf(datasetAround([event]))
    expect(organizationsAt(catalogue, organizationLists)).toEqual(participants.map(({ organization }) => organization))
  })

  it('are the people at it, and those who spoke for its outcomes, but no organization that did', () => {
    const by = ['bo-sample', 'ann-example', 'beta-city']
    const outcomes = [outcomeOf({ type: 'pledge', status: 'attributed', by }), outcomeOf({ type: 'pledge' })]
    const spoken = eventOf({ id: 'x', date: '2025', people: [{ person: 'ann-example' }], outcomes })
    const catalogue = catalogueOf({ ...sample, events: [spoken, eventOf({ id: 'y', date: '2025' })] })
    const people = (event: number) => namesAt(personLists(catalogue), catalogue.held.order.people, event)
    expect([people(0), people(1)]).toEqual([['ann-example', 'bo-sample'], []])
  })
})

describe('the months of the record', () => {
  it('run from the month of the first event to that of the last', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { first, months } = monthSpan(catalogueOf(dataset))
        const texts = dataset.events.map(({ date }) => date.from.slice(0, 7)).sort()
        const numberOf = (text = '0000-01') => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
        const span = numberOf(texts.at(-1)) - numberOf(texts[0]) + 1
        expect([first, months]).toEqual(texts.length === 0 ? [0, 0] : [numberOf(texts[0]), span])
      }),
      { numRuns: 60 },
    )
  })

  it('hold each event once for all, and once for each camp, where its date is fine enough', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        for (const [number, event] of dataset.events.entries()) {
          const values = [...row(monthLists(catalogue), number)]
          const camps = valuesOf(event, dataset, false).camp.length
          expect(values).toHaveLength(hasMonth(event.date) ? 1 + Math.max(1, camps) : 0)
          expect(new Set(values.map((value) => Math.floor(value / perMonth))).size).toBe(values.length > 0 ? 1 : 0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
