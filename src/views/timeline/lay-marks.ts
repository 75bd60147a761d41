import { type Columns, dateAt, isDateInferred } from '#query/columns.ts'
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

/** Half the width of a point in px: of one event, of a count of two digits, of one that is written with up to four. */
export const halfOf = (count: number): number => (count === 1 ? 9 : count < 100 ? 11 : 18)

interface Pile {
  count: number
  event: number
  from: number
  to: number
}

/** Events that stand in one place of the line; `sum` is that of their places, in percent. */
interface Point extends Pile {
  sum: number
  /** Half the width in px. */
  half: number
}

const join = <T extends Pile>(one: T, other: Pile): void => {
  one.count += other.count
  one.event = Math.min(one.event, other.event)
  one.from = Math.min(one.from, other.from)
  one.to = Math.max(one.to, other.to)
}

/**
 * Lays the events of a lane as marks, none of which touch. Each event is looked at once, and put into a bin one pixel
 * wide; so the work after that, and the number of marks, go by the length of the lane and not by the number of events.
 */
export class Track {
  readonly #columns: Columns
  readonly #axis: Axis
  readonly #width: number
  readonly #bins: (Point | undefined)[]
  readonly #bars: Record<'above' | 'below', Pile[]> = { above: [], below: [] }

  /** `width` is the length of the lane in px. */
  constructor(columns: Columns, axis: Axis, width: number) {
    this.#columns = columns
    this.#axis = axis
    this.#width = width
    this.#bins = Array.from({ length: width + 1 })
  }

  /** Events must come in the order of their numbers. */
  add(event: number): void {
    const [from, to] = [this.#columns.first[event] ?? 0, this.#columns.last[event] ?? 0]
    const [start, end] = [place(from, this.#axis), place(to + 1, this.#axis)]
    const pixels = ((end - start) * this.#width) / 100
    if (from !== to && pixels >= leastBar) this.#addBar({ count: 1, event, from, to })
    else this.#addPoint(event, from, to, (start + end) / 2, from === to ? 0 : pixels / 2)
  }

  /** Bars that share a day become one counted bar over the days of both. */
  #addBar(bar: Pile): void {
    const bars = this.#bars[bar.to - bar.from > season ? 'above' : 'below']
    const last = bars.at(-1)
    if (last && bar.from <= last.to) join(last, bar)
    else bars.push(bar)
  }

  #addPoint(event: number, from: number, to: number, x: number, half: number): void {
    const bin = Math.floor((x * this.#width) / 100)
    const known = this.#bins[bin]
    if (known === undefined) {
      this.#bins[bin] = { count: 1, event, from, to, sum: x, half: Math.max(half, halfOf(1)) }
      return
    }
    known.count += 1
    known.sum += x
    if (to > known.to) known.to = to
    if (from < known.from) known.from = from
    known.half = halfOf(known.count)
  }

  #touch(one: Point, other: Point): boolean {
    const apart = ((other.sum / other.count - one.sum / one.count) * this.#width) / 100
    return apart < one.half + other.half + gap
  }

  /** Points that would touch become one at the mean of their places; that may make it touch the one before. */
  #points(): Point[] {
    const points: Point[] = []
    for (const bin of this.#bins) {
      if (bin === undefined) continue
      let point = { ...bin }
      for (let before = points.at(-1); before && this.#touch(before, point); before = points.at(-1)) {
        join(point, before)
        point = { ...point, sum: point.sum + before.sum, half: halfOf(point.count) }
        points.pop()
      }
      points.push(point)
    }
    return points
  }

  #lookOf({ count, event, from, to }: Pile): LaneMark['look'] {
    if (count > 1) return 'day'
    if (from !== to) return 'span'
    return isDateInferred(this.#columns, event) || dateAt(this.#columns, event).approximate ? 'hollow' : 'day'
  }

  #markOf(point: Point): LaneMark {
    const { sum, half, ...pile } = point
    const [x, look] = [sum / pile.count, this.#lookOf(pile)]
    if (look !== 'span') return { ...pile, x, width: 0, look, row: 'on' }
    const drawn = place(pile.to + 1, this.#axis) - place(pile.from, this.#axis)
    const width = Math.max(drawn, (shortest * 100) / this.#width)
    return { ...pile, x: x - width / 2, width, look, row: 'on' }
  }

  /** The marks in order of place. */
  marks(): LaneMark[] {
    const bars = (['above', 'below'] as const).flatMap((row) =>
      this.#bars[row].map((pile): LaneMark => {
        const x = place(pile.from, this.#axis)
        return { ...pile, x, width: place(pile.to + 1, this.#axis) - x, look: 'span', row }
      }),
    )
    return [...bars, ...this.#points().map((point) => this.#markOf(point))].sort((a, b) => a.x - b.x)
  }
}
