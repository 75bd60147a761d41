// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf as catalogueOn, coming, derived, placesAround, resolverOf, withUnits } from '#query/catalogue.ts'
import { completed } from '#query/parts.ts'
import { recordKinds } from '#record/ids.ts'
import { datasets } from './arbitraries.ts'
import { catalogueOf, heldOf, idsOf, inParts } from './holding.ts'
import { articleOf, datasetOf, organizationOf, placeOf } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

describe('a catalogue', () => {
  it('finds every record by its id', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const held = heldOf(dataset)
        const catalogue = catalogueOn(held)
        expect([...catalogue.events]).toEqual(dataset.events.map(({ id }, number) => [id, number]))
        for (const kind of ['articles', 'organizations', 'people', 'places', 'programmes'] as const) {
          expect([...catalogue[kind].keys()]).toEqual(idsOf(dataset[kind]))
          expect([...catalogue[kind].values()]).toEqual(held[kind])
        }
      }),
      { numRuns: 50 },
    )
  })

  it('holds the very core it was built of', () => {
    const held = heldOf(sample)
    expect(catalogueOn(held).held).toBe(held)
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
  const resolve = resolverOf(catalogueOf(renamed))

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

  it('leads a former name of one kind nowhere in another', () => {
    const two = datasetOf({
      organizations: [organizationOf({ id: 'works', camp: 'subject', formerIds: ['old'] })],
      places: [placeOf({ id: 'town', formerIds: ['old'] })],
    })
    const both = resolverOf(catalogueOf(two))
    expect([both('organization', 'old'), both('place', 'old'), both('event', 'old')]).toEqual(['works', 'town', null])
  })

  it('resolves every record that has a page to itself, and no claim', () => {
    const ofSample = resolverOf(sampleCatalogue)
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
      for (const { id } of lists[kind]) expect(ofSample(kind, id)).toBe(kind === 'claim' ? null : id)
    }
  })
})

describe('the resolver of links, where events come in parts', () => {
  const cuts = fc.array(fc.nat(), { minLength: 1, maxLength: 3 })
  const nobody = 'no-such-record'

  it('tells an event that may be still on its way from one that never was, until all are there', () => {
    fc.assert(
      fc.property(datasets, cuts, (dataset, at) => {
        const { held, older } = inParts(dataset, at)
        const early = resolverOf(catalogueOn(held))
        for (const [number, { id }] of dataset.events.entries()) {
          expect(early('event', id)).toBe(number < held.missing ? coming : id)
        }
        expect(early('event', nobody)).toBe(held.missing > 0 ? coming : null)
        const late = resolverOf(catalogueOn(completed(held, older)))
        for (const { id } of dataset.events) expect(late('event', id)).toBe(id)
        expect(late('event', nobody)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('knows every other record from the start, and what was renamed', () => {
    const events = sample.events.map((event, at) => (at === 0 ? { ...event, formerIds: ['once'] } : event))
    const resolve = resolverOf(catalogueOn(inParts({ ...sample, events }, [2]).held))
    for (const kind of recordKinds) if (kind !== 'event') expect(resolve(kind, nobody)).toBeNull()
    expect(resolve('organization', 'alpha-works')).toBe('alpha-works')
    expect(resolve('event', 'once')).toBe(events[0]?.id)
  })
})

describe('what is derived from a catalogue', () => {
  it('is worked out when it is first asked for, once a catalogue', () => {
    const made: number[] = []
    const sizeOf = derived(({ events }) => {
      made.push(events.size)
      return events.size
    })
    expect(made).toEqual([])
    const other = catalogueOf(datasetOf())
    expect([sizeOf(sampleCatalogue), sizeOf(other), sizeOf(sampleCatalogue), sizeOf(other)]).toEqual([4, 0, 4, 0])
    expect(made).toEqual([4, 0])
  })

  it('is kept also where it is nothing', () => {
    let times = 0
    const nothing = derived(() => {
      times += 1
      return null
    })
    expect([nothing(sampleCatalogue), nothing(sampleCatalogue)]).toEqual([null, null])
    expect(times).toBe(1)
  })
})
