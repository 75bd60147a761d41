// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, wholeAnswer } from '#query/answer.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { dateTexts } from './arbitrary-parts.ts'
import { answerOf, catalogueAsKnown, idsOf } from './holding.ts'
import { knownBy } from './known-oracle.ts'
import { allParts, outlineByLoops, outlineOfAnswer } from './outlines.ts'
import { filtersOf } from './record-makers.ts'
import { sampleCatalogue } from './sample-record.ts'

const shownBy = (given: Partial<Filters>) => idsOf(answer(sampleCatalogue, filtersOf(given)).events)

describe('an answer', () => {
  it('is exactly what plain loops find: events, relationships, ties, counts and activity', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const found = outlineOfAnswer(answerOf(dataset, chosen), allParts)
        expect(found).toEqual(outlineByLoops(dataset, chosen))
      }),
      { numRuns: 250 },
    )
  })

  it('of the record as known is what plain loops find in what was known', () => {
    fc.assert(
      fc.property(datasets, filters, dateTexts, (dataset, chosen, date) => {
        const found = outlineOfAnswer(answer(catalogueAsKnown(dataset, date), chosen), allParts)
        expect(found).toEqual(outlineByLoops(knownBy(dataset, date), chosen))
      }),
      { numRuns: 150 },
    )
  })

  it('is tried on cases of which many leave some events and take others away', () => {
    const cases = fc.sample(fc.tuple(datasets, filters), { numRuns: 200, seed: 7 })
    const parted = cases.filter(([dataset, chosen]) => {
      const left = answerOf(dataset, chosen).events.length
      return left > 0 && left < dataset.events.length
    })
    expect(parted.length).toBeGreaterThan(30)
  })

  it('is whole exactly where no filter asks anything', () => {
    expect(answer(sampleCatalogue, noFilters).isWhole).toBe(true)
    expect(answer(sampleCatalogue, filtersOf({ units: true, match: 'all', certain: true })).isWhole).toBe(true)
    expect(answer(sampleCatalogue, filtersOf({ org: ['nobody'] })).isWhole).toBe(false)
  })

  it('to no question is worked out once a catalogue', () => {
    expect(wholeAnswer(sampleCatalogue)).toBe(wholeAnswer(sampleCatalogue))
    expect(wholeAnswer(sampleCatalogue).events.length).toBe(4)
  })

  it('is empty where a filter asks for what the record does not have', () => {
    for (const chosen of [{ org: ['nobody'] }, { place: ['nowhere'] }, { source: ['none'] }, { person: ['no-one'] }]) {
      const { events, ties, organizations } = answer(sampleCatalogue, filtersOf(chosen))
      expect([events.length, ties.length, organizations.length]).toEqual([0, 0, 0])
    }
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
