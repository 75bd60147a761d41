// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answer } from '#query/answer.ts'
import { noFilters } from '#query/filters.ts'
import { type Pointed, touchedBy } from '#query/touch.ts'
import type { Dataset } from '#record/dataset.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { answerOf } from './holding.ts'
import { outlineByLoops } from './outlines.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

const whole = answer(sampleCatalogue, noFilters)

/** Everything that can be pointed at in an answer. */
const marksOf = ({ organizations, events, ties }: Answer): Pointed[] => [
  ...organizations.map(({ id }) => ({ kind: 'organization', id }) as const),
  ...[...events].map(({ id }) => ({ kind: 'event', id }) as const),
  ...ties.all().map(({ id }) => ({ kind: 'tie', id }) as const),
]

/** The marks of an answer that light up, in order. */
const lit = (pointed: Pointed, shown: Answer) => {
  const touched = touchedBy(pointed, shown)
  const all = marksOf(shown).filter(({ kind, id }) => touched[kind].has(id))
  const idsOf = (wanted: Pointed['kind']) => all.flatMap(({ kind, id }) => (kind === wanted ? [id] : [])).sort()
  return { organization: idsOf('organization'), event: idsOf('event'), tie: idsOf('tie') }
}

/** The same, by plain loops over a dataset. */
const litByLoops = ({ kind, id }: Pointed, dataset: Dataset, shown: ReturnType<typeof outlineByLoops>) => {
  const present = (event: string) =>
    dataset.events.find((one) => one.id === event)?.participants.map(({ organization }) => organization) ?? []
  const endsOf = (tie: string) => tie.split(':')
  const ties = shown.ties.filter((tie) => {
    if (kind === 'organization') return endsOf(tie.id).includes(id)
    return kind === 'event' ? tie.events.includes(id) : tie.id === id
  })
  const events = {
    organization: shown.events.filter((event) => present(event).includes(id)),
    event: [id],
    tie: ties.flatMap((tie) => tie.events),
  }[kind]
  const own = kind === 'organization' ? [id] : kind === 'event' ? present(id) : []
  const organizations = new Set([...own, ...ties.flatMap((tie) => endsOf(tie.id))])
  return { organization: [...organizations].sort(), event: events.sort(), tie: ties.map((tie) => tie.id).sort() }
}

describe('what lights up', () => {
  it('is exactly what plain loops find, and always what is pointed at', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const shown = answerOf(dataset, chosen)
        const byLoops = outlineByLoops(dataset, chosen)
        for (const pointed of marksOf(shown)) {
          expect(lit(pointed, shown)).toEqual(litByLoops(pointed, dataset, byLoops))
          expect(lit(pointed, shown)[pointed.kind]).toContain(pointed.id)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is mutual: an event lights its tie where the tie lights the event', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const shown = answerOf(dataset)
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
    expect(lit({ kind: 'organization', id: 'gamma-mobile' }, whole)).toEqual({
      organization: ['alpha-lab', 'alpha-works', 'beta-city', 'gamma-mobile'],
      event: ['harbour-forum'],
      tie: ['alpha-lab:gamma-mobile', 'alpha-works:gamma-mobile', 'beta-city:gamma-mobile'],
    })
  })

  it('with an event is those who took part, and those it ties by promise', () => {
    expect(lit({ kind: 'event', id: 'harbour-forum' }, whole)).toEqual({
      organization: ['alpha-lab', 'alpha-works', 'beta-city', 'gamma-mobile'],
      event: ['harbour-forum'],
      tie: ['alpha-lab:beta-city', 'alpha-lab:gamma-mobile', 'alpha-works:beta-city', 'beta-city:gamma-mobile'],
    })
  })

  it('with an event of one organization is that organization', () => {
    expect(lit({ kind: 'event', id: 'ministry-visit' }, whole)).toEqual({
      organization: ['delta-ministry'],
      event: ['ministry-visit'],
      tie: [],
    })
  })

  it('with a tie is its two ends and its events', () => {
    expect(lit({ kind: 'tie', id: 'alpha-works:beta-city' }, whole)).toEqual({
      organization: ['alpha-works', 'beta-city'],
      event: ['first-talks', 'harbour-forum'],
      tie: ['alpha-works:beta-city'],
    })
  })

  it('is nothing that is shown where the answer does not hold what is pointed at', () => {
    for (const kind of ['organization', 'event', 'tie'] as const) {
      expect(lit({ kind, id: 'gone' }, whole)).toEqual({ organization: [], event: [], tie: [] })
      expect(touchedBy({ kind, id: 'gone' }, whole)[kind].has('gone')).toBe(true)
    }
  })

  it('leaves out events of the record that the answer does not hold', () => {
    const some = answerOf(sample, { ...noFilters, kind: ['meeting'] })
    const tie = touchedBy({ kind: 'tie', id: 'alpha-works:beta-city' }, some)
    expect([tie.event.has('first-talks'), tie.event.has('harbour-forum')]).toEqual([true, false])
    const city = touchedBy({ kind: 'organization', id: 'beta-city' }, some)
    expect([city.event.has('first-talks'), city.event.has('harbour-forum')]).toEqual([true, false])
    const forum = touchedBy({ kind: 'event', id: 'harbour-forum' }, some)
    expect([forum.event.has('harbour-forum'), forum.organization.has('beta-city')]).toEqual([true, false])
  })
})
