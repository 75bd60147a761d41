import { memo, type ReactNode, useMemo } from 'react'
import { useFiltered, useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { useWidth } from '#design/width.ts'
import { type TimelineGroup, type TimelineSort, timelineGroups, timelineSorts, type View } from '#link/view.ts'
import { DateLegend } from '#marks/DateLegend.tsx'
import { Empty } from '#marks/Empty.tsx'
import { Following } from '#marks/Following.tsx'
import { Activity } from './Activity.tsx'
import { Lanes } from './Lanes.tsx'
import { lanesOf } from './lanes.ts'
import { EventsLater } from './later-events.ts'
import { layAxis, spanOf } from './lay-lanes.ts'
import { TimelineChoices } from './TimelineChoices.tsx'
import styles from './TimelineSection.module.css'

interface TimelineSectionProps {
  /** How many events to list; all, a page at a time, where left out. */
  most?: number
  /** Whether the reader may choose the order and the lanes here. */
  choices?: boolean
  aside?: ReactNode
}

const isGroup = (group: string | null): group is TimelineGroup => timelineGroups.some((one) => one === group)

/** What stands in a lane of its own; the camps, where the reader has no choice. */
const groupOf = ({ group }: View, choices: boolean): TimelineGroup => (choices && isGroup(group) ? group : 'camp')

const sortOf = ({ sort }: View): TimelineSort => timelineSorts.find((one) => one === sort) ?? timelineSorts[0]

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
  most: number | undefined
  group: TimelineGroup
  sort: TimelineSort
}

/** The lanes, and the events in order. */
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
      <EventsLater answer={answer} sort={sort} most={most} />
    </>
  )
})

/** What of the link's view the events depend on. */
const ViewedEvents = memo(({ most, choices }: Pick<EventsProps, 'most'> & { choices: boolean }) => {
  const { view } = useTracker()
  return <Events most={most} group={groupOf(view, choices)} sort={choices ? sortOf(view) : 'newest'} />
})

/** The timeline: activity by month, lanes, and the events in order. */
export const TimelineSection = ({ most, choices = false, aside }: TimelineSectionProps) => {
  const { view } = useTracker()
  return (
    <Section title="Timeline" aside={aside}>
      <div className={styles.timeline}>
        <Activity />
        {choices && <TimelineChoices group={groupOf(view, choices)} sort={sortOf(view)} />}
        <Following>
          <ViewedEvents most={most} choices={choices} />
        </Following>
      </div>
    </Section>
  )
}
