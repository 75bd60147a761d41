// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsBetween } from '#query/periods.ts'
import { dayNumber } from '#record/dates.ts'
import { layCoverage } from '#views/timeline/lay-coverage.ts'
import { layAxis, place } from '#views/timeline/lay-lanes.ts'

const axisOver = (first: string, last: string) => {
  const axis = layAxis({ first: dayNumber(first), last: dayNumber(last) })
  if (!axis) throw new Error('there is no axis')
  return axis
}
const months = monthsBetween('2024-01', '2025-12')

describe('the coverage of an axis', () => {
  it('parts it without a gap into stretches that are told and silent by turns', () => {
    fc.assert(
      fc.property(fc.subarray(months), (covered) => {
        const axis = axisOver('2024-01-10', '2025-12-20')
        const laid = layCoverage(axis, new Set(covered))
        expect([laid.months, laid.covered]).toEqual([24, covered.length])
        const told = laid.told.map((stretch) => ({ ...stretch, kind: 'told' }))
        const silent = laid.silent.map((stretch) => ({ ...stretch, kind: 'silent' }))
        const all = [...told, ...silent].sort((x, y) => x.x - y.x)
        expect(all[0]?.x).toBeCloseTo(place(axis.from, axis))
        for (const [i, one] of all.entries()) {
          const next = all[i + 1]
          expect(one.x + one.width).toBeCloseTo(next ? next.x : place(axis.to, axis))
          expect(next?.kind).not.toBe(one.kind)
          expect(covered.includes(one.month)).toBe(one.kind === 'told')
        }
      }),
    )
  })

  it('takes no month beyond either end', () => {
    const laid = layCoverage(axisOver('2024-03-31', '2024-07-01'), new Set(['2024-02', '2024-08', '2024-05']))
    expect([laid.months, laid.covered]).toEqual([5, 1])
    expect(laid.told.map(({ month }) => month)).toEqual(['2024-05'])
    expect(laid.silent.map(({ month }) => month)).toEqual(['2024-03', '2024-06'])
  })
})
