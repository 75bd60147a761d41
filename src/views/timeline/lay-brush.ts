/** The first and last bar of a range, by their places in the chart. */
export type BarRange = readonly [start: number, end: number]

/** What of a brush a reader has hold of: an end, all of the range, or nothing yet, to draw another range. */
export interface Grip {
  part: 'start' | 'end' | 'window' | 'other'
  /** The range as it was then. */
  range: BarRange
  /** Where along the brush the hold was taken, or where what is held stands: in bars from its start. */
  from: number
}

const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most))

/** Where a range begins and ends along a brush over some bars, in percent of its length: around its bars. */
export const edgesOf = ([start, end]: BarRange, bars: number): BarRange => [
  (start / bars) * 100,
  ((end + 1) / bars) * 100,
]

/**
 * What a press takes hold of. `at` is its place and `reach` what belongs to an end on either side of it, both in bars; of
 * a narrow range a third is left to be moved as a whole. A press beside the range brings the nearer end there; where the
 * range is all there is, one in its midst draws another.
 */
export const gripAt = (at: number, range: BarRange, bars: number, reach: number): Grip => {
  const [left, right] = [range[0], range[1] + 1]
  const inner = Math.min(reach, (right - left) / 3)
  if (at < left + inner) return { part: 'start', range, from: at < left - reach ? left : at }
  if (at > right - inner) return { part: 'end', range, from: at > right + reach ? right : at }
  return { part: right - left === bars ? 'other' : 'window', range, from: at }
}

/** The range once what is held has been moved to a place, in bars from the start; it keeps one bar at least. */
export const moved = ({ part, range, from }: Grip, to: number, bars: number): BarRange => {
  const [start, end] = range
  const by = Math.round(to - from)
  if (part === 'start') return [within(0, start + by, end), end]
  if (part === 'end') return [start, within(start, end + by, bars - 1)]
  if (part === 'window') {
    const shift = within(-start, by, bars - 1 - end)
    return [start + shift, end + shift]
  }
  const [first, last] = [Math.min(from, to), Math.max(from, to)].map((one) => within(0, Math.floor(one), bars - 1))
  return [first ?? 0, last ?? 0]
}

/** The range once a key was pressed on one of its ends; null where the key moves nothing. */
export const keyed = (range: BarRange, part: 'start' | 'end', key: string, bars: number): BarRange | null => {
  const leap = Math.max(2, Math.round(bars / 10))
  const steps = new Map([
    ['ArrowLeft', -1],
    ['ArrowDown', -1],
    ['ArrowRight', 1],
    ['ArrowUp', 1],
    ['PageDown', -leap],
    ['PageUp', leap],
    ['Home', -bars],
    ['End', bars],
  ])
  const by = steps.get(key)
  return by === undefined ? null : moved({ part, range, from: 0 }, by, bars)
}
