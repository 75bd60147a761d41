// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answer } from '#query/answer.ts'
import { catalogueOf } from '#query/catalogue.ts'
import { noFilters } from '#query/filters.ts'
import { type Pointed, type Touched, touchedBy } from '#query/touch.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { sampleCatalogue } from './sample-record.ts'

const whole = answer(sampleCatalogue, noFilters)
const plain = (touched: Touched) => ({
  organization: [...touched.organization].sort(),
  event: [...touched.event].sort(),
  tie: [...touched.tie].sort(),
})

/** Everything that can be pointed at in an answer. */
const marksOf = ({ organizations, events, ties }: Answer): Pointed[] => [
  ...organizations.map(({ id }) => ({ kind: 'organization', id }) as const),
  ...events.map(({ id }) => ({ kind: 'event', id }) as const),
  ...ties.map(({ id }) => ({ kind: 'tie', id }) as const),
]

describe('what lights up', () => {
  it('always includes what is pointed at, and only what the answer holds', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const shown = answer(catalogueOf(dataset), chosen)
        const marks = marksOf(shown).map(({ kind, id }) => `${kind} ${id}`)
        for (const pointed of marksOf(shown)) {
          const touched = touchedBy(pointed, shown)
          expect(touched[pointed.kind]).toContain(pointed.id)
          for (const kind of ['organization', 'event', 'tie'] as const) {
            for (const id of touched[kind]) expect(marks).toContain(`${kind} ${id}`)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is mutual: an event lights its tie where the tie lights the event', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const shown = answer(catalogueOf(dataset), noFilters)
        const all = marksOf(shown).filter(({ kind }) => kind !== 'organization')
        for (const one of all) {
          for (const other of all) {
            if (one.kind === other.kind) continue
            const there = touchedBy(one, shown)[other.kind].has(other.id)
            expect(touchedBy(other, shown)[one.kind].has(one.id)).toBe(there)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('with an organization is its events, its ties and those at their other ends', () => {
    expect(plain(touchedBy({ kind: 'organization', id: 'gamma-mobile' }, whole))).toEqual({
      organization: ['alpha-lab', 'alpha-works', 'beta-city', 'gamma-mobile'],
      event: ['harbour-forum'],
      tie: ['alpha-lab:gamma-mobile', 'alpha-works:gamma-mobile', 'beta-city:gamma-mobile'],
    })
  })

  it('with an event is those who took part, and those it ties by promise', () => {
    expect(plain(touchedBy({ kind: 'event', id: 'harbour-forum' }, whole))).toEqual({
      organization: ['alpha-lab', 'alpha-works', 'beta-city', 'gamma-mobile'],
      event: ['harbour-forum'],
      tie: ['alpha-lab:beta-city', 'alpha-lab:gamma-mobile', 'alpha-works:beta-city', 'beta-city:gamma-mobile'],
    })
  })

  it('with an event of one organization is that organization', () => {
    expect(plain(touchedBy({ kind: 'event', id: 'ministry-visit' }, whole))).toEqual({
      organization: ['delta-ministry'],
      event: ['ministry-visit'],
      tie: [],
    })
  })

  it('with a tie is its two ends and its events', () => {
    expect(plain(touchedBy({ kind: 'tie', id: 'alpha-works:beta-city' }, whole))).toEqual({
      organization: ['alpha-works', 'beta-city'],
      event: ['first-talks', 'harbour-forum'],
      tie: ['alpha-works:beta-city'],
    })
  })

  it('is the thing alone where the answer does not hold it', () => {
    for (const kind of ['organization', 'event', 'tie'] as const) {
      const nothing = { organization: [], event: [], tie: [] }
      expect(plain(touchedBy({ kind, id: 'gone' }, whole))).toEqual({ ...nothing, [kind]: ['gone'] })
    }
  })
})
