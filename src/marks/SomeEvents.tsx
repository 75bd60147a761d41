import { useState } from 'react'
import { Button } from '#design/Button.tsx'
import { farFrom } from '#design/first-glance.ts'
import type { EventList } from '#query/events.ts'
import { EventArticle } from './EventArticle.tsx'
import { counted } from './naming.ts'

const page = 10 // events before the rest is asked for

/** Events of a record, latest first, a page at a time. */
export const SomeEvents = ({ events }: { events: EventList }) => {
  const [pages, setPages] = useState(1)
  const shown = events.slice(0, pages * page, 'newest')
  const left = events.length - shown.length
  return (
    <>
      {shown.map((event, i) => (
        <div key={event.id} data-far={farFrom(i)}>
          <EventArticle event={event} />
        </div>
      ))}
      {left > 0 && (
        <Button onClick={() => setPages(pages + 1)}>
          Show {counted(Math.min(page, left), 'more event', 'more events')}
        </Button>
      )}
    </>
  )
}
