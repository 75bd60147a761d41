// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLists, type Lists, row, startsOf, turned, unpackLists } from '#query/lists.ts'
import { writeColumn } from '#record/column.ts'

const range = 12
const rows = fc.array(fc.uniqueArray(fc.nat({ max: range - 1 })).map(ascending), { maxLength: 12 })

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((x, y) => x - y)
}
const listsOf = (all: readonly (readonly number[])[]): Lists =>
  buildLists(all.length, (r, add) => {
    for (const value of all[r] ?? []) add(value)
  })
const plain = (lists: Lists): number[][] =>
  Array.from({ length: lists.starts.length - 1 }, (_, r) => [...row(lists, r)])

describe('lists in two arrays', () => {
  it('give back every row as it was told', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(plain(listsOf(all))).toEqual(all)
      }),
    )
  })

  it('hold more values than there was room for at first', () => {
    const long = Array.from({ length: 5000 }, (_, n) => n)
    expect(plain(listsOf([[], long, [7]]))).toEqual([[], long, [7]])
  })

  it('are unpacked from counts and values as they are built row by row', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const packed = { counts: writeColumn(all.map((own) => own.length)), values: writeColumn(all.flat()) }
        expect(unpackLists(packed)).toEqual(listsOf(all))
      }),
    )
  })

  it('start each row where the one before ends', () => {
    expect([...startsOf([2, 0, 3])]).toEqual([0, 2, 2, 5])
    expect([...startsOf([])]).toEqual([0])
  })

  it('show a row without copying it', () => {
    const lists = listsOf([[1, 2], [3]])
    expect(row(lists, 0).buffer).toBe(lists.values.buffer)
  })
})

describe('lists turned round', () => {
  it('have for each value the rows that hold it, ascending', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const expected = Array.from({ length: range }, (_, value) =>
          all.flatMap((own, r) => (own.includes(value) ? [r] : [])),
        )
        expect(plain(turned(listsOf(all), range))).toEqual(expected)
      }),
    )
  })

  it('are, turned round twice, what they were, where each row ascends', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const lists = listsOf(all)
        expect(turned(turned(lists, range), all.length)).toEqual(lists)
      }),
    )
  })

  it('have an empty row for a value that nothing holds', () => {
    expect(plain(turned(listsOf([[2], [], [2]]), 4))).toEqual([[], [], [0, 2], []])
    expect(plain(turned(listsOf([]), 2))).toEqual([[], []])
  })
})
