// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import type { Catalogue } from '#query/catalogue.ts'
import { countIf, countsOf } from '#query/counts.ts'
import { eventsOverBy } from '#query/day-range.ts'
import { kindLists, organizationLists } from '#query/event-lists.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { jointTally } from '#query/joint.ts'
import { monthLists, monthSpan, perMonth } from '#query/month-lists.ts'
import { activityOf } from '#query/periods.ts'
import { tallyOf } from '#query/tallies.ts'
import { tieIndex } from '#query/tie-index.ts'
import { dayAt, dayNumber } from '#record/dates.ts'
import { claimKeys, kindKeys } from '#record/vocabulary.ts'
import { catalogueOf } from './holding.ts'
import { manyEvents } from './many-events.ts'
import { filtersOf } from './record-makers.ts'

/** The work that a change of filters makes, in events gone over: it grows with the change, not with the record. */

const firstDay = dayNumber('2024-01-01')

/** A range of days, counted from the first day of the record. */
const between = (from: number, to: number) => filtersOf({ from: dayAt(firstDay + from), to: dayAt(firstDay + to) })

/** All that a page shows of an answer. */
const show = (catalogue: Catalogue, filters: ReturnType<typeof between>): void => {
  const given = answer(catalogue, filters)
  given.participations()
  given.ties.shared(given.busiest(3))
  activityOf(catalogue, given.events.set)
  for (const key of ['org', 'kind'] as const) countsOf(catalogue, filters, key).get('')
}

/** The numbers beside choices in open menus, most of which nobody makes. */
const preview = (catalogue: Catalogue, filters: Filters): void => {
  for (let year = 2024; year < 2048; year += 1) countIf(catalogue, filters, { from: String(year), to: String(year) })
  for (const certain of [true, false]) countIf(catalogue, filters, { certain })
  for (const evidence of [null, 'single', 'several'] as const) countIf(catalogue, filters, { evidence })
  for (const kind of claimKeys) countIf(catalogue, filters, { status: [kind] })
  countIf(catalogue, filters, { match: 'all' })
  countIf(catalogue, filters, { units: true })
}

/** The steps of every tally that a page asks, so far. */
const stepsOf = (catalogue: Catalogue): Record<string, number> => {
  const { ofEvent, pairs } = tieIndex(catalogue)
  return {
    ties: tallyOf(catalogue, ofEvent, pairs.size, 'ties').steps,
    facets: jointTally(catalogue, noFilters).steps,
    months: tallyOf(catalogue, monthLists(catalogue), monthSpan(catalogue).months * perMonth, 'months').steps,
  }
}

/** The steps that a page takes from one range of days to another. */
const stepsBetween = (
  catalogue: Catalogue,
  one: [number, number],
  other: [number, number],
  also: Partial<Filters> = {},
) => {
  show(catalogue, { ...between(...one), ...also })
  const before = stepsOf(catalogue)
  show(catalogue, { ...between(...other), ...also })
  return Object.fromEntries(Object.entries(stepsOf(catalogue)).map(([key, steps]) => [key, steps - (before[key] ?? 0)]))
}

const all = (steps: number) => ({ ties: steps, facets: steps, months: steps })

