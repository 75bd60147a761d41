import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Month } from '#query/periods.ts'
import { monthAfter } from '#record/dates.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import { layBars } from '#views/timeline/lay-bars.ts'

const order = Object.keys(camps) as Camp[] // keys of camps

const counts = fc.record({ subject: fc.nat(40), government: fc.nat(40), partner: fc.nat(40) })
const months = fc
  .array(counts, { minLength: 1, maxLength: 60 })
  .map((all) => all.map((own, at): Month => ({ month: monthAfter('2020-01', at), events: 40, ...own })))
const shown = fc.subarray(order, { minLength: 1 })

/** The bars of a path as it draws them: from the left and the top. */
const barsOf = (d: string) =>
  [...d.matchAll(/M([\d.]+) (\d+)v-(\d+)h([\d.]+)v(\d+)z/g)].map((found) => {
    const [x = 0, ground = 0, up = 0, width = 0, down = 0] = found.slice(1).map(Number)
    return { x, ground, up, width, down }
  })

describe('the bars of the activity', () => {
  it('stand on the ground, of the right height and in the place of their month, for each camp that has events', () => {
    fc.assert(
      fc.property(months, shown, (all, some) => {
        const { top, paths } = layBars(all, some)
        for (const camp of some) {
          const bars = barsOf(paths.find((path) => path.camp === camp)?.d ?? '')
          const drawn = Object.fromEntries(bars.map((bar) => [Math.floor(bar.x), bar.up]))
          for (const [at, month] of all.entries()) expect(drawn[at] ?? 0).toBe(month[camp])
          expect(bars.every(({ ground, up, down }) => ground === top && up === down && up <= top)).toBe(true)
        }
      }),
    )
  })

  it('stand beside one another in the order of the camps, and touch no other', () => {
    fc.assert(
      fc.property(months, shown, (all, some) => {
        const { length, paths } = layBars(all, some)
        expect(length).toBe(all.length)
        expect(paths.map(({ camp }) => camp)).toEqual(some.filter((camp) => all.some((month) => month[camp] > 0)))
        const bars = paths.flatMap(({ d }) => barsOf(d)).toSorted((a, b) => a.x - b.x)
        for (const [i, { x, width }] of bars.entries()) {
          expect(x + width).toBeLessThanOrEqual(Math.min(Math.floor(x) + 1, bars[i + 1]?.x ?? length) + 0.002)
        }
      }),
    )
  })

  it('have lines at 1, 2 or 5 times a power of ten, at most four of them above the ground, the last over all bars', () => {
    fc.assert(
      fc.property(fc.nat(3_000_000), (partner) => {
        const { ticks, top } = layBars([{ month: '2025-04', events: 0, subject: 0, government: 0, partner }], order)
        const step = ticks[1] ?? 0
        expect(ticks).toEqual(ticks.map((_, at) => at * step))
        expect(String(step)).toMatch(/^[125]0*$/)
        expect(ticks.length).toBeLessThanOrEqual(5)
        expect(top).toBe(ticks.at(-1))
        expect(top).toBeGreaterThanOrEqual(Math.max(2, partner))
        expect(top - step).toBeLessThan(Math.max(2, partner))
      }),
    )
  })

  it('have room above a single event, and are none where there are no events', () => {
    const month = { month: '2025-04', events: 1, subject: 0, government: 1, partner: 0 }
    expect(layBars([month], order)).toMatchObject({ top: 2, ticks: [0, 1, 2], paths: [{ camp: 'government' }] })
    expect(layBars([{ ...month, government: 0 }], order).paths).toEqual([])
  })
})
