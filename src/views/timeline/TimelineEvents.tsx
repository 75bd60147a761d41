import { memo, useMemo } from 'react'
import { useFiltered, useTracker } from '#access/tracker.ts'
import { useWidth } from '#design/width.ts'
import type { TimelineGroup, TimelineSort } from '#link/view.ts'
import { DateLegend } from '#marks/DateLegend.tsx'
import { Empty } from '#marks/Empty.tsx'
import { EventPages } from './EventPages.tsx'
import { Lanes } from './Lanes.tsx'
import { lanesOf } from './lanes.ts'
import { layAxis, spanOf } from './lay-lanes.ts'
import { groupOf, sortOf } from './timeline-view.ts'

/** The lanes of the answer along an axis, as long as they are drawn; null where there are no events. */
const useLanes = (group: TimelineGroup, width: number) => {
  const { catalogue, answer } = useFiltered()
  const { set } = answer.events
  return useMemo(() => {
    const axis = layAxis(spanOf(catalogue.held.events, set.numbers()))
    return axis && { axis, ...lanesOf(catalogue, set, group, axis, width) }
  }, [catalogue, set, group, width])
}

interface EventsProps {
  /** How many events to list; all, a page at a time, where left out. */
  most: number | undefined
  group: TimelineGroup
  sort: TimelineSort
}

const Events = memo(({ most, group, sort }: EventsProps) => {
  const { catalogue, answer } = useFiltered()
  const [ruler, width] = useWidth()
  const laid = useLanes(group, width)
  return (
    <>
      {laid && <DateLegend />}
      {laid ? (
        <Lanes {...laid} group={group} held={catalogue.held} ruler={ruler} />
      ) : (
        <Empty what="events" brief={most !== undefined} />
      )}
      <EventPages answer={answer} sort={sort} most={most} />
    </>
  )
})

interface TimelineEventsProps extends Pick<EventsProps, 'most'> {
  /** Whether the reader may choose the order and the lanes. */
  choices: boolean
}

/** The lanes, and the events in order; of the link's view they depend on nothing else. */
export const TimelineEvents = ({ most, choices }: TimelineEventsProps) => {
  const { view } = useTracker()
  return <Events most={most} group={groupOf(view, choices)} sort={choices ? sortOf(view) : 'newest'} />
}
