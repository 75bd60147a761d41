// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { organizationLists } from '#query/event-lists.ts'
import { noFilters } from '#query/filters.ts'
import { tallyOf } from '#query/tallies.ts'
import { tieIndex } from '#query/tie-index.ts'
import type { Dataset } from '#record/dataset.ts'
import { boundsOf } from '#record/dates.ts'
import { nodesOf, shownTies } from '#views/relationships/shown-ties.ts'
import { datasets } from '../../query/arbitraries.ts'
import { dateTexts, ids } from '../../query/arbitrary-parts.ts'
import { answerOf, catalogueOf, datasetAround, idsOf } from '../../query/holding.ts'
import { manyEvents } from '../../query/many-events.ts'
import { dateOf, eventOf, filtersOf, organizationOf, relationshipOf } from '../../query/record-makers.ts'
import { sampleCatalogue } from '../../query/sample-record.ts'
import { relationshipText } from '../../query/tie-oracle.ts'

const whole = answer(sampleCatalogue, noFilters)
const lastDay = (text: string) => boundsOf(text)?.to ?? ''
const idsAt = (at: string | null, focus: string | null = null) => idsOf(shownTies(whole, at, focus).ties)

describe('the ties shown', () => {
  it('are all of the answer where no date and no focus is chosen', () => {
    expect(shownTies(whole, null, null)).toEqual({ ties: whole.ties.all(), of: null })
    expect(idsAt('soon')).toEqual(idsOf(whole.ties.all()))
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
    expect(idsAt('2025')).toEqual(idsOf(whole.ties.all()).filter((id) => !undatedOrOver.includes(id)))
  })

  it('rest on relationships that had surely begun and were not over', () => {
    const [from, to] = ['alpha-works', 'beta-city']
    const lasting = relationshipOf({ from, to, since: dateOf('2024-03'), until: dateOf('2024-08-10') })
    const one = answerOf(datasetAround([], [lasting]))
    const stands = (at: string) => shownTies(one, at, null).ties.length === 1
    expect(['2024-03-30', '2024-02', '2024-08-11', '2024'].map(stands)).toEqual([false, false, false, false])
    expect(['2024-03-31', '2024-03', '2024-07', '2024-08-10'].map(stands)).toEqual([true, true, true, true])
  })

  it('rest on none that is without a date, and on all that had surely begun and were not over', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, at) => {
        const shown = shownTies(answerOf(dataset), at, null).ties
        const standing = dataset.relationships.filter(
          ({ since, until }) => since && since.to <= lastDay(at) && !(until && until.to < lastDay(at)),
        )
        const texts = shown.flatMap((tie) => tie.relationships.map(relationshipText))
        expect(texts.sort()).toEqual(standing.map(relationshipText).sort())
      }),
    )
  })

  it('stand at the stage that they had reached by then', () => {
    const stageAt = (at: string) =>
      shownTies(whole, at, null).ties.find(({ id }) => id === 'alpha-works:beta-city')?.stage
    expect([stageAt('2025-03'), stageAt('2025-05')]).toEqual(['contact', 'pledge'])
  })

  it('never go while no relationship ends, and are never more than there are', () => {
    fc.assert(
      fc.property(datasets, dateTexts, dateTexts, (dataset, one, other) => {
        const days = [one, other].sort((x, y) => (lastDay(x) < lastDay(y) ? -1 : 1))
        const relationships = dataset.relationships.map(({ until, ...rest }) => rest)
        const shown = answerOf({ ...dataset, relationships })
        const [before = [], after = []] = days.map((day) => idsOf(shownTies(shown, day, null).ties))
        expect(after).toEqual(expect.arrayContaining(before))
        expect(idsOf(shown.ties.all())).toEqual(expect.arrayContaining(after))
      }),
    )
  })

  it('are counted once, however often those of a day and those of all days are shown in turn', () => {
    const catalogue = catalogueOf(manyEvents(300, 2))
    const given = answer(catalogue, filtersOf({ units: true }))
    const { ofEvent, pairs } = tieIndex(catalogue)
    const { length } = catalogue.held.order.organizations
    const steps = () => [
      ...['ties', 'ties then'].map((purpose) => tallyOf(catalogue, ofEvent, pairs.size, purpose).steps),
      ...['participations', 'participations then'].map(
        (purpose) => tallyOf(catalogue, organizationLists(catalogue), length, purpose).steps,
      ),
    ]
    const inTurn = () => [shownTies(given, null, null, 3), shownTies(given, '2024-06', null, 3)].map(({ of }) => of)
    const [first, before] = [inTurn(), steps()]
    expect(inTurn()).toEqual(first)
    expect(steps()).toEqual(before)
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
        const shown = answerOf(dataset)
        const shares = ids.organizations.map((id) => shownTies(shown, null, id).ties.length)
        expect(shares.reduce((sum, n) => sum + n)).toBe(shown.ties.length * 2)
      }),
    )
  })
})

