import type { Dataset } from '#record/dataset.ts'
import { dayNumber } from '#record/dates.ts'

/** An event in a lane, as libraries that draw a point for each are given it. */
export interface LanePoint {
  /** The number of the event in the record. */
  event: number
  /** The lane: 0 within the group, 1 governments and Party organs, 2 partners. */
  lane: number
  /** The middle of its days, in ms since 1970-01-01. */
  at: number
}

const dayMs = 86_400_000

/** Every event of a record in each lane that our timeline shows it in: one for every counterpart camp that takes part. */
export const pointsOf = ({ events, organizations }: Dataset): LanePoint[] => {
  const camps = new Map(organizations.map(({ id, camp }) => [id, camp]))
  return events.flatMap(({ date, participants }, event) => {
    const met = new Set(participants.map(({ organization }) => camps.get(organization)))
    const lanes = [...(met.has('government') ? [1] : []), ...(met.has('partner') ? [2] : [])]
    const at = ((dayNumber(date.from) + dayNumber(date.to) + 1) / 2) * dayMs
    return (lanes.length > 0 ? lanes : [0]).map((lane) => ({ event, lane, at }))
  })
}

/** So many of some points, evenly spread over them. */
export const thinned = (points: readonly LanePoint[], most: number): LanePoint[] =>
  points.filter((_, at) => Math.floor(((at + 1) * most) / points.length) > Math.floor((at * most) / points.length))
