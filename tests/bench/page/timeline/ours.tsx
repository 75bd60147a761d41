import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { Filters } from '#query/filters.ts'
import { events } from '#views/timeline/later-events.ts'
import { TimelineSection } from '#views/timeline/TimelineSection.tsx'
import type { Drawing } from '../drawing.ts'
import { ownPage, type Whole } from '../own-page.tsx'

/**
 * Our timeline without its chart of activity, which is recharts' own: the lanes, and so many events listed as the
 * dashboard lists them. Unlike the others it is given filters, and finds by itself what passes them; -1 draws nothing, so
 * that it can be told what that takes alone.
 */
export const ourTimeline = async (whole: Whole, listed: number): Promise<Drawing<Filters>> => {
  await events.load() // what readers get with the page
  const part = listed < 0 ? null : <TimelineSection most={listed} />
  let root: Root | undefined
  let choose: (filters: Filters) => unknown
  return {
    draw(element) {
      const own = ownPage(whole, part)
      choose = own.choose
      root = createRoot(element)
      flushSync(() => root?.render(own.page))
    },
    redraw: (filters) => choose(filters),
    end: () => root?.unmount(),
  }
}
