import { counted } from '#marks/naming.ts'
import { monthWords } from '#query/date-words.ts'
import styles from './Sparkline.module.css'

/** A count for each month of a span, or for so many months from one to another; all spans on a page are the same. */
export interface SparkMonth {
  month: string
  until: string
  events: number
}

/** What a sparkline shows, in words; null where it has nothing to show. */
export const sparkWords = (months: readonly SparkMonth[]): string | null => {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return null
  const total = months.reduce((sum, { events }) => sum + events, 0)
  return `${counted(total, 'event')} between ${monthWords(first.month)} and ${monthWords(last.until)}`
}

/** Events by month as bars a word high, over the months of the whole view. */
export const Sparkline = ({ months }: { months: readonly SparkMonth[] }) => {
  const most = Math.max(1, ...months.map((month) => month.events))
  const words = sparkWords(months)
  if (words === null) return null
  return (
    <svg
      className={styles.sparkline}
      viewBox={`0 0 ${months.length * 4} 20`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      {months.map(({ month, events }, i) => (
        <rect
          key={month}
          x={i * 4 + 0.5}
          width="3"
          y={events ? 20 - (events / most) * 19 : 19}
          height={events ? (events / most) * 19 : 1}
          data-quiet={events === 0}
        />
      ))}
    </svg>
  )
}
