import { farFrom } from '#design/first-glance.ts'
import { EventArticle } from '#marks/EventArticle.tsx'
import { counted } from '#marks/naming.ts'
import type { Catalogue } from '#query/catalogue.ts'
import { monthWords } from '#query/date-words.ts'
import type { EventHead } from '#query/events.ts'
import { healthOf } from '#query/health.ts'
import { groupBy } from '#query/order.ts'
import { dayNumber, monthOf } from '#record/dates.ts'
import styles from './EventList.module.css'

/** The month an event stands under: where its days lie in one, or within a week. */
export const monthHeading = ({ date: { from, to } }: EventHead): string =>
  monthOf(from) === monthOf(to) || dayNumber(to) - dayNumber(from) < 7
    ? monthWords(monthOf(from))
    : `${from.slice(0, 4)}, month not known`

/** How well an event is sourced: by how many publishers, and whether any of it was read in full. */
export const soundnessHeading = (catalogue: Catalogue, { sources }: EventHead): string => {
  const { publishers, full } = healthOf(catalogue, sources)
  return `${counted(publishers.length, 'publisher')}, ${full > 0 ? 'read in full' : 'read in part'}`
}

interface EventListProps {
  events: readonly EventHead[]
  /** The heading that an event stands under. */
  under: (event: EventHead) => string
  brief?: boolean
}

/** Events in the order given, under headings that stay in sight. */
export const EventList = ({ events, under, brief = false }: EventListProps) => (
  <div className={styles.list}>
    {[...groupBy(events, under)].map(([heading, own], i) => (
      <div key={heading} className={styles.month} data-far={farFrom(i)}>
        <h3 className={styles.heading}>{heading}</h3>
        <div>
          {own.map((event) => (
            <EventArticle key={event.id} event={event} level={4} brief={brief} />
          ))}
        </div>
      </div>
    ))}
  </div>
)
