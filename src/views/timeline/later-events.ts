import type { ComponentProps } from 'react'
import { later, part } from '#design/later.ts'
import type { EventPages } from './EventPages.tsx'

/** The list of events, which is prerendered and comes to life after the chart and the lanes. */
export const events = part<ComponentProps<typeof EventPages>>('src/views/timeline/EventPages.tsx', async () => {
  const { EventPages } = await import('./EventPages.tsx')
  return EventPages
})

export const EventsLater = later(events)
