import { EventPage } from '#views/event/EventPage.tsx'
import { type DrawRecord, RecordRoute } from './RecordRoute.tsx'

const draw: DrawRecord = (id, { events }) => {
  const event = events.get(id)
  return event && <EventPage event={event} />
}

/** The page of an event. */
export const EventRoute = () => <RecordRoute kind="event" draw={draw} />
