import { useTracker } from '#access/tracker.ts'
import type { Catalogue } from '#query/catalogue.ts'
import type { EventHead } from '#query/events.ts'
import { disputesOn } from '#query/mentions.ts'
import { counted } from './naming.ts'
import { RecordLink } from './RecordLink.tsx'
import styles from './SourceLine.module.css'

/** The publisher of each article, numbered where several are of the same. */
const publisherWords = (articles: readonly string[], { articles: all }: Catalogue): string[] => {
  const publishers = articles.map((id) => all.get(id)?.publisher ?? '')
  return publishers.map((publisher, at) => {
    const isOnly = publishers.indexOf(publisher) === publishers.lastIndexOf(publisher)
    return isOnly
      ? publisher
      : `${publisher} (${publishers.slice(0, at + 1).filter((one) => one === publisher).length})`
  })
}

/** How many sources an event rests on, and whose; how many disputes touch it. */
export const SourceLine = ({ event }: { event: Pick<EventHead, 'id' | 'sources'> }) => {
  const { catalogue } = useTracker()
  const { sources } = event
  const words = publisherWords(sources, catalogue)
  const disputes = disputesOn(catalogue.held, event.id)
  return (
    <span className={styles.sources}>
      {counted(sources.length, 'source')}:{' '}
      {sources.map((source, i) => (
        <span key={source}>
          {i > 0 && ', '}
          <RecordLink kind="article" id={source}>
            {words[i]}
          </RecordLink>
        </span>
      ))}
      {disputes.length > 0 && <span className={styles.disputed}> · {counted(disputes.length, 'dispute')}</span>}
    </span>
  )
}
