// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noBits, put } from '#query/bits.ts'
import { allEvents, EventSet, noEvent, setOf } from '#query/event-set.ts'
import { numbersBelow, twoSets } from './two-sets.ts'

const ascending = (numbers: Iterable<number>) => [...numbers].sort((x, y) => x - y)

describe('a set of events', () => {
  it('has the events it was made of, earliest first, however they were given', () => {
    fc.assert(
      fc.property(twoSets, ({ capacity, one }) => {
        const set = setOf(one, capacity)
        expect(set.size).toBe(one.length)
        expect([...set.numbers()]).toEqual(ascending(one))
        for (let event = 0; event < capacity; event += 1) expect(set.has(event)).toBe(one.includes(event))
      }),
    )
  })

  it('has with another those in common', () => {
    fc.assert(
      fc.property(twoSets, ({ capacity, one, other }) => {
        const common = setOf(one, capacity).and(setOf(other, capacity))
        expect([...common.numbers()]).toEqual(ascending(one.filter((event) => other.includes(event))))
      }),
    )
  })

  it('has in common with all events itself: the very same set, once the size is known', () => {
    const all = allEvents(40)
    const some = setOf([3, 39], 40)
    expect(some.and(all)).toBe(some)
    expect(all.and(some)).toBe(some)
  })

  it('gives its newest events, latest first, as many as asked for', () => {
    fc.assert(
      fc.property(twoSets, fc.nat({ max: 100 }), ({ capacity, one }, most) => {
        expect(setOf(one, capacity).newest(most)).toEqual(ascending(one).reverse().slice(0, most))
      }),
    )
  })

  it('counts those from one event up to another', () => {
    fc.assert(
      fc.property(twoSets, fc.nat(), fc.nat(), ({ capacity, one }, x, y) => {
        const [start, end] = [x % (capacity + 1), y % (capacity + 1)]
        const wanted = one.filter((event) => event >= start && event < end).length
        expect(setOf(one, capacity).countBetween(start, end)).toBe(wanted)
      }),
      { numRuns: 500 },
    )
  })

  it('works out its numbers once', () => {
    const set = setOf([5, 2], 8)
    expect(set.numbers()).toBe(set.numbers())
  })

  it('holds the same whatever window of words it keeps', () => {
    const windows = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 4 }))
    fc.assert(
      fc.property(numbersBelow(128), numbersBelow(128), windows, (one, other, [low, words]) => {
        const inside = one.filter((event) => event >>> 5 >= low && event >>> 5 < low + words)
        const bits = noBits(words * 32)
        for (const event of inside) put(bits, event - low * 32)
        const [set, wide] = [new EventSet(bits, 128, { low }), setOf(other, 128)]
        expect([...set.numbers()]).toEqual(ascending(inside))
        for (const start of [0, 31, 32, 63, 96]) {
          expect(set.countBetween(start, 100)).toBe(inside.filter((event) => event >= start && event < 100).length)
        }
        expect([...set.others()]).toEqual([...setOf(inside, 128).others()])
        expect(set.newest(9)).toEqual(setOf(inside, 128).newest(9))
        const common = ascending(inside.filter((event) => other.includes(event)))
        for (const both of [set.and(wide), wide.and(set)]) {
          expect([[...both.numbers()], both.size]).toEqual([common, common.length])
        }
        for (let event = 0; event < 128; event += 1) expect(set.has(event)).toBe(inside.includes(event))
      }),
      { numRuns: 300 },
    )
  })

  it('has nothing in common with a set whose window lies elsewhere', () => {
    const early = new EventSet(Int32Array.of(1), 96, { low: 0 })
    const late = new EventSet(Int32Array.of(1), 96, { low: 2 })
    expect([early.and(late).size, late.and(early).size, [...late.and(early).numbers()]]).toEqual([0, 0, []])
  })

  it('leaves all other events of the record', () => {
    fc.assert(
      fc.property(twoSets, ({ capacity, one }) => {
        const rest = Array.from({ length: capacity }, (_, n) => n).filter((n) => !one.includes(n))
        expect([...setOf(one, capacity).others()]).toEqual(rest)
      }),
    )
    expect([allEvents(33).others().length, noEvent(33).others().length]).toEqual([0, 33])
  })
})
