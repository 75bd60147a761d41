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

/** The events of an answer in order, a page at a time; another answer begins with its first page. */
export const EventPages = ({ answer, sort }: { answer: Answer; sort: TimelineSort }) => {
  const { catalogue } = useTracker()
  const [asked, setAsked] = useState({ answer, pages: 1 })
  const pages = asked.answer === answer ? asked.pages : 1
  const { events } = answer
  const most = pages * page
  const shown =
    sort === 'evidence'
      ? events.picked(bestSourced(catalogue, events.set).subarray(0, most))
      : events.slice(0, most, sort)
  const left = events.length - shown.length
  return (
    <>
      <EventList
        events={shown}
        under={sort === 'evidence' ? (event) => soundnessHeading(catalogue, event) : monthHeading}
      />
      {left > 0 && (
        <Button className={styles.more} onClick={() => setAsked({ answer, pages: pages + 1 })}>
          Show {counted(Math.min(page, left), 'more event', 'more events')}
        </Button>
      )}
    </>
  )
}