describe.each([1_000, 20_000])('in a record of %i events, one a day, a page', (size) => {
  let catalogue = catalogueOf(manyEvents(0, 1))
  beforeAll(() => {
    catalogue = catalogueOf(manyEvents(size, 1, 'days'))
  })

  it('goes over one event where a range grows by a day, and over two where it moves by one', () => {
    expect(stepsBetween(catalogue, [100, 500], [100, 501])).toEqual(all(1))
    expect(stepsBetween(catalogue, [100, 500], [101, 501])).toEqual(all(2))
  })

  it('goes over as many events as enter and leave', () => {
    expect(stepsBetween(catalogue, [100, 500], [130, 520])).toEqual(all(50))
  })

  it('goes over no event for the same filters, nor for filters that leave the same', () => {
    expect(stepsBetween(catalogue, [100, 500], [100, 500])).toEqual(all(0))
  })

  it('goes over what changed only, also where an organization is chosen and its choices count other events', () => {
    const chosen = (to: number) => ({ ...between(100, to), org: ['o1'] })
    const organizations = (purpose: string) => {
      const { length } = catalogue.held.order.organizations
      return tallyOf(catalogue, organizationLists(catalogue), length, purpose).steps
    }
    show(catalogue, chosen(500))
    const before = [organizations('participations'), organizations('org')]
    show(catalogue, chosen(510))
    const steps = [organizations('participations'), organizations('org')].map((now, at) => now - (before[at] ?? 0))
    expect(steps[0]).toBeLessThanOrEqual(10)
    expect(steps[1]).toBe(10)
  })

  it('goes over no event for a facet that is chosen for the first time, nor for all of them when it is lifted', () => {
    const [range, chosen] = [between(10, 900), { ...between(10, 900), kind: ['meeting' as const] }]
    const kinds = () => tallyOf(catalogue, kindLists(catalogue), kindKeys.length, 'kind').steps
    show(catalogue, range)
    const before = kinds()
    show(catalogue, chosen)
    expect(kinds() - before).toBe(0)
    const facets = stepsOf(catalogue).facets
    show(catalogue, range)
    expect(stepsOf(catalogue).facets).toBe(facets)
  })

  it('goes over what enters and leaves only, also where approximate dates are left out', () => {
    const dataset = manyEvents(size, 1, 'days')
    const events = dataset.events.map((event, n) =>
      n % 5 === 0 ? { ...event, date: { ...event.date, approximate: true as const } } : event,
    )
    const [about, sure] = [catalogueOf({ ...dataset, events }), { certain: true }]
    expect(stepsBetween(about, [101, 500], [101, 501], sure)).toEqual(all(1))
    expect(stepsBetween(about, [101, 501], [101, 505], sure)).toEqual(all(3))
    expect(stepsBetween(about, [101, 504], [101, 505], sure)).toEqual(all(0))
    expect(stepsBetween(about, [100, 500], [130, 520], sure)).toEqual(all(40))
  })

  it('goes over no event more where menus show what choices would leave', () => {
    const [range, chosen] = [between(20, 800), { ...between(20, 800), kind: ['visit' as const] }]
    const kinds = () => tallyOf(catalogue, kindLists(catalogue), kindKeys.length, 'kind').steps
    show(catalogue, range)
    preview(catalogue, range)
    const before = { ...stepsOf(catalogue), kinds: kinds() }
    show(catalogue, { ...range })
    expect({ ...stepsOf(catalogue), kinds: kinds() }).toEqual(before)
    show(catalogue, chosen)
    expect(kinds()).toBe(before.kinds)
    preview(catalogue, chosen)
    const { facets } = stepsOf(catalogue)
    show(catalogue, range)
    expect(stepsOf(catalogue).facets).toBe(facets)
  })

  it('goes over no event to show the ties as of a day beside those of all days, again and again', () => {
    const ties = () => {
      const given = answer(catalogue, between(0, 700))
      return [given.ties.length, given.ties.with(eventsOverBy(catalogue, firstDay + 300), () => true).length]
    }
    const steps = () => {
      const { ofEvent, pairs } = tieIndex(catalogue)
      return ['ties', 'ties then'].map((purpose) => tallyOf(catalogue, ofEvent, pairs.size, purpose).steps)
    }
    const [first, before] = [ties(), steps()]
    expect(ties()).toEqual(first)
    expect(steps()).toEqual(before)
    expect(before.every((count) => count > 0)).toBe(true)
  })

  it('goes over the few events of a short range, though it comes from a long one', () => {
    expect(stepsBetween(catalogue, [0, size - 2], [300, 309])).toEqual(all(10))
  })

  it('goes over the few events that a long range leaves out, though it comes from a short one', () => {
    expect(stepsBetween(catalogue, [300, 309], [5, size])).toEqual(all(5))
  })
})
