// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { catalogueOf } from '#query/catalogue.ts'
import { noFilters } from '#query/filters.ts'
import { relationshipId } from '#record/ids.ts'
import { nodesOf } from '#views/relationships/shown-ties.ts'
import { lanesOf } from '#views/timeline/lanes.ts'
import { layAxis, spanOf } from '#views/timeline/lay-lanes.ts'
import { generate } from '../../bench/generate.ts'
import { graphOf, networkRecord } from '../../bench/page/network/graph.ts'
import { wholeOf } from '../../bench/page/own-page.tsx'
import { pointsOf, thinned } from '../../bench/page/timeline/points.ts'
import { tableLines } from '../../bench/table.ts'

describe('what other libraries are given to draw', () => {
  it('is, of a timeline, every event in each lane in which ours has it', () => {
    const dataset = generate({ size: 400, seed: 3 })
    const catalogue = catalogueOf(wholeOf(dataset).held)
    const { set } = answer(catalogue, noFilters).events
    const axis = layAxis(spanOf(catalogue.held.events, set.numbers()))
    if (!axis) throw new Error('a record without events')
    const { lanes } = lanesOf(catalogue, set, 'camp', axis, 1200)
    const counts = new Map<number, number>()
    for (const { lane } of pointsOf(dataset)) counts.set(lane, (counts.get(lane) ?? 0) + 1)
    const descending = (numbers: Iterable<number>): number[] => [...numbers].sort((x, y) => y - x)
    expect(descending(counts.values())).toEqual(descending(lanes.map(({ count }) => count)))
  })

  it('is, of a timeline of fewer marks, so many of them, of its whole length and each once', () => {
    const points = pointsOf(generate({ size: 400, seed: 3 }))
    const few = thinned(points, 50)
    expect(few).toHaveLength(50)
    expect(new Set(few).size).toBe(50)
    expect(few.at(-1)).toBe(points.at(-1))
    expect(points.indexOf(few[0] ?? { event: 0, lane: 0, at: 0 })).toBeLessThan(points.length / 50)
  })

  it.each([51, 120])('is, of a network, as many organizations and ties as ours has: %i', (organizations) => {
    const dataset = networkRecord(organizations, 2)
    const { nodes, edges } = graphOf(dataset)
    const catalogue = catalogueOf(wholeOf(dataset).held)
    const ties = answer(catalogue, noFilters).ties.all()
    expect(nodes).toHaveLength(organizations)
    expect(edges.map(({ id }) => id).sort()).toEqual(ties.map(({ id }) => id).sort())
    expect(nodesOf(ties, catalogue).map(({ id }) => id)).toEqual(nodes.map(({ id }) => id))
  })

  it('is, of a network, a record as it may be: each relationship once, none of anybody with itself', () => {
    const { relationships } = networkRecord(90, 5)
    const ids = relationships.map(relationshipId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual([...ids].sort())
    expect(relationships.filter(({ from, to }) => from === to)).toEqual([])
  })
})

describe('a table for people', () => {
  it('has its columns under each other', () => {
    expect(
      tableLines([
        ['', 'ms', '×'],
        ['ours', 12.5, 1],
        ['another', 4, 0.32],
      ]),
    ).toEqual(['           ms     ×', 'ours     12.5     1', 'another     4  0.32'])
  })
})
