// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '#record/dataset.ts'
import { restingPlaces } from '#views/relationships/resting-places.ts'
import { datasets } from '../../query/arbitraries.ts'
import { ids } from '../../query/arbitrary-parts.ts'
import { answerOf, catalogueOf, datasetAround } from '../../query/holding.ts'
import { eventOf, relationshipOf } from '../../query/record-makers.ts'

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
const placed: fc.Arbitrary<Dataset> = fc
  .tuple(datasets, fc.dictionary(fc.constantFrom(...ids.organizations), fc.tuple(share, share)))
  .map(([dataset, network]) => ({ ...dataset, network }))

describe('the resting places', () => {
  it('are one for every organization with a tie, and for no other', () => {
    fc.assert(
      fc.property(placed, (dataset) => {
        const tied = answerOf(dataset)
          .ties.all()
          .flatMap(({ a, b }) => [a, b])
        expect(new Set(restingPlaces(catalogueOf(dataset)).keys())).toEqual(new Set(tied))
      }),
    )
  })

  it('are those of the record where it has them, and within the drawing and the same every time where not', () => {
    fc.assert(
      fc.property(placed, (dataset) => {
        const places = restingPlaces(catalogueOf(dataset))
        for (const [id, [x, y]] of places) {
          const own = dataset.network[id]
          if (own) expect([x, y]).toEqual(own)
          expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true)
        }
        expect(restingPlaces(catalogueOf(structuredClone(dataset)))).toEqual(places)
      }),
    )
  })

  it('are near those an organization shares events with, and no two the same', () => {
    const dataset = datasetAround(
      [
        eventOf({ id: 'e1', date: '2025', who: ['a', 'b', 'new', 'newer'] }),
        eventOf({ id: 'e2', date: '2025', who: ['far', 'farther'] }),
      ],
      [relationshipOf({ from: 'far', to: 'farther' })],
    )
    const places = restingPlaces(catalogueOf({ ...dataset, network: { a: [0.2, 0.2], b: [0.4, 0.2] } }))
    for (const id of ['new', 'newer']) {
      const [x = 0, y = 0] = places.get(id) ?? []
      expect(Math.hypot(x - 0.3, y - 0.2)).toBeLessThan(0.05)
    }
    expect(new Set([...places.values()].map(String)).size).toBe(6)
  })
})
