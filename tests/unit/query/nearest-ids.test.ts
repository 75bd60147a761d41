// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestIds } from '#query/nearest-ids.ts'
import { distance } from '#record/nearest.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

const kinds = ['events', 'organizations', 'people', 'places', 'programmes', 'articles'] as const
const ids = kinds.flatMap((kind) => sample[kind].map(({ id }) => id))

describe('the ids nearest to one that does not exist', () => {
  it('hold the one that was meant, where a letter is wrong, missing or too many', () => {
    const long = fc.constantFrom(...ids.filter((id) => id.length > 4))
    fc.assert(
      fc.property(long, fc.nat(), fc.constantFrom('', 'q', 'qq'), fc.nat({ max: 1 }), (id, at, put, removed) => {
        const index = at % id.length
        const slip = id.slice(0, index) + put + id.slice(index + removed)
        expect(nearestIds(sampleCatalogue, slip)).toContain(id)
      }),
      { numRuns: 500 },
    )
  })

  it('are ids of the record, each once, at most as many as asked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.nat({ max: 8 }), (asked, most) => {
        const found = nearestIds(sampleCatalogue, asked, most)
        expect(found.length).toBeLessThanOrEqual(most)
        expect(new Set(found).size).toBe(found.length)
        for (const id of found) expect(ids).toContain(id)
      }),
    )
  })

  it('come nearest first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.stringMatching(/^[a-z-]{0,6}$/), (id, more) => {
        const asked = id + more
        const shares = nearestIds(sampleCatalogue, asked, 99)
          .filter((one) => !asked.includes(one) && !one.includes(asked))
          .map((one) => distance(one, asked) / Math.max(one.length, asked.length))
        expect(shares).toEqual(shares.toSorted((x, y) => x - y))
      }),
    )
  })

  it('hold what contains the asked words, or is contained in them', () => {
    expect(nearestIds(sampleCatalogue, 'ministry')).toEqual(
      expect.arrayContaining(['delta-ministry', 'ministry-visit']),
    )
    expect(nearestIds(sampleCatalogue, 'the-alpha-works-of-the-north-and-the-south')).toContain('alpha-works')
    expect(nearestIds(sampleCatalogue, 'ALPHA-WORK')[0]).toBe('alpha-works')
  })

  it('are none where nothing comes near', () => {
    for (const asked of ['', 'xx', 'qqqqqqqqqqqqqqqqqq']) expect(nearestIds(sampleCatalogue, asked)).toEqual([])
  })
})
