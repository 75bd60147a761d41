import { useTracker } from '#access/tracker.ts'
import { type Health, healthOf } from '#query/health.ts'
import { articleWords } from './ArticleItem.tsx'
import styles from './EvidenceHealth.module.css'
import { articleName, counted } from './naming.ts'
import { RecordLink } from './RecordLink.tsx'

/** What the health of some evidence comes to, in words: each input, and no score. */
export const healthWords = ({ articles, publishers, full, printed, reposts }: Health): string => {
  const all = articles.length
  const from = `${counted(publishers.length, 'publisher')}, ${counted(all, 'article')}`
  const inputs =
    all === 1
      ? [
          full ? 'read in full' : 'read in part',
          printed ? 'date printed' : 'date not printed',
          reposts ? 'a repost' : '',
        ]
      : [
          `${full || 'none'} read in full`,
          `${printed || 'none'} with a printed date`,
          reposts ? `${reposts} reposted` : '',
        ]
  return `${from}: ${inputs.filter(Boolean).join(', ')}`
}

const mostListed = 50

/** How well something is sourced, in a line that opens to what it comes from. */
export const EvidenceHealth = ({ sources }: { sources: readonly string[] }) => {
  const { catalogue } = useTracker()
  const health = healthOf(catalogue, sources)
  if (health.articles.length === 0) return null
  return (
    <details className={styles.health}>
      <summary>
        <span className={styles.label}>How well sourced:</span> {healthWords(health)}
      </summary>
      <ul className={styles.articles}>
        {health.articles.slice(0, mostListed).map((article) => (
          <li key={article.id}>
            <RecordLink kind="article" id={article.id}>
              {articleName(article)}
            </RecordLink>
            <span className={styles.inputs}>
              {articleWords(article)}
              {article.published_basis !== undefined && ` · ${article.published_basis}`}
            </span>
          </li>
        ))}
      </ul>
      {health.articles.length > mostListed && <p>And {health.articles.length - mostListed} more.</p>}
      <p className={styles.note}>
        Articles of one publisher count as one voice. A date that is not printed, and a text read only in part, leave
        more to doubt; a repost is no second source.
      </p>
    </details>
  )
}
