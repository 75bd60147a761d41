// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesByPublication, gainedSince } from '#query/additions.ts'
import { recordKinds } from '#record/ids.ts'
import { datasets } from './arbitraries.ts'
import { catalogueOf } from './holding.ts'

describe('what a record gained since a visit', () => {
  const lines = fc.array(fc.constantFrom(...recordKinds)).map((kinds) => kinds.map((kind, i) => `${kind}:x${i}`))

  it('is what shipped after what there was, each once, by kind; what is not listed any more is counted', () => {
    fc.assert(
      fc.property(lines, fc.nat(40), fc.nat(60), (all, kept, before) => {
        const shipped = { count: all.length, latest: kept === 0 ? [] : all.slice(-kept) }
        const { gained, more } = gainedSince(shipped, before)
        const told = gained.flatMap(({ kind, ids }) => ids.map((id) => `${kind}:${id}`))
        const came = all.slice(before)
        expect([...told].sort()).toEqual(came.filter((line) => shipped.latest.includes(line)).sort())
        expect(told.length + more).toBe(came.length)
      }),
    )
  })

  it('is nothing to one who has seen all, or more than there is', () => {
    expect(gainedSince({ count: 1, latest: ['event:a'] }, 1)).toEqual({ gained: [], more: 0 })
    expect(gainedSince({ count: 1, latest: ['event:a'] }, 7)).toEqual({ gained: [], more: 0 })
  })

  it('leaves out a line of no kind that there is', () => {
    expect(gainedSince({ count: 2, latest: ['gadget:a', 'event:b'] }, 0).gained).toEqual([
      { kind: 'event', ids: ['b'] },
    ])
  })
})

describe('the articles by publication', () => {
  it('stand each once, under the month of their latest possible date, latest first, those without one before them', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const months = [...articlesByPublication(catalogueOf(dataset))]
        expect(months.flatMap(([, articles]) => articles.map(({ id }) => id)).sort()).toEqual(
          dataset.articles.map(({ id }) => id).sort(),
        )
        for (const [month, articles] of months) {
          for (const { published } of articles) expect(published?.to.slice(0, 7) ?? '').toBe(month)
        }
        const order = months.map(([month]) => month || '9')
        expect(order).toEqual([...order].sort().reverse())
      }),
    )
  })
})
