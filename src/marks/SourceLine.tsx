import { useTracker } from '#access/tracker.ts'
import type { EventHead } from '#query/events.ts'
import { disputesOn } from '#query/mentions.ts'
import { counted } from './naming.ts'
import { RecordLink } from './RecordLink.tsx'
import styles from './SourceLine.module.css'

/** How many sources an event rests on, and whose; how many disputes touch it. */
export const SourceLine = ({ event }: { event: Pick<EventHead, 'id' | 'sources'> }) => {
  const { catalogue } = useTracker()
  const { sources } = event
  const disputes = disputesOn(catalogue.held, event.id)
  return (
    <span className={styles.sources}>
      {counted(sources.length, 'source')}:{' '}
      {sources.map((source, i) => (
        <span key={source}>
          {i > 0 && ', '}
          <RecordLink kind="article" id={source}>
            {catalogue.articles.get(source)?.publisher}
          </RecordLink>
        </span>
      ))}
      {disputes.length > 0 && <span className={styles.disputed}> · {counted(disputes.length, 'dispute')}</span>}
    </span>
  )
}
