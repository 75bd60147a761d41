// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, cutLine, type Point } from '#views/relationships/cut-line.ts'

const box: Box = { left: 0, right: 100, top: 0, bottom: 50 }
const anyPoint = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }))
const isIn = ([x, y]: Point, slack = 1e-6): boolean =>
  x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack

/** Points along a line, its ends among them. */
const along = ([x, y]: Point, [toX, toY]: Point): Point[] =>
  Array.from({ length: 101 }, (_, at) => [x + ((toX - x) * at) / 100, y + ((toY - y) * at) / 100])

describe('a line cut to a box', () => {
  it('is itself where it lies within', () => {
    expect(cutLine([10, 10], [90, 40], box)).toEqual([
      [10, 10],
      [90, 40],
    ])
  })

  it('ends at the sides that it crosses', () => {
    expect(cutLine([-50, 25], [150, 25], box)).toEqual([
      [0, 25],
      [100, 25],
    ])
    expect(cutLine([50, 25], [50, 400], box)).toEqual([
      [50, 25],
      [50, 50],
    ])
  })

  it('is nothing where it passes by, also when it is level with a side', () => {
    expect(cutLine([-50, 60], [150, 60], box)).toBeNull()
    expect(cutLine([-10, 45], [20, 75], box)).toBeNull()
  })

  it('holds every point of the line that lies in the box, and lies in it', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        const cut = cutLine(from, to, box)
        if (cut) for (const end of cut) expect(isIn(end)).toBe(true)
        const within = along(from, to).filter((point) => isIn(point, -1e-6))
        if (!cut) expect(within).toEqual([])
        else {
          const [[x, y], [toX, toY]] = cut
          for (const [px, py] of within) {
            expect(px).toBeGreaterThanOrEqual(Math.min(x, toX) - 1e-6)
            expect(px).toBeLessThanOrEqual(Math.max(x, toX) + 1e-6)
            expect(py).toBeGreaterThanOrEqual(Math.min(y, toY) - 1e-6)
            expect(py).toBeLessThanOrEqual(Math.max(y, toY) + 1e-6)
          }
        }
      }),
    )
  })
})
