// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BarRange, edgesOf, type Grip, gripAt, keyed, moved } from '#views/timeline/lay-brush.ts'

const bars = 12
const ranges = fc
  .tuple(fc.nat({ max: bars - 1 }), fc.nat({ max: bars - 1 }))
  .map(([x, y]): BarRange => [Math.min(x, y), Math.max(x, y)])
const places = fc.double({ min: -3, max: bars + 3, noNaN: true })
const parts = fc.constantFrom('start', 'end', 'window', 'other') satisfies fc.Arbitrary<Grip['part']>
const isRange = ([start, end]: BarRange): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end < bars

describe('the ends of a brush', () => {
  it('stand around the bars of the range', () => {
    expect(edgesOf([0, 3], 4)).toEqual([0, 100])
    expect(edgesOf([1, 2], 4)).toEqual([25, 75])
    expect(edgesOf([2, 2], 4)).toEqual([50, 75])
  })
})

describe('a press on the brush', () => {
  it('takes hold of the end that it is near to, on either side of it', () => {
    for (const at of [2.6, 3, 3.4])
      expect(gripAt(at, [3, 8], bars, 0.5)).toEqual({ part: 'start', range: [3, 8], from: at })
    for (const at of [8.6, 9, 9.4])
      expect(gripAt(at, [3, 8], bars, 0.5)).toEqual({ part: 'end', range: [3, 8], from: at })
  })

  it('takes hold of the whole range between its ends, also where the range is narrow', () => {
    expect(gripAt(6, [3, 8], bars, 0.5).part).toBe('window')
    expect(gripAt(5.2, [5, 5], bars, 2).part).toBe('start')
    expect(gripAt(5.5, [5, 5], bars, 2).part).toBe('window')
    expect(gripAt(5.8, [5, 5], bars, 2).part).toBe('end')
  })

  it('beside the range brings the nearer end there', () => {
    const left = gripAt(1.1, [3, 8], bars, 0.5)
    expect(moved(left, 1.1, bars)).toEqual([1, 8])
    const right = gripAt(11.2, [3, 8], bars, 0.5)
    expect(moved(right, 11.2, bars)).toEqual([3, 10])
  })

  it('in the midst of all bars draws another range', () => {
    const grip = gripAt(4.5, [0, 11], bars, 0.5)
    expect(grip.part).toBe('other')
    expect(moved(grip, 7.2, bars)).toEqual([4, 7])
    expect(moved(grip, 1.9, bars)).toEqual([1, 4])
  })

  it('moves nothing by itself where it takes hold of something', () => {
    fc.assert(
      fc.property(ranges, places, fc.double({ min: 0.1, max: 2, noNaN: true }), (range, at, reach) => {
        const grip = gripAt(at, range, bars, reach)
        const isBeside = at < range[0] - reach || at > range[1] + 1 + reach
        fc.pre(!isBeside && grip.part !== 'other')
        expect(moved(grip, at, bars)).toEqual(range)
      }),
    )
  })
})

describe('a range that is moved', () => {
  it('stays within the bars and keeps one of them, whatever is held and wherever it goes', () => {
    fc.assert(
      fc.property(parts, ranges, places, places, (part, range, from, to) => {
        expect(isRange(moved({ part, range, from }, to, bars))).toBe(true)
      }),
    )
  })

  it('keeps its length where it is moved as a whole', () => {
    fc.assert(
      fc.property(ranges, places, places, (range, from, to) => {
        const [start, end] = moved({ part: 'window', range, from }, to, bars)
        expect(end - start).toBe(range[1] - range[0])
      }),
    )
  })

  it('keeps the end that is not held', () => {
    fc.assert(
      fc.property(ranges, places, places, (range, from, to) => {
        expect(moved({ part: 'start', range, from }, to, bars)[1]).toBe(range[1])
        expect(moved({ part: 'end', range, from }, to, bars)[0]).toBe(range[0])
      }),
    )
  })
})

describe('a key on an end', () => {
  const range: BarRange = [3, 8]
  it.each<[string, BarRange, BarRange]>([
    ['ArrowLeft', [2, 8], [3, 7]],
    ['ArrowDown', [2, 8], [3, 7]],
    ['ArrowRight', [4, 8], [3, 9]],
    ['ArrowUp', [4, 8], [3, 9]],
    ['PageDown', [1, 8], [3, 6]],
    ['PageUp', [5, 8], [3, 10]],
    ['Home', [0, 8], [3, 3]],
    ['End', [8, 8], [3, 11]],
  ])('%s moves it by its step', (key, start, end) => {
    expect(keyed(range, 'start', key, bars)).toEqual(start)
    expect(keyed(range, 'end', key, bars)).toEqual(end)
  })

  it('leaps by a tenth of many bars', () => {
    expect(keyed([0, 59], 'start', 'PageUp', 60)).toEqual([6, 59])
  })

  it('is left alone where it means nothing', () => {
    for (const key of ['Tab', 'a', 'Enter', 'toString']) expect(keyed(range, 'start', key, bars), key).toBeNull()
  })
})
