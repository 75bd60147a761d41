// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turnOf, turns } from '#views/relationships/gaps.ts'

const ends = fc.tuple(
  fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
  fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
)

describe('the direction of gaps', () => {
  it('is counted from level, on the way that a drawing turns', () => {
    const directions = (
      [
        [10, 0],
        [0, 10],
        [10, 10],
        [-10, 10],
      ] as const
    ).map((to) => turnOf([[0, 0], to]))
    expect(directions).toEqual([0, 6, 3, 9])
  })

  it('is the same both ways', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        expect(turnOf([to, from])).toBe(turnOf([from, to]))
      }),
    )
  })

  it('is no more than 7.5° from that of the line', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        const turn = turnOf([from, to])
        expect(Number.isInteger(turn) && turn >= 0 && turn < turns).toBe(true)
        const [x, y] = [to[0] - from[0], to[1] - from[1]]
        const angle = (turn * Math.PI) / turns
        const aside = Math.abs(x * Math.sin(angle) - y * Math.cos(angle))
        expect(aside).toBeLessThanOrEqual(Math.hypot(x, y) * Math.sin((7.5001 * Math.PI) / 180) + 1e-9)
      }),
    )
  })
})
