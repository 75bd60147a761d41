// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextBox } from '#design/roving.ts'

const box = (x: number, y: number, size = 10) => ({ left: x, right: x + size, top: y, bottom: y + size })
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
const opposite = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
} as const
const place = fc.integer({ min: 0, max: 400 })
const boxes = fc.array(
  fc.tuple(place, place).map(([x, y]) => box(x, y)),
  { minLength: 1, maxLength: 12 },
)

/** How far a box lies in the direction of an arrow. */
const along = (from: ReturnType<typeof box>, to: ReturnType<typeof box>, key: (typeof arrows)[number]): number =>
  ({
    ArrowLeft: from.left - to.left,
    ArrowRight: to.left - from.left,
    ArrowUp: from.top - to.top,
    ArrowDown: to.top - from.top,
  })[key]

describe('the next box', () => {
  it('lies in the direction of the arrow, wherever one does', () => {
    fc.assert(
      fc.property(boxes, fc.nat(), fc.constantFrom(...arrows), (all, which, key) => {
        const from = all[which % all.length] ?? box(0, 0)
        const next = all[nextBox(from, all, key)]
        if (next) expect(along(from, next, key)).toBeGreaterThan(0)
        else for (const other of all) expect(along(from, other, key)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })

  it('is never the box itself', () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom(...arrows), ([from = box(0, 0)], key) => {
        expect(nextBox(from, [from], key)).toBe(-1)
      }),
    )
  })

  it('in a row or a column is the one beside it, and the way back leads back', () => {
    for (const [key, at] of [
      ['ArrowRight', (n: number) => box(n, 0)],
      ['ArrowDown', (n: number) => box(0, n)],
    ] as const) {
      const all = [0, 20, 40, 60].map(at)
      const from = all[1] ?? box(0, 0)
      expect(nextBox(from, all, key)).toBe(2)
      expect(nextBox(from, all, opposite[key])).toBe(0)
      expect(nextBox(all[3] ?? from, all, key)).toBe(-1)
    }
  })

  it('reaches every box of a grid from every other', () => {
    const all = [0, 1, 2].flatMap((x) => [0, 1, 2, 3].map((y) => box(x * 120, y * 30)))
    for (const [start] of all.entries()) {
      const reached = new Set([start])
      for (const at of reached) {
        for (const key of arrows) {
          const next = nextBox(all[at] ?? box(0, 0), all, key)
          if (next >= 0) reached.add(next)
        }
      }
      expect(reached.size).toBe(all.length)
    }
  })

  it('is rather one further along than one far aside', () => {
    expect(nextBox(box(0, 0), [box(20, 40), box(70, 0)], 'ArrowRight')).toBe(1)
    expect(nextBox(box(0, 0), [box(20, 10), box(70, 0)], 'ArrowRight')).toBe(0)
  })

  it('is none for a key that is no arrow', () => {
    for (const key of ['Enter', 'Home', ' ', 'constructor', 'toString']) {
      expect(nextBox(box(0, 0), [box(50, 0)], key)).toBe(-1)
    }
    expect(nextBox(box(0, 0), [], 'ArrowLeft')).toBe(-1)
  })
})
