// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLists, row } from '#query/lists.ts'
import { eventsWith, postingsOf } from '#query/postings.ts'

const range = 7
const values = fc.uniqueArray(fc.nat({ max: range - 1 }))
const events = fc.array(values, { maxLength: 40 })
const listsOf = (all: readonly (readonly number[])[]) =>
  buildLists(all.length, (event, add) => {
    for (const value of all[event] ?? []) add(value)
  })

describe('the events under some values', () => {
  it('are those that stand under any of them', () => {
    fc.assert(
      fc.property(events, values, (all, chosen) => {
        const found = eventsWith(listsOf(all), range, chosen)
        const expected = all.flatMap((own, event) => (own.some((value) => chosen.includes(value)) ? [event] : []))
        expect([...found.numbers()]).toEqual(expected)
        expect(found.capacity).toBe(all.length)
      }),
    )
  })

  it('are none where no value is asked for', () => {
    expect(eventsWith(listsOf([[1], [2]]), range, []).size).toBe(0)
  })
})

describe('postings', () => {
  it('are the events of each value, ascending', () => {
    fc.assert(
      fc.property(events, fc.nat({ max: range - 1 }), (all, value) => {
        const expected = all.flatMap((own, event) => (own.includes(value) ? [event] : []))
        expect([...row(postingsOf(listsOf(all), range), value)]).toEqual(expected)
      }),
    )
  })

  it('are turned round once for the same lists', () => {
    const lists = listsOf([[1], [1, 2]])
    expect(postingsOf(lists, range)).toBe(postingsOf(lists, range))
    expect(postingsOf(listsOf([[1], [1, 2]]), range)).not.toBe(postingsOf(lists, range))
  })
})
