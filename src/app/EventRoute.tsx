import { eventOf } from '#query/events.ts'
import { EventPage } from '#views/event/EventPage.tsx'
import { ComingPage } from './ComingPage.tsx'
import { type DrawRecord, RecordRoute } from './RecordRoute.tsx'

const draw: DrawRecord = (id, catalogue) => {
  const event = eventOf(catalogue, id)
  return event && <EventPage event={event} />
}

/** The page of an event. */
export const EventRoute = () => <RecordRoute kind="event" draw={draw} meanwhile={<ComingPage />} />
