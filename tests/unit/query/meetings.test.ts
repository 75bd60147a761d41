// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allEvents, setOf } from '#query/event-set.ts'
import { Meetings } from '#query/meetings.ts'

const capacity = 70
const sets = Array.from({ length: 12 }, (_, at) =>
  setOf(
    Array.from({ length: capacity }, (_, n) => n).filter((n) => n % (at + 3) < 2),
    capacity,
  ),
)
const place = fc.nat({ max: sets.length - 1 })

describe('meetings', () => {
  it('give what two sets have in common, whatever met before, and however often', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 90 }), (asked) => {
        const meetings = new Meetings()
        for (const [i, j] of asked) {
          const [one, other] = [sets[i] ?? setOf([], capacity), sets[j] ?? setOf([], capacity)]
          expect([...meetings.of(one, other).numbers()]).toEqual([...one.numbers()].filter((n) => other.has(n)))
        }
      }),
    )
  })

  it('give the very same set again, until others have met in between', () => {
    const meetings = new Meetings()
    const [one = allEvents(capacity), other = allEvents(capacity), ...others] = sets
    const common = meetings.of(one, other)
    for (const third of others) meetings.of(one, third)
    expect(meetings.of(one, other)).toBe(common)
    for (const second of sets) for (const third of others) meetings.of(second, third)
    expect(meetings.of(one, other)).not.toBe(common)
  })

  it('give a set itself where it meets all events', () => {
    const [one = allEvents(capacity)] = sets
    expect(one.size).toBeLessThan(capacity)
    expect(new Meetings().of(allEvents(capacity), one)).toBe(one)
    expect(new Meetings().of(one, allEvents(capacity))).toBe(one)
  })
})
