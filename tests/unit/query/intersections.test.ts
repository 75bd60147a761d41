// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allEvents, setOf } from '#query/event-set.ts'
import { Intersections } from '#query/intersections.ts'

const capacity = 70
const sets = Array.from({ length: 12 }, (_, at) =>
  setOf(
    Array.from({ length: capacity }, (_, n) => n).filter((n) => n % (at + 3) < 2),
    capacity,
  ),
)
const place = fc.nat({ max: sets.length - 1 })

describe('intersections', () => {
  it('give what two sets have in common, whatever met before, and however often', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 90 }), (asked) => {
        const intersections = new Intersections()
        for (const [i, j] of asked) {
          const [one, other] = [sets[i] ?? setOf([], capacity), sets[j] ?? setOf([], capacity)]
          expect([...intersections.of(one, other).numbers()]).toEqual([...one.numbers()].filter((n) => other.has(n)))
        }
      }),
    )
  })

  it('give the very same set again, until others have met in between', () => {
    const intersections = new Intersections()
    const [one = allEvents(capacity), other = allEvents(capacity), ...others] = sets
    const common = intersections.of(one, other)
    for (const third of others) intersections.of(one, third)
    expect(intersections.of(one, other)).toBe(common)
    for (const second of sets) for (const third of others) intersections.of(second, third)
    expect(intersections.of(one, other)).not.toBe(common)
  })

  it('give a set itself where it meets all events', () => {
    const [one = allEvents(capacity)] = sets
    expect(one.size).toBeLessThan(capacity)
    expect(new Intersections().of(allEvents(capacity), one)).toBe(one)
    expect(new Intersections().of(one, allEvents(capacity))).toBe(one)
  })
})
