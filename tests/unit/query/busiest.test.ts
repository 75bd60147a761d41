import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { busiestOf } from '#query/busiest.ts'
import { catalogueOf } from './holding.ts'
import { manyEvents } from './many-events.ts'

/** As anyone would find them: all in order, and the first of those. */
const busiestByHand = (counts: Uint32Array, most: number): number[] =>
  [...counts.keys()]
    .filter((number) => counts[number] !== 0)
    .sort((x, y) => (counts[y] ?? 0) - (counts[x] ?? 0) || x - y)
    .slice(0, most)

describe('the busiest organizations', () => {
  it('are those with the highest counts, whatever was found before on the same record', () => {
    const counts = fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }).map((all) => Uint32Array.from(all))
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, fc.nat(14)), { minLength: 1, maxLength: 6 }), (asked) => {
        const catalogue = catalogueOf(manyEvents(3, 1))
        for (const [all, most] of asked) expect(busiestOf(catalogue, all, most)).toEqual(busiestByHand(all, most))
      }),
    )
  })
})
