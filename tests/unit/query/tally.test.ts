// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EventSet, setOf } from '#query/event-set.ts'
import { buildLists, type Lists } from '#query/lists.ts'
import { tallyOf } from '#query/tallies.ts'
import { Tally } from '#query/tally.ts'
import { catalogueOf } from './holding.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

const range = 5
const size = 70
const values = fc.uniqueArray(fc.nat({ max: range - 1 }))
const events = fc.array(values, { minLength: size, maxLength: size })
const sets = fc.array(fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: size }), { minLength: 1, maxLength: 6 })

const listsOf = (all: readonly (readonly number[])[]): Lists =>
  buildLists(all.length, (event, add) => {
    for (const value of all[event] ?? []) add(value)
  })
const counted = (all: readonly (readonly number[])[], set: EventSet): number[] =>
  Array.from({ length: range }, (_, value) => [...set.numbers()].filter((event) => all[event]?.includes(value)).length)

/** The events from one up to another. */
const run = (start: number, end: number): EventSet =>
  setOf(
    Array.from({ length: end - start }, (_, n) => start + n),
    size,
  )

describe('a tally', () => {
  it('counts what a loop counts, whatever it was asked before', () => {
    fc.assert(
      fc.property(events, sets, (all, asked) => {
        const tally = new Tally(listsOf(all), range)
        const given = asked.map((some) => setOf(some, size))
        // There and back again, and to sets that were asked before.
        for (const set of [...given, ...given.toReversed(), run(0, size), run(0, 0), ...given]) {
          expect([...tally.over(set)]).toEqual(counted(all, set))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('counts nothing at first', () => {
    expect([...new Tally(listsOf([[1], [1, 2]]), range).over(setOf([], 2))]).toEqual([0, 0, 0, 0, 0])
  })

  it('counts in a record without events', () => {
    expect([...new Tally(listsOf([]), 2).over(setOf([], 0))]).toEqual([0, 0])
  })

  it('takes as many steps as events changed, where that is the shortest road', () => {
    const tally = new Tally(listsOf(Array.from({ length: size }, (_, n) => [n % range])), range)
    tally.over(run(10, 45))
    const before = tally.steps
    tally.over(run(11, 46))
    expect(tally.steps - before).toBe(2)
    tally.over(run(11, 46))
    expect(tally.steps - before).toBe(2)
  })

  it('goes over no event to come back to a set that took many steps, also by way of others', () => {
    const tally = new Tally(listsOf(Array.from({ length: size }, (_, n) => [n % range])), range)
    const [large, small] = [run(10, 45), run(50, 53)]
    tally.over(large)
    tally.over(small)
    tally.over(run(0, 0))
    const before = tally.steps
    expect(tally.known(large)?.[0]).toBe(7)
    expect([...tally.over(large)]).toEqual([7, 7, 7, 7, 7])
    expect(tally.steps).toBe(before)
  })

  it('goes on from counts that were made elsewhere', () => {
    const lists = listsOf(Array.from({ length: size }, (_, n) => [n % range]))
    const [one, other] = [new Tally(lists, range), new Tally(lists, range)]
    other.begin(run(10, 45), one.over(run(10, 45)))
    one.over(run(0, 0))
    expect([...other.over(run(10, 45))]).toEqual([7, 7, 7, 7, 7])
    expect(other.steps).toBe(0)
    expect([...other.over(run(10, 46))]).toEqual([8, 7, 7, 7, 7])
    expect(other.steps).toBe(1)
  })

  it('never takes more steps than there are events in the set, or out of it', () => {
    fc.assert(
      fc.property(events, sets, (all, asked) => {
        const tally = new Tally(listsOf(all), range)
        for (const some of asked) {
          const before = tally.steps
          tally.over(setOf(some, size))
          expect(tally.steps - before).toBeLessThanOrEqual(Math.min(some.length, size - some.length))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('goes over no event for the whole record, nor for nothing of it', () => {
    const tally = new Tally(listsOf(Array.from({ length: size }, () => [1])), range)
    expect(tally.over(run(0, size))[1]).toBe(size)
    expect(tally.over(run(0, 0))[1]).toBe(0)
    expect(tally.steps).toBe(0)
  })
})

describe('the tallies of a catalogue', () => {
  const lists = listsOf([[0], [0, 1]])

  it('are one for each purpose of the same lists', () => {
    const one = tallyOf(sampleCatalogue, lists, range, 'one')
    expect(tallyOf(sampleCatalogue, lists, range, 'one')).toBe(one)
    expect(tallyOf(sampleCatalogue, lists, range, 'other')).not.toBe(one)
    expect(tallyOf(sampleCatalogue, listsOf([[0], [0, 1]]), range, 'one')).not.toBe(one)
  })

  it('are not those of another catalogue', () => {
    expect(tallyOf(catalogueOf(sample), lists, range, 'one')).not.toBe(tallyOf(sampleCatalogue, lists, range, 'one'))
  })
})
