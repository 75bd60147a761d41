import { EventArticle } from '#marks/EventArticle.tsx'
import { monthWords } from '#query/date-words.ts'
import { groupBy } from '#query/order.ts'
import { monthOfDate } from '#query/periods.ts'
import type { RecordEvent } from '#record/dataset.ts'
import styles from './EventList.module.css'

const heading = (event: RecordEvent): string => {
  const month = monthOfDate(event.date)
  return month === null ? `${event.date.from.slice(0, 4)}, month not known` : monthWords(month)
}

/** Events in the order given, under headings of their months that stay in sight. */
export const EventList = ({ events, brief = false }: { events: readonly RecordEvent[]; brief?: boolean }) => (
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
