// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineGroups } from '#link/view.ts'
import { answer } from '#query/answer.ts'
import type { Catalogue } from '#query/catalogue.ts'
import type { Filters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'
import { dayAt, dayNumber } from '#record/dates.ts'
import { lanesOf } from '#views/timeline/lanes.ts'
import { type Axis, layAxis, spanOf } from '#views/timeline/lay-lanes.ts'
import { datasets } from '../../query/arbitraries.ts'
import { catalogueOf } from '../../query/holding.ts'
import { datasetOf, eventOf, filtersOf, organizationOf } from '../../query/record-makers.ts'
import { sample, sampleCatalogue } from '../../query/sample-record.ts'

type Group = (typeof timelineGroups)[number]

const anyAxis: Axis = { from: 0, to: 1, ticks: [] }
const lanesIn = (catalogue: Catalogue, group: Group, filters: Partial<Filters> = {}, width = 1000) => {
  const { set } = answer(catalogue, filtersOf(filters)).events
  const axis = layAxis(spanOf(catalogue.held.events, set.numbers())) ?? anyAxis
  return lanesOf(catalogue, set, group, axis, width)
}
const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0)

/** The lanes of each event, found by looking at one event after the other. */
const plainCounts = (dataset: Dataset, group: Group): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { participants } of dataset.events) {
    const others = dataset.organizations.filter(
      ({ id, camp }) => camp !== 'subject' && participants.some(({ organization }) => organization === id),
    )
    const keys = others.map(({ id, camp, type }) => ({ camp, type, organization: id })[group])
    for (const key of new Set(keys.length > 0 ? keys : ['within the group']))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

describe('the lanes', () => {
  it('hold each event once in the lane of each counterpart, or within the group, the busiest lane first', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...timelineGroups), (dataset, group) => {
        const { lanes, more } = lanesIn(catalogueOf(dataset), group)
        expect(new Map(lanes.map(({ key, count }) => [key, count]))).toEqual(plainCounts(dataset, group))
        expect(more).toBe(0)
        const counts = lanes.map(({ count }) => count)
        expect(counts).toEqual(counts.toSorted((x, y) => y - x))
        for (const { count, marks } of lanes) expect(sum(marks.map((mark) => mark.count))).toBe(count)
      }),
    )
  })

  it('are in the colour of the camp of their organizations', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const campOf = (id: string) => dataset.organizations.find((one) => one.id === id)?.camp ?? 'subject'
        for (const { key, camp } of lanesIn(catalogueOf(dataset), 'organization').lanes) expect(camp).toBe(campOf(key))
        for (const { key, camp } of lanesIn(catalogueOf(dataset), 'camp').lanes) {
          expect(camp).toBe(key === 'within the group' ? 'subject' : key)
        }
      }),
    )
  })

  it('hold the events of the answer alone', () => {
    const { lanes } = lanesIn(sampleCatalogue, 'organization', { kind: ['visit'] })
    expect(lanes.map(({ title, count }) => [title, count])).toEqual([['delta-ministry', 1]])
    const [mark] = lanes[0]?.marks ?? []
    expect(sampleCatalogue.held.events.ids[mark?.event ?? -1]).toBe('ministry-visit')
  })

  it.each([
    ['camp', ['Government and Party', 'Partner']],
    ['type', ['Local government', 'Ministry or state commission', 'Private company', 'University']],
    ['organization', ['Beta City', 'delta-ministry', 'epsilon', 'Gamma Móbile']],
  ] as const)('by %s are named in words', (group, titles) => {
    const { lanes } = lanesIn(sampleCatalogue, group)
    expect(lanes.map(({ title }) => title).sort()).toEqual([...titles].sort())
  })

  it('set apart what happens within the group', () => {
    const inside = {
      ...sample,
      events: sample.events.map(({ outcomes: _, ...event }) => ({
        ...event,
        participants: [{ organization: 'alpha-lab', role: 'host' as const }],
      })),
    }
    for (const group of timelineGroups) {
      const { lanes } = lanesIn(catalogueOf(inside), group)
      expect(lanes.map(({ key, title, camp }) => [key, title, camp])).toEqual([
        ['within the group', 'Within the group', 'subject'],
      ])
    }
  })

  it('are none where there are no events', () => {
    expect(lanesIn(sampleCatalogue, 'camp', { q: 'nowhere to be found' })).toEqual({ lanes: [], more: 0 })
  })
})

describe('the lanes of very many events', () => {
  const size = 20_000
  const first = dayNumber('2011-01-01')
  const partners = Array.from({ length: 30 }, (_, i) => `partner-${String(i).padStart(2, '0')}`)
  const dateTextOf = (n: number): string => {
    const day = dayAt(first + Math.floor(n / 4))
    if (n % 50 === 0) return day.slice(0, 4)
    if (n % 50 < 5) return day.slice(0, 7)
    return n % 50 < 8 ? `${day}/${dayAt(first + Math.floor(n / 4) + (n % 200))}` : day
  }
  const many = datasetOf({
    organizations: [
      organizationOf({ id: 'alpha-works', camp: 'subject', evidence: [] }),
      ...partners.map((id) => organizationOf({ id, camp: 'partner', evidence: [] })),
    ],
    // The later an organization stands in the list, the fewer events it has.
    events: Array.from({ length: size }, (_, n) => {
      const who = ['alpha-works', partners[Math.floor(((n * 7919) % 900) ** 0.5)] ?? '']
      return { ...eventOf({ id: `e${String(n).padStart(5, '0')}`, date: dateTextOf(n), who }), evidence: [] }
    }),
  })
  const catalogue = catalogueOf(many)

  it.each([320, 1000, 2400])('have no more marks than have room side by side on a lane of %i px', (width) => {
    for (const group of timelineGroups) {
      for (const { marks } of lanesIn(catalogue, group, {}, width).lanes) {
        expect(marks.filter(({ row }) => row === 'on').length).toBeLessThanOrEqual(width / 20 + 1)
        for (const row of ['above', 'below'] as const) {
          expect(marks.filter((mark) => mark.row === row).length).toBeLessThanOrEqual(width / 40)
        }
      }
    }
  })

  it('count all their events in their marks', () => {
    const { lanes } = lanesIn(catalogue, 'camp')
    expect(lanes.map(({ count, marks }) => [count, sum(marks.map((mark) => mark.count))])).toEqual([[size, size]])
    const expected = plainCounts(many, 'organization')
    for (const { key, marks } of lanesIn(catalogue, 'organization').lanes) {
      expect(sum(marks.map((mark) => mark.count))).toBe(expected.get(key))
    }
  })

  it('are the twelve busiest, and say how many more there are', () => {
    const { lanes, more } = lanesIn(catalogue, 'organization')
    const busiest = [...plainCounts(many, 'organization')].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1))
    expect(lanes.map(({ key, count }) => [key, count])).toEqual(busiest.slice(0, 12))
    expect(more).toBe(busiest.length - 12)
  })
})
