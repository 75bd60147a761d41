// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Holding } from '#query/columns.ts'
import type { Place } from '#record/dataset.ts'
import { datasets } from './arbitraries.ts'
import { dateTexts } from './arbitrary-parts.ts'
import { heldAsKnown, heldOf } from './holding.ts'
import { articleOf, datasetOf, evidenceOf, organizationOf, placeOf } from './record-makers.ts'

/** The places and organizations that others lie in or belong to. */
const outer = ({ organizations, places }: Holding) => ({
  organization: organizations.flatMap(({ parent }) => parent ?? []),
  place: [...organizations.flatMap(({ place }) => place ?? []), ...places.flatMap(({ parent }) => parent ?? [])],
})
/** The places around a place of the whole record, from its parent on. */
const aroundIn = (places: readonly Place[], id: string): string[] => {
  const parent = places.find((one) => one.id === id)?.parent
  return parent === undefined ? [] : [parent, ...aroundIn(places, parent)]
}
const live = ({ organizations, places }: Holding) => ({
  organization: organizations.map(({ id }) => id),
  place: places.map(({ id }) => id),
})

describe('what a record of the record as known belongs to and lies in', () => {
  it('is always there itself', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        for (const seen of [heldOf(dataset), heldAsKnown(dataset, date)]) {
          expect(live(seen).organization).toEqual(expect.arrayContaining(outer(seen).organization))
          expect(live(seen).place).toEqual(expect.arrayContaining(outer(seen).place))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is what it is in the whole record, where that is known; a place else lies in the nearest around it that is', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        const known = heldAsKnown(dataset, date)
        const { organization, place } = live(known)
        const ifAmong = (some: readonly string[], id: string | undefined) => (id && some.includes(id) ? id : undefined)
        for (const one of known.organizations) {
          const before = dataset.organizations.find(({ id }) => id === one.id)
          expect([one.parent, one.place]).toEqual([
            ifAmong(organization, before?.parent),
            ifAmong(place, before?.place),
          ])
        }
        for (const one of known.places) {
          const around = aroundIn(dataset.places, one.id)
          expect(one.parent).toBe(around.find((id) => place.includes(id)))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is left out of the sample with how it is known, until it is told of itself', () => {
    const dataset = datasetOf({
      articles: [articleOf('early', 'The Courier', '2025-02'), articleOf('late', 'The Courier', '2025-03')],
      organizations: [
        organizationOf({ id: 'alpha-works', camp: 'subject', evidence: evidenceOf('late') }),
        organizationOf({ id: 'beta-group', camp: 'partner', evidence: evidenceOf('late') }),
        organizationOf({ id: 'beta-lab', camp: 'partner', parent: 'beta-group', place: 'beta' }),
        organizationOf({ id: 'alpha-lab', camp: 'subject', parent: 'alpha-works', place: 'harbour' }),
      ],
      places: [
        placeOf({ id: 'beta', evidence: evidenceOf('late') }),
        placeOf({ id: 'harbour', parent: 'beta', parent_basis: 'by the map' }),
      ],
    })
    const known = heldAsKnown(dataset, '2025-02')
    expect(known.organizations.map(({ id, parent, place }) => [id, parent, place])).toEqual([
      ['alpha-works', undefined, undefined],
      ['beta-lab', undefined, undefined],
      ['alpha-lab', 'alpha-works', 'harbour'],
    ])
    expect(known.places.map(({ id, parent }) => [id, parent])).toEqual([['harbour', undefined]])
    expect(heldAsKnown(dataset, '2025-03').places).toEqual(heldOf(dataset).places)
  })
})
