// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensions } from '#query/dimensions.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { filters } from './arbitrary-filters.ts'
import { dateOf, filtersOf, relationshipOf } from './record-makers.ts'
import { sampleCatalogue } from './sample-record.ts'

const asks = (given: Partial<Filters>) =>
  dimensions.flatMap((dimension) => (dimension.ask(filtersOf(given), sampleCatalogue) ? dimension.keys[0] : []))
/** The head of a relationship that rests on one article. */
const headOf = (given: Parameters<typeof relationshipOf>[0]) => ({ ...relationshipOf(given), sources: ['early'] })
const relationship = headOf({ from: 'alpha-works', to: 'beta-city' })

describe('the dimensions', () => {
  it('own every key of the filters once, but the lens `known`', () => {
    const owned = dimensions.flatMap(({ keys }) => keys)
    expect([...owned, 'known'].sort()).toEqual(Object.keys(noFilters).sort())
  })

  it('ask nothing where nothing is chosen', () => {
    expect(asks({})).toEqual([])
  })

  it('ask nothing for a key that only shapes another', () => {
    expect(asks({ match: 'all', units: true, certain: true, known: '2025' })).toEqual([])
    expect(asks({ q: ' — ' })).toEqual([])
  })

  it('ask exactly where one of their keys is set', () => {
    const firsts = [
      'from',
      'org',
      'person',
      'place',
      'programme',
      'kind',
      'outcome',
      'camp',
      'source',
      'q',
      'evidence',
      'status',
    ]
    fc.assert(
      fc.property(filters, (given) => {
        const chosen: Filters = { ...given, q: given.q === '-' ? '' : given.q }
        const isSet = (key: string) =>
          Object.entries(chosen).some(([own, value]) => own === key && value !== null && value.length > 0)
        expect(asks(chosen)).toEqual(firsts.filter((key) => isSet(key) || (key === 'from' && isSet('to'))))
      }),
    )
  })
})

describe('the events that a dimension asks for', () => {
  const eventsFor = (given: Partial<Filters>) =>
    dimensions.flatMap((dimension) => {
      const asked = dimension.ask(filtersOf(given), sampleCatalogue)
      return asked ? [Array.from(asked.events.numbers(), (event) => sampleCatalogue.held.events.ids[event])] : []
    })

  it('do not depend on what else is chosen', () => {
    const [range, kind] = eventsFor({ from: '2025-02', to: '2025-12', certain: true, kind: ['visit', 'meeting'] })
    expect(range).toEqual(['harbour-forum', 'ministry-visit'])
    expect(kind).toEqual(['first-talks', 'ministry-visit'])
  })

  it('are none for values that the record does not have', () => {
    expect(eventsFor({ org: ['nobody'], match: 'all' })).toEqual([[]])
    expect(eventsFor({ place: ['nowhere'] })).toEqual([[]])
  })

  it.each(['', 'soon', '2025-02-30', '0999'])('are not asked for by %j, which is no date', (text) => {
    for (const certain of [false, true]) {
      for (const given of [{ from: text }, { to: text }, { from: text, to: text }]) {
        expect(eventsFor({ ...given, certain })).toEqual([])
      }
      expect(eventsFor({ from: text, to: '2025-03', certain })).toEqual(eventsFor({ to: '2025-03', certain }))
      expect(eventsFor({ from: '2025-03', to: text, certain })).toEqual(eventsFor({ from: '2025-03', certain }))
    }
  })
})

describe('a relationship', () => {
  const passes = (given: Partial<Filters>, one = relationship) =>
    dimensions
      .flatMap((dimension) => dimension.ask(filtersOf(given), sampleCatalogue) ?? [])
      .every((asked) => asked.relationship(one))

  it.each<[string, Partial<Filters>]>([
    ['a kind', { kind: ['meeting'] }],
    ['a person', { person: ['ann-example'] }],
    ['a place', { place: ['beta'] }],
    ['a programme', { programme: ['two-bases'] }],
    ['an outcome', { outcome: ['none'] }],
  ])('is left out by a choice of %s, which it has none of', (_, chosen) => {
    expect(passes(chosen)).toBe(false)
  })

  it.each<[string, Partial<Filters>, boolean]>([
    ['one of its ends', { org: ['beta-city'] }, true],
    ['neither end', { org: ['alpha-lab', 'gamma-mobile'] }, false],
    ['both ends', { org: ['alpha-works', 'beta-city'], match: 'all' }, true],
    ['one end and another organization', { org: ['alpha-works', 'alpha-lab'], match: 'all' }, false],
    ['the camp of an end', { camp: ['government'] }, true],
    ['the camp of no end', { camp: ['partner'] }, false],
    ['its article', { source: ['early'] }, true],
    ['another article', { source: ['late'] }, false],
    ['its type in words', { q: 'supplies' }, true],
    ['the name of an end', { q: 'beta' }, true],
    ['a word it has not', { q: 'governs' }, false],
    ['one publisher', { evidence: 'single' }, true],
    ['several publishers', { evidence: 'several' }, false],
  ])('is asked for %s', (_, chosen, held) => {
    expect(passes(chosen)).toBe(held)
  })

  it('without any date lies in no range, and is there where none is asked for', () => {
    for (const certain of [true, false]) {
      expect(passes({ from: '2025', to: '2025', certain })).toBe(false)
      expect(passes({ from: '2025', certain })).toBe(false)
      expect(passes({ to: '2025', certain })).toBe(false)
      expect(passes({ certain })).toBe(true)
    }
  })

  it('of which one end is known may lie in any range that this does not rule out, and for certain in none beyond', () => {
    const begun = headOf({ from: 'alpha-works', to: 'beta-city', since: dateOf('2025-03') })
    const over = headOf({ from: 'alpha-works', to: 'beta-city', until: dateOf('2025-03') })
    expect([passes({ from: '2026' }, begun), passes({ to: '2025-02' }, begun)]).toEqual([true, false])
    expect([passes({ from: '2025-04' }, over), passes({ to: '2020' }, over)]).toEqual([false, true])
    expect([passes({ from: '2025', certain: true }, begun), passes({ to: '2025', certain: true }, begun)]).toEqual([
      true,
      false,
    ])
  })

  it.each([
    ['since', { since: dateOf('2025-03~') }],
    ['since, with an exact end', { since: dateOf('2025-03~'), until: dateOf('2025-06') }],
    ['until', { since: dateOf('2025-03'), until: dateOf('2025-06~') }],
  ])('with an approximate %s lies in no range for certain', (_, dates) => {
    const one = headOf({ from: 'alpha-works', to: 'beta-city', ...dates })
    expect([passes({ from: '2025' }, one), passes({ from: '2025', certain: true }, one)]).toEqual([true, false])
    expect([passes({ to: '2026' }, one), passes({ to: '2026', certain: true }, one)]).toEqual([true, false])
    expect(passes({ certain: true }, one)).toBe(true)
  })
})
