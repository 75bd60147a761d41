import { useState } from 'react'
import { Button } from '#design/Button.tsx'
import { counted } from '#marks/naming.ts'
import type { Answer } from '#query/answer.ts'
import { EventList } from './EventList.tsx'
import styles from './TimelineSection.module.css'

const page = 50 // events before more are asked for

/** The events of an answer in order, a page at a time; another answer begins with its first page. */
export const EventPages = ({ answer, oldest }: { answer: Answer; oldest: boolean }) => {
  const [asked, setAsked] = useState({ answer, pages: 1 })
  const pages = asked.answer === answer ? asked.pages : 1
  const { events } = answer
  const shown = events.slice(0, pages * page, oldest ? 'oldest' : 'newest')
  const left = events.length - shown.length
  return (
    <>
      <EventList events={shown} />
      {left > 0 && (
        <Button className={styles.more} onClick={() => setAsked({ answer, pages: pages + 1 })}>
          Show {counted(Math.min(page, left), 'more event', 'more events')}
        </Button>
      )}
    </>
  )
}
