// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '#query/catalogue.ts'
import { nearestIds } from '#query/nearest-ids.ts'
import { distanceByRows } from '../record/distance-oracle.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

/** The nearest ids found in the obvious way: by the distance of every one, sorted. */
const foundPlainly = (all: readonly string[], asked: string, most = 5): string[] => {
  const text = asked.toLowerCase().slice(0, 80)
  return all
    .map((id) => {
      const holds = text.length > 2 && (id.includes(text) || text.includes(id))
      return { id, far: holds ? 0 : distanceByRows(id, text) / Math.max(id.length, text.length) }
    })
    .filter(({ far }) => far <= 0.6)
    .sort((x, y) => x.far - y.far || (x.id < y.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}

const { held } = sampleCatalogue
/** The sample with events of other ids, which are all that is looked at of them. */
const withEvents = (ids: readonly string[]): Catalogue => ({
  ...sampleCatalogue,
  held: { ...held, events: { ...held.events, ids } },
})

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

  it('are those that the distance of every id tells, in that order', () => {
    const slugs = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', '2'), minLength: 1, maxLength })
    const some = fc.uniqueArray(fc.oneof(slugs(4), slugs(12), slugs(90)), { maxLength: 40 })
    const text = fc.oneof(slugs(4), slugs(12), slugs(100), fc.constant('AB𠮷c'), fc.string({ unit: 'grapheme' }))
    const others = ids.filter((id) => !sample.events.some((event) => event.id === id))
    fc.assert(
      fc.property(some, text, fc.option(fc.nat({ max: 7 }), { nil: undefined }), (events, asked, most) => {
        const catalogue = withEvents(events)
        const expected = foundPlainly([...events, ...others], asked, most)
        expect(nearestIds(catalogue, asked, most)).toEqual(expected)
        expect(nearestIds(catalogue, `${asked}a`, most)).toEqual(
          foundPlainly([...events, ...others], `${asked}a`, most),
        )
        expect(nearestIds(catalogue, asked, most)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('are found once for a page that is drawn again', () => {
    const catalogue = withEvents(['first', 'second'])
    expect(nearestIds(catalogue, 'furst')).toBe(nearestIds(catalogue, 'furst'))
    expect(nearestIds(withEvents(['fourth']), 'furst')).not.toContain('first')
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
          .map((one) => distanceByRows(one, asked) / Math.max(one.length, asked.length))
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