describe('the ties shown of very many', () => {
  // Rings of 200 organizations: an event for each pair that stands up to nine apart, two for next neighbours.
  const organizations = Array.from({ length: 200 }, (_, i) => `org-${String(i).padStart(3, '0')}`)
  const far = (i: number, step: number): string => organizations[(i + step) % 200] ?? ''
  const events = organizations.flatMap((one, i) =>
    [1, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((step, n) =>
      eventOf({ id: `e-${i}-${n}`, date: step === 9 ? '2024-02-01' : '2023-05-05', who: [one, far(i, step)] }),
    ),
  )
  const lasting = relationshipOf({ from: far(0, 0), to: far(0, 60), since: dateOf('2020') })
  const dataset: Dataset = datasetAround(
    // The later an organization stands in the list, the less often it meets anybody.
    [...events, ...organizations.slice(0, 150).map((one, i) => eventOf({ id: `own-${i}`, date: '2023', who: [one] }))],
    [lasting, { ...lasting, type: 'supports' }, { ...lasting, type: 'operates' }],
  )
  const many = answerOf(dataset)

  it('are the busiest among the busiest organizations, and it is said of how many', () => {
    const { ties, of } = shownTies(many, null, null)
    expect(of).toEqual({ ties: 1801, organizations: 200, among: 120 })
    const busy = new Set(many.busiest(120).map((number) => many.catalogue.held.order.organizations[number]))
    expect(ties).toHaveLength(300)
    for (const { a, b } of ties) expect([busy.has(a), busy.has(b)]).toEqual([true, true])
    const weightOf = (tie: { count: number; relationships: readonly unknown[] }) => tie.count + tie.relationships.length
    const shown = new Set(idsOf(ties))
    const left = many.ties.all().filter(({ id, a, b }) => !shown.has(id) && busy.has(a) && busy.has(b))
    const heaviest = Math.max(...left.map(weightOf))
    for (const id of busy) {
      const own = ties.filter(({ a, b }) => a === id || b === id)
      const others = left.filter(({ a, b }) => a === id || b === id)
      expect(Math.max(...own.map(weightOf))).toBeGreaterThanOrEqual(Math.max(0, ...others.map(weightOf)))
    }
    const lighter = ties.filter((tie) => weightOf(tie) < heaviest)
    expect(lighter.length).toBeLessThanOrEqual(busy.size)
    expect(idsOf(ties)).toEqual(idsOf(ties).toSorted())
    expect(ties.find(({ a, b }) => a === lasting.from && b === lasting.to)?.relationships).toHaveLength(3)
  })

  it('are as many as the view holds, from the busiest on, and all where it holds all', () => {
    const some = answerOf(datasetAround(events.slice(0, 1200), []))
    const tied = new Set(some.ties.all().flatMap(({ a, b }) => [a, b])).size
    expect(some.ties.length).toBeLessThan(1500)
    expect(shownTies(some, null, null, tied)).toEqual({ ties: some.ties.all(), of: null })
    const shown = shownTies(some, null, null, 40)
    expect(shown.of).toEqual({ ties: some.ties.length, organizations: tied, among: 40 })
    expect(shown.ties.length).toBeLessThanOrEqual(100)
    const busiest = new Set(some.busiest(40).map((number) => some.catalogue.held.order.organizations[number]))
    expect(shown.ties.flatMap(({ a, b }) => [a, b]).filter((id) => !busiest.has(id))).toEqual([])
    expect(shownTies(many, null, null, 200).ties).toHaveLength(500)
  })

  it('are those of the organizations in most relationships where there is no event', () => {
    const id = (n: number) => `o${String(n).padStart(3, '0')}`
    const organizations = Array.from({ length: 400 }, (_, n) => organizationOf({ id: id(n), camp: 'partner' }))
    // Each of the last ten is related to all, the others to those ten alone.
    const pairs = organizations.flatMap((_, n) =>
      Array.from({ length: Math.max(0, Math.min(10, 399 - n)) }, (_, at) => [n, 399 - at]),
    )
    const relationships = pairs.map(([from = 0, to = 0]) => relationshipOf({ from: id(from), to: id(to) }))
    const { ties, of } = shownTies(answerOf({ ...datasetAround([], relationships), organizations }), null, null)
    expect(of).toMatchObject({ ties: relationships.length, organizations: 400, among: 120 })
    expect(ties).toHaveLength(300)
    for (const { a, b } of ties) expect([a, b].some((end) => end >= id(390))).toBe(true)
    for (let n = 390; n < 400; n += 1) expect(ties.some(({ a, b }) => a === id(n) || b === id(n))).toBe(true)
  })

  it('are the same ties as the answer has', () => {
    const all = new Map(many.ties.all().map((tie) => [tie.id, tie]))
    for (const { id, count, stage, relationships } of shownTies(many, null, null).ties) {
      expect(all.get(id)).toMatchObject({ count, stage, relationships })
    }
  })

  it('are all of them where they are few enough by then, or of one organization alone', () => {
    const { ties, of } = shownTies(many, '2023-06', null)
    expect([ties, of]).toMatchObject([{ length: 300 }, { ties: 1601 }])
    expect(shownTies(many, '2019', null)).toEqual({ ties: [], of: null })
    expect(shownTies(many, null, far(0, 190))).toMatchObject({ ties: { length: 18 }, of: null })
    const few = answer(many.catalogue, filtersOf({ org: [far(0, 3)] }))
    expect(shownTies(few, null, null).of).toBeNull()
  })
})

describe('the nodes', () => {
  it('are the ends of the ties, each once in the order of the ids, with what they share with others', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        const ties = answer(catalogue, noFilters).ties.all()
        const nodes = nodesOf(ties, catalogue)
        expect(nodes.map(({ id }) => id)).toEqual([...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort())
        for (const { id, camp, activity, across, ties: count } of nodes) {
          expect(camp).toBe(catalogue.organizations.get(id)?.camp)
          const own = ties.filter(({ a, b }) => a === id || b === id)
          expect(activity).toBe(own.flatMap((tie) => [...tie.events, ...tie.relationships]).length)
          expect(count).toBe(own.length)
          const insiders = ({ a, b }: { a: string; b: string }): number =>
            [a, b].filter((end) => catalogue.organizations.get(end)?.camp === 'subject').length
          const border = own.filter((tie) => insiders(tie) === 1)
          expect(across).toBe(border.flatMap((tie) => [...tie.events, ...tie.relationships]).length)
        }
      }),
    )
  })

  it('are none where there is no tie', () => {
    expect(nodesOf([], sampleCatalogue)).toEqual([])
  })
})
