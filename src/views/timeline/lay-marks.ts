import { type Columns, dateAt, isDateInferred } from '#query/columns.ts'
import type { Lists } from '#query/lists.ts'
import { LaneBins } from './lane-bins.ts'
import { type Axis, place } from './lay-lanes.ts'

/** A mark on a lane: one event, or several that would touch as one counted cluster. */
export interface LaneMark {
  /** In percent of the lane's length: the middle of a point, the left end of a bar. */
  x: number
  width: number
  count: number
  /** The number of its first event. */
  event: number
  /** The first day of its first event, the last of its last, in days since 1970-01-01. */
  from: number
  to: number
  /** A date of which a part is inferred is drawn hollow; one known to the month or year as a bar with soft ends. */
  look: 'day' | 'hollow' | 'span'
  /** Points stand on the line; bars hang under it, those of more than a season above it. */
  row: 'above' | 'on' | 'below'
}

const season = 92 // days
const leastBar = 40 // px that a bar needs to hold its count; a shorter one stands among the points
const shortest = 12 // px in which a bar can still be told from a point
const gap = 2 // px between two marks
const slack = 8 // px by which a cluster may reach beyond its mark, so that neighbours in a crowd come to stand apart

/** Half the width of a point in px: of one event, of a count of two digits, of one that is written with up to four. */
export const halfOf = (count: number): number => (count === 1 ? 9 : count < 100 ? 11 : 18)

/** Events that make one mark: how many, the first of them, the last of their days. */
interface Pile {
  count: number
  event: number
  to: number
}

/** A pile on the line: the sum of the middles of its events, in px. */
interface Point extends Pile {
  sum: number
}

/** Which events lie in which of some lanes. */
interface Laid {
  columns: Columns
  /** Ascending. */
  numbers: Uint32Array
  /** The lanes of each event, and at which place each lane is drawn; -1 for one that is not. */
  ofEvent: Lists
  slots: Int32Array
  /** How many are drawn. */
  lanes: number
}

const join = (one: Pile, other: Pile): void => {
  one.count += other.count
  one.event = Math.min(one.event, other.event)
  one.to = Math.max(one.to, other.to)
}

/** Bars that share a day become one counted bar over the days of both. They must come in order of their first days. */
const addBar = (bars: Pile[], event: number, { first, last }: Columns): void => {
  const [before, to] = [bars.at(-1), last[event] ?? 0]
  if (before && (first[event] ?? 0) <= before.to) join(before, { count: 1, event, to })
  else bars.push({ count: 1, event, to })
}

/**
 * Lays some events as the marks of each lane, in order of place, none of which touch. Each event is looked at once and
 * goes into a bin one pixel wide; so the work after that, and the number of marks, go by the length of the lanes and not
 * by the number of events. `width` is the length of a lane in px.
 */
export const layMarks = (
  { columns, numbers, ofEvent, slots, lanes }: Laid,
  axis: Axis,
  width: number,
): LaneMark[][] => {
  const bins = new LaneBins(lanes, width)
  const bars = Array.from({ length: lanes }, (): Record<'above' | 'below', Pile[]> => ({ above: [], below: [] }))
  const { first, last } = columns
  const { starts, values } = ofEvent
  const start = (place(axis.from, axis) * width) / 100
  const perDay = ((place(axis.to, axis) * width) / 100 - start) / (axis.to - axis.from)
  for (let n = 0; n < numbers.length; n += 1) {
    const event = numbers[n] ?? 0
    const [from, to] = [first[event] ?? 0, last[event] ?? 0]
    const isBar = from !== to && (to + 1 - from) * perDay >= leastBar
    const middle = start + ((from + to + 1) / 2 - axis.from) * perDay
    const end = starts[event + 1] ?? 0
    for (let at = starts[event] ?? 0; at < end; at += 1) {
      const lane = slots[values[at] ?? 0] ?? -1
      if (lane < 0) continue
      if (!isBar) bins.add(lane, event, middle, to)
      else addBar(bars[lane]?.[to - from > season ? 'above' : 'below'] ?? [], event, columns)
    }
  }
  const halfAt = ({ count, event, to }: Point): number =>
    count > 1 ? halfOf(count) : Math.max(halfOf(1), ((to + 1 - (first[event] ?? 0)) * perDay) / 2)
  return bars.map((own, lane) => {
    const points = pointsOf(bins, lane, halfAt).map((point) => pointMark(point, columns, axis, width))
    const above = own.above.map((bar) => barMark(bar, columns, axis, 'above'))
    const below = own.below.map((bar) => barMark(bar, columns, axis, 'below'))
    return [...above, ...below, ...points].sort((a, b) => a.x - b.x)
  })
}

const merge = (one: Point, other: Point): void => {
  join(one, other)
  one.sum += other.sum
}

/**
 * Points that would touch become one at the mean of their places. A crowd is first cut into stretches about as long as
 * their marks; those whose marks would touch are then joined, which may make them touch the one before.
 */
const pointsOf = (bins: LaneBins, lane: number, halfAt: (point: Point) => number): Point[] => {
  const placeOf = ({ sum, count }: Point): number => sum / count
  const touch = (one: Point, other: Point): boolean => placeOf(other) - placeOf(one) < halfAt(one) + halfAt(other) + gap
  const stretches: Point[] = []
  let begin = 0
  bins.each(lane, (bin) => {
    const last = stretches.at(-1)
    const reach = last ? 2 * halfOf(last.count + bin.count) + slack : 0
    if (last && placeOf(bin) - begin < reach && touch(last, bin)) merge(last, bin)
    else {
      begin = placeOf(bin)
      stretches.push(bin)
    }
  })
  const points: Point[] = []
  for (let point of stretches) {
    for (let before = points.at(-1); before && touch(before, point); before = points.at(-1)) {
      merge(before, point)
      point = before
      points.pop()
    }
    points.push(point)
  }
  return points
}

const barMark = ({ count, event, to }: Pile, { first }: Columns, axis: Axis, row: LaneMark['row']): LaneMark => {
  const from = first[event] ?? 0
  const x = place(from, axis)
  return { x, width: place(to + 1, axis) - x, count, event, from, to, look: 'span', row }
}

const pointMark = ({ sum, ...pile }: Point, columns: Columns, axis: Axis, width: number): LaneMark => {
  const { count, event, to } = pile
  const from = columns.first[event] ?? 0
  const middle = ((sum / count) * 100) / width
  if (count === 1 && from !== to) {
    const drawn = Math.max(place(to + 1, axis) - place(from, axis), (shortest * 100) / width)
    return { ...pile, x: middle - drawn / 2, width: drawn, from, look: 'span', row: 'on' }
  }
  const isSure = count > 1 || !(isDateInferred(columns, event) || dateAt(columns, event).approximate)
  return { ...pile, x: middle, width: 0, from, look: isSure ? 'day' : 'hollow', row: 'on' }
}
