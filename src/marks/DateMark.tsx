import { useTracker } from '#access/tracker.ts'
import { lies } from '#query/certainty.ts'
import { dateWords } from '#query/date-words.ts'
import { daysAsked } from '#query/dimensions.ts'
import type { EventHead } from '#query/events.ts'
import styles from './DateMark.module.css'

/** The date of an event in words; says so where it is partly inferred, and where it may lie outside the chosen range. */
export const DateMark = ({ event }: { event: Pick<EventHead, 'date' | 'dateInferred'> }) => {
  const { filters } = useTracker()
  const { date, dateInferred } = event
  const perhaps = lies(date, date, daysAsked(filters)) === 'perhaps'
  return (
    <span className={styles.date}>
      <time dateTime={date.precision === 'range' ? date.from : date.text.slice(0, 10).replace(/[~?%]/g, '')}>
        {dateWords(date)}
      </time>
      {dateInferred && <span className={styles.basis}> partly inferred</span>}
      {perhaps && <span className={styles.perhaps}> may lie outside the range</span>}
    </span>
  )
}
