import type { ComponentProps } from 'react'
import { later, part } from '#design/later.ts'
import type { TimelineEvents } from './TimelineEvents.tsx'

/** The lanes and the list of events, which are prerendered and come to life after the chart and its brush. */
export const events = part<ComponentProps<typeof TimelineEvents>>('src/views/timeline/TimelineEvents.tsx', async () => {
  const { TimelineEvents } = await import('./TimelineEvents.tsx')
  return TimelineEvents
})

export const EventsLater = later(events)
