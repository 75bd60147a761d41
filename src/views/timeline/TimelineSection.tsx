import type { ReactNode } from 'react'
import { useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { Following } from '#marks/Following.tsx'
import { Activity } from './Activity.tsx'
import { EventsLater } from './later-events.ts'
import { TimelineChoices } from './TimelineChoices.tsx'
import styles from './TimelineSection.module.css'
import { groupOf, sortOf } from './timeline-view.ts'

interface TimelineSectionProps {
  /** How many events to list; all, a page at a time, where left out. */
  most?: number
  /** Whether the reader may choose the order and the lanes here. */
  choices?: boolean
  aside?: ReactNode
}

/** The timeline: activity by month, lanes, and the events in order. */
export const TimelineSection = ({ most, choices = false, aside }: TimelineSectionProps) => {
  const { view } = useTracker()
  return (
    <Section title="Timeline" aside={aside}>
      <div className={styles.timeline}>
        <Activity />
        {choices && <TimelineChoices group={groupOf(view, choices)} sort={sortOf(view)} />}
        <Following>
          <EventsLater most={most} choices={choices} />
        </Following>
      </div>
    </Section>
  )
}
