// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill, noBits } from '#query/bits.ts'
import { EventSet, type Road, roadBetween, setOf } from '#query/event-set.ts'

const capacities = fc.constantFrom(1, 31, 32, 33, 70, 96)
const numbersBelow = (capacity: number) => fc.uniqueArray(fc.nat({ max: capacity - 1 }), { maxLength: capacity })
/** A capacity and two subsets of the numbers below it, now and then empty, full, or but a few numbers apart. */
const twoSets = capacities.chain((capacity) =>
  fc
    .tuple(numbersBelow(capacity), numbersBelow(capacity), fc.constantFrom('any', 'near', 'all', 'none'))
    .map(([one, other, kind]) => {
      const all = Array.from({ length: capacity }, (_, n) => n)
      const few = other.slice(0, 3)
      const near = [...one.filter((n) => !few.includes(n)), ...few.filter((n) => !one.includes(n))]
      const others: Record<string, number[]> = { any: other, near, all, none: [] }
      return { capacity, one, other: others[kind] ?? [] }
    }),
)
const ascending = (numbers: Iterable<number>) => [...numbers].sort((x, y) => x - y)

/** The set that a road leads to. */
const arrived = ({ from, entered, left }: Road, start: readonly number[], capacity: number): number[] => {
  const all = Array.from({ length: capacity }, (_, n) => n)
  const starts: Record<Road['from'], readonly number[]> = { here: start, nothing: [], all }
  const set = new Set(starts[from])
  for (const event of entered) {
    expect(set.has(event)).toBe(false)
    set.add(event)
  }
  for (const event of left) expect(set.delete(event)).toBe(true)
  return ascending(set)
}

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
    const all = new EventSet(fill(noBits(40), 0, 40), 40, 40)
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

  it('works out its numbers once', () => {
    const set = setOf([5, 2], 8)
    expect(set.numbers()).toBe(set.numbers())
  })
})

describe('the road from one set to another', () => {
  it('leads there', () => {
    fc.assert(
      fc.property(twoSets, ({ capacity, one, other }) => {
        const road = roadBetween(setOf(one, capacity), setOf(other, capacity))
        expect(arrived(road, one, capacity)).toEqual(ascending(other))
      }),
      { numRuns: 1000 },
    )
  })

  it('is the shortest of the three: by what changed, from nothing, or from all', () => {
    fc.assert(
      fc.property(twoSets, ({ capacity, one, other }) => {
        const { entered, left } = roadBetween(setOf(one, capacity), setOf(other, capacity))
        const changed = one.filter((n) => !other.includes(n)).length + other.filter((n) => !one.includes(n)).length
        expect(entered.length + left.length).toBe(Math.min(changed, other.length, capacity - other.length))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes each of the three where it is shortest', () => {
    const numbers = Array.from({ length: 90 }, (_, n) => n)
    const from = (start: readonly number[], end: readonly number[]) =>
      roadBetween(setOf(start, 90), setOf(end, 90)).from
    expect(from(numbers.slice(0, 50), numbers.slice(1, 51))).toBe('here')
    expect(from(numbers.slice(0, 50), numbers.slice(60, 70))).toBe('nothing')
    expect(from(numbers.slice(0, 10), numbers.slice(0, 85))).toBe('all')
  })

  it('is worked out once for two sets', () => {
    const [one, other] = [setOf([1, 2, 3], 9), setOf([2, 3, 4], 9)]
    expect(roadBetween(one, other)).toBe(roadBetween(one, other))
    expect(roadBetween(other, one)).not.toBe(roadBetween(one, other))
  })
})
