// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bringing, inReach, moved, unzoomed, type Zoom, zoomedAt } from '#views/relationships/lay-zoom.ts'

const size = { width: 1000, height: 500 }
const point = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 500 }))
const offset = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }))
const step = fc.oneof(
  fc.record({ at: point, factor: fc.constantFrom(0.2, 0.7, 1.4, 3) }).map(
    ({ at, factor }) =>
      (zoom: Zoom) =>
        zoomedAt(zoom, factor, at, size),
  ),
  offset.map((by) => (zoom: Zoom) => moved(zoom, by, size)),
)
const zooms = fc.array(step, { maxLength: 8 }).map((steps) => steps.reduce((zoom, take) => take(zoom), unzoomed))

describe('a zoomed drawing', () => {
  it('fills its window after whatever was done, and is never smaller than it nor beyond all measure', () => {
    fc.assert(
      fc.property(zooms, ({ scale, x, y }) => {
        expect(scale).toBeGreaterThanOrEqual(1)
        expect(scale).toBeLessThanOrEqual(12)
        expect(x).toBeLessThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(0)
        expect(x + size.width * scale).toBeGreaterThanOrEqual(size.width - 1e-6)
        expect(y + size.height * scale).toBeGreaterThanOrEqual(size.height - 1e-6)
      }),
    )
  })

  it('grows around the point that is zoomed at', () => {
    fc.assert(
      fc.property(zooms, point, (zoom, at) => {
        const next = zoomedAt(zoom, 1.4, at, size)
        for (const [axis, i] of [
          ['x', 0],
          ['y', 1],
        ] as const) {
          expect((at[i] - next[axis]) / next.scale).toBeCloseTo((at[i] - zoom[axis]) / zoom.scale)
        }
      }),
    )
  })

  it('comes back to the whole from any zoom', () => {
    fc.assert(
      fc.property(zooms, point, (zoom, at) => {
        const { scale, x, y } = zoomedAt(zoom, 0.001, at, size)
        expect([scale, Math.abs(x), Math.abs(y)]).toEqual([1, 0, 0])
      }),
    )
  })

  it('follows what moves it, up to its rim', () => {
    const zoom = zoomedAt(unzoomed, 2, [500, 250], size)
    expect(zoom).toEqual({ scale: 2, x: -500, y: -250 })
    expect(moved(zoom, [100, -50], size)).toEqual({ scale: 2, x: -400, y: -300 })
    expect(moved(zoom, [900, -900], size)).toEqual({ scale: 2, x: 0, y: -500 })
  })

  it('brings any point of it into sight, and stays as it is where the point is in sight already', () => {
    fc.assert(
      fc.property(zooms, point, (zoom, [x, y]) => {
        const at = [x * zoom.scale, y * zoom.scale] as const
        const next = bringing(zoom, at, size)
        expect(at[0] + next.x).toBeGreaterThanOrEqual(-1e-6)
        expect(at[0] + next.x).toBeLessThanOrEqual(size.width + 1e-6)
        expect(at[1] + next.y).toBeGreaterThanOrEqual(-1e-6)
        expect(at[1] + next.y).toBeLessThanOrEqual(size.height + 1e-6)
        const again = bringing(next, at, size)
        expect([again.x, again.y]).toEqual([expect.closeTo(next.x), expect.closeTo(next.y)])
      }),
    )
  })
})

describe('what a drag can reach', () => {
  it('is what lies in the window, and one window further on each side', () => {
    const nodes = [
      { id: 'left', x: -1, y: 0 },
      { id: 'here', x: 2500, y: 1250 },
      { id: 'beside', x: 1001, y: 1250 },
      { id: 'beyond', x: 999, y: 1250 },
      { id: 'below', x: 2500, y: 2001 },
    ]
    expect(inReach({ nodes }, { scale: 5, x: -2000, y: -1000 }, size)).toEqual(new Set(['here', 'beside']))
  })

  it('is everything while the whole is in sight, and whatever is in sight at any zoom', () => {
    fc.assert(
      fc.property(zooms, point, (zoom, [x, y]) => {
        const nodes = [{ id: 'one', x: x - zoom.x, y: y - zoom.y }]
        expect(inReach({ nodes }, zoom, size).has('one')).toBe(true)
        expect(inReach({ nodes: [{ id: 'any', x, y }] }, unzoomed, size).has('any')).toBe(true)
      }),
    )
  })
})
