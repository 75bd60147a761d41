// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setOf } from '#query/event-set.ts'
import { type Road, roadBetween } from '#query/road.ts'
import { twoSets } from './two-sets.ts'

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

  it('stays where it is for a few steps more than the shortest, as beginning anew costs something too', () => {
    const from = (start: number, end: number) => {
      const run = (first: number) =>
        setOf(
          Array.from({ length: 100 }, (_, n) => first + n),
          12_800,
        )
      return roadBetween(run(start), run(end)).from
    }
    expect([from(0, 100), from(0, 99), from(50, 0)]).toEqual(['here', 'here', 'here'])
    const apart = (most: number) =>
      roadBetween(
        setOf(
          Array.from({ length: most }, (_, n) => n),
          12_800,
        ),
        setOf([9000], 12_800),
      ).from
    expect([apart(100), apart(101)]).toEqual(['here', 'nothing'])
  })

  it('is worked out once for two sets', () => {
    const [one, other] = [setOf([1, 2, 3], 9), setOf([2, 3, 4], 9)]
    expect(roadBetween(one, other)).toBe(roadBetween(one, other))
    expect(roadBetween(other, one)).not.toBe(roadBetween(one, other))
  })
})
