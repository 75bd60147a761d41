// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { catalogueOf } from '#query/catalogue.ts'
import { noFilters } from '#query/filters.ts'
import { tiesBetween } from '#query/ties.ts'
import { boundsOf } from '#record/dates.ts'
import { nodesOf, shownTies } from '#views/relationships/shown-ties.ts'
import { datasets } from '../../query/arbitraries.ts'
import { dateTexts, ids } from '../../query/arbitrary-parts.ts'
import { dateOf, relationshipOf } from '../../query/record-makers.ts'
import { sampleCatalogue } from '../../query/sample-record.ts'

const whole = answer(sampleCatalogue, noFilters)
const lastDay = (text: string) => boundsOf(text)?.to ?? ''
const idsAt = (at: string | null, focus: string | null = null) => shownTies(whole, at, focus).map(({ id }) => id)

describe('the ties shown', () => {
  it('are all of the answer where no date and no focus is chosen', () => {
    expect(shownTies(whole, null, null)).toBe(whole.ties)
    expect(shownTies(whole, 'soon', null)).toBe(whole.ties)
  })

  it('are those that stood at the end of a date of any precision', () => {
    const [unit, supply, early] = ['alpha-lab:alpha-works', 'alpha-works:gamma-mobile', 'alpha-works:beta-city']
    const forum = ['alpha-lab:beta-city', 'alpha-lab:gamma-mobile', 'beta-city:gamma-mobile']
    expect(idsAt('2023')).toEqual([])
    expect(idsAt('2025-01-09')).toEqual([])
    expect(idsAt('2025-01')).toEqual([early])
    expect(idsAt('2025-03-31')).toEqual([early])
    expect(idsAt('2025-04-29')).toEqual([early])
    expect(idsAt('2025-04')).toEqual([early, ...forum].sort())
    const undatedOrOver = [unit, supply]
    expect(idsAt('2025')).toEqual(whole.ties.map(({ id }) => id).filter((id) => !undatedOrOver.includes(id)))
  })

  it('rest on relationships that had surely begun and were not over', () => {
    const [from, to] = ['alpha-works', 'beta-city']
    const lasting = relationshipOf({ from, to, since: dateOf('2024-03'), until: dateOf('2024-08-10') })
    const one = { events: [], relationships: [lasting], ties: tiesBetween([], [lasting]), organizations: [] }
    const stands = (at: string) => shownTies(one, at, null).length === 1
    expect(['2024-03-30', '2024-02', '2024-08-11', '2024'].map(stands)).toEqual([false, false, false, false])
    expect(['2024-03-31', '2024-03', '2024-07', '2024-08-10'].map(stands)).toEqual([true, true, true, true])
  })

  it('rest on none that is without a date, and on all that had surely begun and were not over', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, at) => {
        const shown = shownTies(answer(catalogueOf(dataset), noFilters), at, null)
        const standing = dataset.relationships.filter(
          ({ since, until }) => since && since.to <= lastDay(at) && !(until && until.to < lastDay(at)),
        )
        expect(new Set(shown.flatMap((tie) => tie.relationships))).toEqual(new Set(standing))
      }),
    )
  })

  it('stand at the stage that they had reached by then', () => {
    const stageAt = (at: string) => shownTies(whole, at, null).find(({ id }) => id === 'alpha-works:beta-city')?.stage
    expect([stageAt('2025-03'), stageAt('2025-05')]).toEqual(['contact', 'pledge'])
  })

  it('never go while no relationship ends, and are never more than there are', () => {
    fc.assert(
      fc.property(datasets, dateTexts, dateTexts, (dataset, one, other) => {
        const days = [one, other].sort((x, y) => (lastDay(x) < lastDay(y) ? -1 : 1))
        const relationships = dataset.relationships.map(({ until, ...rest }) => rest)
        const shown = answer(catalogueOf({ ...dataset, relationships }), noFilters)
        const [before = [], after = []] = days.map((day) => shownTies(shown, day, null).map(({ id }) => id))
        expect(after).toEqual(expect.arrayContaining(before))
        expect(shown.ties.map(({ id }) => id)).toEqual(expect.arrayContaining(after))
      }),
    )
  })

  it('are an organization’s own where one is in focus', () => {
    expect(idsAt(null, 'gamma-mobile')).toEqual([
      'alpha-lab:gamma-mobile',
      'alpha-works:gamma-mobile',
      'beta-city:gamma-mobile',
    ])
    expect(idsAt('2025-03', 'alpha-works')).toEqual(['alpha-works:beta-city'])
    expect(idsAt(null, 'alpha-lab')).toContain('alpha-lab:alpha-works')
    expect(idsAt('2025-03', 'gamma-mobile')).toEqual([])
    expect(idsAt(null, 'nobody')).toEqual([])
  })

  it('share out over the foci: each tie belongs to two', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const shown = answer(catalogueOf(dataset), noFilters)
        const shares = ids.organizations.map((id) => shownTies(shown, null, id).length)
        expect(shares.reduce((sum, n) => sum + n)).toBe(shown.ties.length * 2)
      }),
    )
  })
})

describe('the nodes', () => {
  it('are the ends of the ties, each once in the order of the ids, with what they share with others', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        const { ties } = answer(catalogue, noFilters)
        const nodes = nodesOf(ties, catalogue)
        expect(nodes.map(({ id }) => id)).toEqual([...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort())
        for (const { id, camp, activity } of nodes) {
          expect(camp).toBe(catalogue.organizations.get(id)?.camp)
          const own = ties.filter(({ a, b }) => a === id || b === id)
          expect(activity).toBe(own.flatMap((tie) => [...tie.events, ...tie.relationships]).length)
        }
      }),
    )
  })

  it('are none where there is no tie', () => {
    expect(nodesOf([], sampleCatalogue)).toEqual([])
  })
})
