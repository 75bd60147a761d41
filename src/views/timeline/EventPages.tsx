import { useState } from 'react'
import { useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import type { TimelineSort } from '#link/view.ts'
import { counted } from '#marks/naming.ts'
import type { Answer } from '#query/answer.ts'
import { bestSourced } from '#query/health.ts'
import { EventList, monthHeading, soundnessHeading } from './EventList.tsx'
import styles from './TimelineSection.module.css'

const page = 50 // events before more are asked for

interface EventPagesProps {
  answer: Answer
  sort: TimelineSort
  /** How many events to list, in brief; all, a page at a time, where left out. */
  most?: number | undefined
}

/** The events of an answer in order, a page at a time; another answer begins with its first page. */
export const EventPages = ({ answer, sort, most }: EventPagesProps) => {
  const { catalogue } = useTracker()
  const [asked, setAsked] = useState({ answer, pages: 1 })
  const pages = asked.answer === answer ? asked.pages : 1
  const { events } = answer
  const end = most ?? pages * page
  const bySource = sort === 'evidence'
  const shown = bySource
    ? events.picked(bestSourced(catalogue, events.set).subarray(0, end))
    : events.slice(0, end, sort)
  const left = most === undefined ? events.length - shown.length : 0
  return (
    <>
      <EventList
        events={shown}
        under={bySource ? (event) => soundnessHeading(catalogue, event) : monthHeading}
        brief={most !== undefined}
      />
      {left > 0 && (
        <Button className={styles.more} onClick={() => setAsked({ answer, pages: pages + 1 })}>
          Show {counted(Math.min(page, left), 'more event', 'more events')}
        </Button>
      )}
    </>
  )
}
