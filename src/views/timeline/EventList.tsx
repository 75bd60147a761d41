import { EventArticle } from '#marks/EventArticle.tsx'
import { monthWords } from '#query/date-words.ts'
import type { EventHead } from '#query/events.ts'
import { groupBy } from '#query/order.ts'
import { dayNumber, monthOf } from '#record/dates.ts'
import styles from './EventList.module.css'

/** The month an event stands under: where its days lie in one, or within a week. */
const heading = ({ date: { from, to } }: EventHead): string =>
  monthOf(from) === monthOf(to) || dayNumber(to) - dayNumber(from) < 7
    ? monthWords(monthOf(from))
    : `${from.slice(0, 4)}, month not known`

/** Events in the order given, under headings of their months that stay in sight. */
export const EventList = ({ events, brief = false }: { events: readonly EventHead[]; brief?: boolean }) => (
  <div className={styles.list}>
    {[...groupBy(events, heading)].map(([month, own]) => (
      <div key={month} className={styles.month}>
        <h3 className={styles.heading}>{month}</h3>
        <div>
          {own.map((event) => (
            <EventArticle key={event.id} event={event} level={4} brief={brief} />
          ))}
        </div>
      </div>
    ))}
  </div>
)
