import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Month } from '#query/periods.ts'
import { monthAfter } from '#record/dates.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import { layPicture } from '#views/timeline/lay-picture.ts'

const order = Object.keys(camps) as Camp[] // keys of camps

const counts = fc.record({ subject: fc.nat(40), government: fc.nat(40), partner: fc.nat(40) })
const months = fc
  .array(counts, { minLength: 1, maxLength: 60 })
  .map((all) => all.map((own, at): Month => ({ month: monthAfter('2020-01', at), events: 40, ...own })))
const shown = fc.subarray(order, { minLength: 1 })

describe('the picture of the activity', () => {
  it('has a bar of the right height, from the ground up, for each camp that has events in a month', () => {
    fc.assert(
      fc.property(months, shown, (all, some) => {
        const { height, bars } = layPicture(all, some)
        const heights = Object.fromEntries(bars.map((bar) => [bar.key, bar.height]))
        for (const month of all) {
          for (const camp of some) expect(heights[month.month + camp] ?? 0).toBe(month[camp])
        }
        expect(bars.every((bar) => bar.y >= 0 && bar.y + bar.height === height)).toBe(true)
      }),
    )
  })

  it('draws the bars of a month within its place, beside one another in the order of the camps', () => {
    fc.assert(
      fc.property(months, shown, (all, some) => {
        const { width, bars } = layPicture(all, some)
        expect(width).toBe(all.length)
        for (const [i, bar] of bars.entries()) {
          const at = Math.floor(bar.x)
          expect(bar.key).toBe(`${all[at]?.month}${bar.camp}`)
          expect(bar.x + bar.width).toBeLessThanOrEqual(Math.min(at + 1, bars[i + 1]?.x ?? width))
        }
      }),
    )
  })

  it('leaves room above a single event, as the chart does, and draws nothing where there are none', () => {
    const month = { month: '2025-04', events: 1, subject: 0, government: 1, partner: 0 }
    expect(layPicture([month], order)).toMatchObject({ height: 2, bars: [{ camp: 'government', y: 1, height: 1 }] })
    expect(layPicture([{ ...month, government: 0 }], order).bars).toEqual([])
  })
})
