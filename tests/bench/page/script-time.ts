import { quantile } from '../figures.ts'

/** What a trace of Chromium holds of one thing that happened: times in microseconds. */
export interface TraceEvent {
  name: string
  ph: string
  tid: number
  pid: number
  ts: number
  dur?: number
}

/** What one change cost, in ms. */
export interface ChangeCost {
  /** Script from the input that made it to the first paint after it. */
  script: number
  /** All of its script, what is drawn later included: up to the next change. */
  whole: number
  /** From the input to the end of that paint, by the clock. */
  painted: number
}

/** The mark that a page sets at each change of its address, while the input that makes it is handled. */
export const changeMark = 'bench-change'

/** What Chromium traces when it runs script, collects garbage for it, or lets a page handle an input. */
const runsScript =
  /^(?:EventDispatch|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback|EvaluateScript|MinorGC|MajorGC)$/

interface Stretch {
  from: number
  to: number
}

/** Stretches of time as others that do not overlap, in order. */
const merged = (stretches: readonly Stretch[]): Stretch[] => {
  const apart: Stretch[] = []
  for (const { from, to } of [...stretches].sort((x, y) => x.from - y.from)) {
    const last = apart.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else apart.push({ from, to })
  }
  return apart
}

/** How long some stretches that do not overlap are between two times, in ms. */
const within = (stretches: readonly Stretch[], from: number, to: number): number =>
  stretches.reduce((sum, one) => sum + Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)), 0) / 1000

const stretchOf = ({ ts, dur = 0 }: TraceEvent): Stretch => ({ from: ts, to: ts + dur })

/**
 * What each change of the address cost that a trace tells of, in order. A change begins with the last input before its
 * mark, which mostly is set while that is handled; it is painted with the first frame that is painted after that.
 */
export const changeCosts = (events: readonly TraceEvent[]): ChangeCost[] => {
  const marks = events.filter(({ name }) => name === changeMark)
  const [first] = marks
  const own = events.filter(({ tid, pid }) => tid === first?.tid && pid === first.pid)
  const spans = own.filter(({ ph }) => ph === 'X')
  const script = merged(spans.filter(({ name }) => runsScript.test(name)).map(stretchOf))
  const inputs = merged(spans.filter(({ name }) => name === 'EventDispatch').map(stretchOf))
  const frames = spans.filter(({ name }) => name === 'Layerize').map(stretchOf)
  frames.sort((x, y) => x.from - y.from)
  const end = Math.max(0, ...spans.map(({ ts, dur = 0 }) => ts + dur))
  const begun = marks.map(({ ts }) => {
    const input = inputs.findLast(({ from }) => from <= ts)
    return { from: input?.from ?? ts, to: Math.max(input?.to ?? ts, ts) }
  })
  const begins = begun.filter(({ from }, at) => from !== begun[at - 1]?.from) // one input may set it twice
  return begins.flatMap(({ from, to }, at) => {
    const frame = frames.find((one) => one.from >= to)
    if (!frame) return []
    return {
      script: within(script, from, frame.to),
      whole: within(script, from, begins[at + 1]?.from ?? end),
      painted: (frame.to - from) / 1000,
    }
  })
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10

/** The costs at the median and at the 95th percentile, in ms. */
export const costFigures = (costs: readonly ChangeCost[]) => {
  const figure = (of: (cost: ChangeCost) => number) => ({
    p50: rounded(quantile(costs.map(of), 0.5)),
    p95: rounded(quantile(costs.map(of), 0.95)),
  })
  return {
    changes: costs.length,
    script: figure(({ script }) => script),
    whole: figure(({ whole }) => whole),
    painted: figure(({ painted }) => painted),
  }
}
