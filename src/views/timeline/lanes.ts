import type { TimelineGroup } from '#link/view.ts'
import type { Catalogue } from '#query/catalogue.ts'
import type { EventSet } from '#query/event-set.ts'
import { tallyOf } from '#query/tallies.ts'
import { type LaneKey, type LaneKeys, laneKeys } from './lane-keys.ts'
import type { Axis } from './lay-lanes.ts'
import { type LaneMark, layMarks } from './lay-marks.ts'

export interface Lane extends LaneKey {
  /** How many events stand in it. */
  count: number
  marks: readonly LaneMark[]
}

const mostLanes = 12 // more are no overview; the filters bring the others

const isBefore = (x: LaneKey | undefined, y: LaneKey | undefined): boolean =>
  `${x?.title} ${x?.key}` < `${y?.title} ${y?.key}`

/** The first `most` of some numbers by an order, in that order; looks at each number once. */
const firstOf = (numbers: Iterable<number>, most: number, before: (x: number, y: number) => boolean): number[] => {
  const found: number[] = []
  for (const number of numbers) {
    let at = found.length
    while (at > 0 && before(number, found[at - 1] ?? 0)) at -= 1
    if (at < most) found.splice(at, 0, number)
    if (found.length > most) found.pop()
  }
  return found
}

/** The busiest lanes of some events by number, and how many have any. */
const busiestOf = (catalogue: Catalogue, events: EventSet, { keys, ofEvent }: LaneKeys) => {
  const counts = tallyOf(catalogue, ofEvent, keys.length, 'lanes').over(events).slice()
  const countOf = (lane: number): number => counts[lane] ?? 0
  const busy = [...keys.keys()].filter((lane) => countOf(lane) > 0)
  const first = firstOf(busy, mostLanes, (x, y) =>
    countOf(x) === countOf(y) ? isBefore(keys[x], keys[y]) : countOf(x) > countOf(y),
  )
  return { shown: first, busy: busy.length }
}

/**
 * The busiest lanes of some events, one a counterpart camp, type or organization, and how many others there are. One
 * pass over the numbers of the events lays all of them. `width` is the length of a lane in px.
 */
export const lanesOf = (
  catalogue: Catalogue,
  events: EventSet,
  group: TimelineGroup,
  axis: Axis,
  width: number,
): { lanes: Lane[]; more: number } => {
  const all = laneKeys(catalogue, group)
  const { keys, ofEvent } = all
  const isFew = keys.length <= mostLanes // then all are laid, and need not be counted before
  const { shown, busy } = isFew ? { shown: [...keys.keys()], busy: 0 } : busiestOf(catalogue, events, all)
  const slots = new Int32Array(keys.length).fill(-1)
  for (const [slot, lane] of shown.entries()) slots[lane] = slot
  const { events: columns } = catalogue.held
  const laid = layMarks({ columns, numbers: events.numbers(), ofEvent, slots, lanes: shown.length }, axis, width)
  const lanes = shown.flatMap((lane, slot): Lane[] => {
    const [key, marks = []] = [keys[lane], laid[slot]]
    const count = marks.reduce((sum, mark) => sum + mark.count, 0)
    return key && count > 0 ? [{ ...key, count, marks }] : []
  })
  lanes.sort((x, y) => (x.count === y.count ? (isBefore(x, y) ? -1 : 1) : y.count - x.count))
  return { lanes, more: isFew ? 0 : busy - shown.length }
}
