// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineGroups } from '#link/view.ts'
import { catalogueOf } from '#query/catalogue.ts'
import type { Dataset } from '#record/dataset.ts'
import { lanesOf } from '#views/timeline/lanes.ts'
import { layAxis } from '#views/timeline/lay-lanes.ts'
import { datasets } from '../../query/arbitraries.ts'
import { sample, sampleCatalogue } from '../../query/sample-record.ts'

const axis = { from: 0, to: 1, ticks: [] }
const laneIds = (dataset: Dataset, group: (typeof timelineGroups)[number]) =>
  lanesOf(dataset.events, catalogueOf(dataset), group, layAxis(dataset.events) ?? axis).map((lane) => ({
    ...lane,
    ids: lane.marks.flatMap((mark) => mark.events.map(({ id }) => id)).sort(),
  }))

describe('the lanes', () => {
  it('hold every event, each at most once a lane, the busiest lane first', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...timelineGroups), (dataset, group) => {
        const lanes = laneIds(dataset, group)
        expect(new Set(lanes.flatMap(({ ids }) => ids))).toEqual(new Set(dataset.events.map(({ id }) => id)))
        for (const { ids } of lanes) expect(new Set(ids).size).toBe(ids.length)
        const sizes = lanes.map(({ ids }) => ids.length)
        expect(sizes).toEqual(sizes.toSorted((x, y) => y - x))
        expect(new Set(lanes.map(({ key }) => key)).size).toBe(lanes.length)
      }),
    )
  })

  it('hold under an organization or a camp exactly the events it takes part in', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const campOf = (id: string) => dataset.organizations.find((o) => o.id === id)?.camp
        for (const { key, camp, ids } of laneIds(dataset, 'camp')) {
          const own = dataset.events.filter((event) => {
            const present = event.participants.map((p) => campOf(p.organization))
            return key === 'within the group' ? present.every((one) => one === 'subject') : present.includes(camp)
          })
          expect(ids).toEqual(own.map(({ id }) => id).sort())
        }
        for (const { key, camp, ids } of laneIds(dataset, 'organization')) {
          if (key === 'within the group') continue
          expect(camp).toBe(campOf(key))
          expect(camp).not.toBe('subject')
          const own = dataset.events.filter((event) => event.participants.some((p) => p.organization === key))
          expect(ids).toEqual(own.map(({ id }) => id).sort())
        }
      }),
    )
  })

  it.each([
    ['camp', ['Government and Party', 'Partner']],
    ['type', ['Local government', 'Ministry or state commission', 'Private company', 'University']],
    ['organization', ['Beta City', 'delta-ministry', 'epsilon', 'Gamma Móbile']],
  ] as const)('by %s are named in words', (group, titles) => {
    const lanes = lanesOf(sample.events, sampleCatalogue, group, layAxis(sample.events) ?? axis)
    expect(lanes.map(({ title }) => title).sort()).toEqual([...titles].sort())
  })

  it('set apart what happens within the group', () => {
    const inside = sample.events.map((event) => ({
      ...event,
      participants: [{ organization: 'alpha-lab', role: 'host' as const }],
    }))
    for (const group of timelineGroups) {
      const lanes = lanesOf(inside, sampleCatalogue, group, layAxis(inside) ?? axis)
      expect(lanes.map(({ key, title, camp }) => [key, title, camp])).toEqual([
        ['within the group', 'Within the group', 'subject'],
      ])
    }
  })

  it('are none where there are no events', () => {
    expect(lanesOf([], sampleCatalogue, 'camp', axis)).toEqual([])
  })
})
