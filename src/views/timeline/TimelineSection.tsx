import { type ReactNode, useMemo } from 'react'
import { useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { type TimelineGroup, timelineGroups } from '#link/view.ts'
import { DateLegend } from '#marks/DateLegend.tsx'
import { Empty } from '#marks/Empty.tsx'
import { newestFirst } from '#query/order.ts'
import { Activity } from './Activity.tsx'
import { EventList } from './EventList.tsx'
import { Lanes } from './Lanes.tsx'
import { lanesOf } from './lanes.ts'
import { layAxis } from './lay-lanes.ts'
import { TimelineChoices } from './TimelineChoices.tsx'
import styles from './TimelineSection.module.css'

interface TimelineSectionProps {
  /** How many events to list; all where left out. */
  most?: number
  /** Whether the reader may choose the order and the lanes here. */
  choices?: boolean
  aside?: ReactNode
}

const isGroup = (group: string | null): group is TimelineGroup => timelineGroups.some((one) => one === group)

/** The timeline: activity by month, lanes, and the events in order. */
export const TimelineSection = ({ most, choices = false, aside }: TimelineSectionProps) => {
  const { catalogue, answer, view } = useTracker()
  const group = choices && isGroup(view.group) ? view.group : 'camp'
  const axis = useMemo(() => layAxis(answer.events), [answer])
  const lanes = useMemo(
    () => (axis ? lanesOf(answer.events, catalogue, group, axis) : []),
    [answer, catalogue, group, axis],
  )
  const events = choices && view.sort === 'oldest' ? answer.events : newestFirst(answer.events)
  return (
    <Section title="Timeline" aside={aside}>
      <div className={styles.timeline}>
        <Activity />
        {choices && <TimelineChoices group={group} oldest={view.sort === 'oldest'} />}
        {axis && <DateLegend />}
        {axis ? <Lanes axis={axis} lanes={lanes} /> : <Empty what="events" brief={most !== undefined} />}
        <EventList events={most === undefined ? events : events.slice(0, most)} brief={most !== undefined} />
      </div>
    </Section>
  )
}
