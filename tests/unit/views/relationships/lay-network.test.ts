// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layNetwork, type Size } from '#views/relationships/lay-network.ts'
import type { Place } from '#views/relationships/resting-places.ts'
import { tiesBetween } from '../../query/holding.ts'
import { relationshipOf } from '../../query/record-makers.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
const placesOf = fc
  .tuple(...ids.map(() => fc.tuple(share, share)))
  .map((all): ReadonlyMap<string, Place> => new Map(all.map((place, i) => [ids[i] ?? '', place])))
const some = fc.subarray(ids)
const sizes = fc.record({ width: fc.integer({ min: 320, max: 2400 }), height: fc.integer({ min: 200, max: 900 }) })
const size: Size = { width: 1000, height: 560 }
const ties = tiesBetween(
  [],
  [
    relationshipOf({ from: 'a', to: 'b' }),
    relationshipOf({ from: 'b', to: 'c' }),
    relationshipOf({ from: 'd', to: 'e' }),
  ],
)

describe('the network', () => {
  it('places every organization that is shown, inside the drawing', () => {
    fc.assert(
      fc.property(placesOf, some, sizes, fc.integer({ min: 1, max: 12 }), (places, shown, whole, zoom) => {
        const { nodes } = layNetwork(shown, [], places, whole, zoom)
        expect(nodes.map(({ id }) => id)).toEqual(shown)
        for (const { x, y } of nodes) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(whole.width * zoom)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(whole.height * zoom)
        }
      }),
    )
  })

  it('keeps an organization in its place, whatever else is shown', () => {
    fc.assert(
      fc.property(placesOf, some, (places, shown) => {
        const all = layNetwork(ids, [], places, size).nodes
        for (const node of layNetwork(shown, [], places, size).nodes) expect(all).toContainEqual(node)
      }),
    )
  })

  it('keeps left and right, above and below, as the record has them', () => {
    fc.assert(
      fc.property(placesOf, (places) => {
        const { nodes } = layNetwork(ids, [], places, size)
        for (const one of nodes) {
          for (const other of nodes) {
            const [[x1, y1], [x2, y2]] = [places.get(one.id) ?? [0, 0], places.get(other.id) ?? [0, 0]]
            expect(Math.sign(one.x - other.x)).toBe(Math.sign(x1 - x2))
            expect(Math.sign(one.y - other.y)).toBe(Math.sign(y1 - y2))
          }
        }
      }),
    )
  })

  it('is filled: the outermost stand at its rim', () => {
    const places = new Map<string, Place>([
      ['a', [0.4, 0.7]],
      ['b', [0.5, 0.6]],
    ])
    const { nodes } = layNetwork(['a', 'b'], [], places, { width: 1000, height: 500 })
    expect(nodes).toEqual([
      { id: 'a', x: 72, y: 420 },
      { id: 'b', x: 928, y: 16 },
    ])
  })

  it('is the same picture at every zoom, only larger', () => {
    fc.assert(
      fc.property(placesOf, fc.integer({ min: 1, max: 12 }), (places, zoom) => {
        const [plain, larger] = [1, zoom].map((scale) => layNetwork(ids, [], places, size, scale).nodes)
        for (const [i, { x, y }] of (larger ?? []).entries()) {
          expect(x).toBeCloseTo((plain?.[i]?.x ?? 0) * zoom)
          expect(y).toBeCloseTo((plain?.[i]?.y ?? 0) * zoom)
        }
      }),
    )
  })

  it('draws the ties whose ends are both placed, from centre to centre', () => {
    fc.assert(
      fc.property(placesOf, some, (places, shown) => {
        const layout = layNetwork(shown, ties, places, size)
        expect(layout.ties.map(({ tie }) => tie)).toEqual(
          ties.filter(({ a, b }) => shown.includes(a) && shown.includes(b)),
        )
        for (const { tie, ends, d } of layout.ties) {
          const [one, other] = [tie.a, tie.b].map((id) => layout.nodes.find((node) => node.id === id))
          const wanted = [one?.x, one?.y, other?.x, other?.y]
          expect(ends.flat()).toEqual(wanted)
          const written = d.match(/^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/)?.slice(1) ?? []
          for (const [at, px] of wanted.entries()) expect(Number(written[at])).toBeCloseTo(px ?? Number.NaN, 0.9)
        }
      }),
    )
  })

  it('never says a place that is no number, not for one organization, nor for one without a place, nor for none', () => {
    const layouts = [
      layNetwork(['a'], [], new Map([['a', [0.2, 0.3]]]), size),
      layNetwork(['a', 'x'], [], new Map([['a', [1, 1]]]), size),
      layNetwork([], [], new Map(), size),
    ]
    const numbers = layouts.flatMap(({ nodes }) => nodes.flatMap(({ x, y }) => [x, y]))
    expect(numbers).toHaveLength(6)
    for (const n of numbers) expect(Number.isFinite(n)).toBe(true)
  })
})
