// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestLine } from '#views/relationships/nearest-line.ts'

const lineOf = (id: string, from: readonly [number, number], to: readonly [number, number]) => ({
  id,
  ends: [from, to] as const,
})
const level = lineOf('level', [0, 0], [100, 0])
const upright = lineOf('upright', [50, -50], [50, 50])
const lines = [level, upright]

describe('the line that is meant', () => {
  it('is the nearest one', () => {
    expect(nearestLine(lines, [20, 3])).toBe(level)
    expect(nearestLine(lines, [52, 4])).toBe(upright)
    expect(nearestLine(lines, [54, 2])).toBe(level)
  })

  it('is none farther than 7 px off, beyond its ends either', () => {
    expect(nearestLine(lines, [20, 6.9])).toBe(level)
    expect(nearestLine(lines, [20, 7])).toBeUndefined()
    expect(nearestLine(lines, [106, 0])).toBe(level)
    expect(nearestLine(lines, [106, 6])).toBeUndefined()
    expect(nearestLine([], [0, 0])).toBeUndefined()
  })

  it('may be no longer than a point', () => {
    expect(nearestLine([lineOf('point', [5, 5], [5, 5])], [5, 9])?.id).toBe('point')
  })

  it('is found from every point on it, if it is the only one', () => {
    const points = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))
    fc.assert(
      fc.property(points, points, fc.integer({ min: 0, max: 100 }), (from, to, percent) => {
        const one = lineOf('one', from, to)
        const part = percent / 100
        const on = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])] as const
        expect(nearestLine([one], on)).toBe(one)
      }),
    )
  })
})
