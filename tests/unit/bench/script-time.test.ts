// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { changeCosts, changeMark, costFigures, restMark, type TraceEvent } from '../../bench/page/script-time.ts'

/** Something that took a time, in ms, on the thread of the page. */
const span = (name: string, from: number, to: number, tid = 1): TraceEvent => ({
  ...{ name, ph: 'X', pid: 1, tid, ts: from * 1000, dur: (to - from) * 1000 },
})
const mark = (name: string, at: number): TraceEvent => ({ name, ph: 'I', pid: 1, tid: 1, ts: at * 1000 })

const trace = [
  span('EventDispatch', 10, 18), // the input that makes the first change
  mark(changeMark, 12),
  span('FunctionCall', 11, 17), // within it
  span('Layout', 18, 20),
  span('FunctionCall', 20, 23),
  span('FunctionCall', 20, 40, 2), // on another thread
  span('Layerize', 24, 25),
  span('FunctionCall', 30, 36),
  mark(restMark, 50),
  span('FunctionCall', 60, 70), // of whoever looks for the next thing to press
  span('EventDispatch', 100, 104),
  mark(changeMark, 103),
  span('Layerize', 105, 106),
]

describe('the cost of a change', () => {
  it('is the script from its input to the next paint, all of it up to the rest, and the time by the clock', () => {
    expect(changeCosts(trace)).toEqual([
      { script: 8 + 3, whole: 8 + 3 + 6, painted: 15 },
      { script: 4, whole: 4, painted: 6 },
    ])
  })

  it('is told once for an input that changes the address twice, and not for one that is never painted', () => {
    expect(changeCosts([...trace, mark(changeMark, 13)].sort((x, y) => x.ts - y.ts))).toHaveLength(2)
    expect(changeCosts(trace.slice(0, 5))).toEqual([])
    expect(changeCosts([])).toEqual([])
  })

  it('begins with the last input before it where a change is made after that', () => {
    const late = [
      span('EventDispatch', 10, 11),
      mark(changeMark, 14),
      span('TimerFire', 13, 15),
      span('Layerize', 20, 21),
    ]
    expect(changeCosts(late)).toEqual([{ script: 3, whole: 3, painted: 11 }])
  })

  it('is summed up by its median and its 95th percentile', () => {
    const costs = Array.from({ length: 100 }, (_, i) => ({ script: i, whole: 2 * i, painted: 3 * i }))
    expect(costFigures(costs)).toEqual({
      changes: 100,
      script: { p50: 50, p95: 95 },
      whole: { p50: 100, p95: 190 },
      painted: { p50: 150, p95: 285 },
    })
  })
})
