import { useFiltered } from '#access/tracker.ts'
import styles from './StatusLine.module.css'

/** A count and its noun. The agreed reading is always in the plural; for one, the eye is shown the singular instead. */
const Count = ({ n, noun }: { n: number; noun: string }) => (
  <>
    <strong>{n}</strong> {n === 1 ? <span className={styles.one} data-seen={noun}>{`${noun}s`}</span> : `${noun}s`}
  </>
)

/** What the filters leave, announced whenever it changes: “N events · M organizations · K ties”. */
export const StatusLine = () => {
  const { answer } = useFiltered()
  return (
    <p role="status" className={styles.status}>
      <Count n={answer.events.length} noun="event" />
      {' · '}
      <Count n={answer.organizations.length} noun="organization" />
      {' · '}
      <Count n={answer.ties.length} noun="tie" />
    </p>
  )
}
