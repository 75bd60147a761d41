// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tiesBetween } from '#query/ties.ts'
import { layNetwork } from '#views/relationships/lay-network.ts'
import { relationshipOf } from '../../query/record-makers.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
const placesOf = fc
  .tuple(...ids.map(() => fc.tuple(share, share)))
  .map((all) => Object.fromEntries(all.map((place, i) => [ids[i] ?? '', place] as const)))
const some = fc.subarray(ids)
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
      fc.property(placesOf, some, fc.integer({ min: 200, max: 900 }), (places, shown, height) => {
        const layout = layNetwork(shown, [], places, ids, height)
        expect(layout.nodes.map(({ id }) => id)).toEqual(shown)
        expect(layout.height).toBe(height)
        for (const { x, y } of layout.nodes) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(100)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(height)
        }
      }),
    )
  })

  it('keeps an organization in its place, whatever else is shown', () => {
    fc.assert(
      fc.property(placesOf, some, (places, shown) => {
        const all = layNetwork(ids, [], places, ids).nodes
        for (const node of layNetwork(shown, [], places, ids).nodes) expect(all).toContainEqual(node)
      }),
    )
  })

  it('keeps left and right, above and below, as the record has them', () => {
    fc.assert(
      fc.property(placesOf, (places) => {
        const { nodes } = layNetwork(ids, [], places)
        for (const one of nodes) {
          for (const other of nodes) {
            const [[x1, y1], [x2, y2]] = [places[one.id] ?? [0, 0], places[other.id] ?? [0, 0]]
            expect(Math.sign(one.x - other.x)).toBe(Math.sign(x1 - x2))
            expect(Math.sign(one.y - other.y)).toBe(Math.sign(y1 - y2))
          }
        }
      }),
    )
  })

  it('is filled: the outermost stand at its rim', () => {
    const { nodes } = layNetwork(['a', 'b'], [], { a: [0.4, 0.7], b: [0.5, 0.6] }, ['a', 'b'], 500)
    expect(nodes).toEqual([
      { id: 'a', x: 10, y: 420 },
      { id: 'b', x: 90, y: 16 },
    ])
  })

  it('draws the ties whose ends are both placed, from centre to centre', () => {
    fc.assert(
      fc.property(placesOf, some, (places, shown) => {
        const layout = layNetwork(shown, ties, places, ids)
        expect(layout.ties.map(({ tie }) => tie)).toEqual(
          ties.filter(({ a, b }) => shown.includes(a) && shown.includes(b)),
        )
        for (const { tie, d } of layout.ties) {
          const [one, other] = [tie.a, tie.b].map((id) => layout.nodes.find((node) => node.id === id))
          expect(d).toBe(`M${one?.x} ${one?.y}L${other?.x} ${other?.y}`)
        }
      }),
    )
  })

  it('never says a place that is no number, not for one organization, nor for one without a place, nor for none', () => {
    const layouts = [
      layNetwork(['a'], [], { a: [0.2, 0.3] }),
      layNetwork(['a', 'x'], [], { a: [1, 1] }),
      layNetwork([], [], {}),
    ]
    const numbers = layouts.flatMap(({ nodes }) => nodes.flatMap(({ x, y }) => [x, y]))
    expect(numbers).toHaveLength(6)
    for (const n of numbers) expect(Number.isFinite(n)).toBe(true)
  })
})
