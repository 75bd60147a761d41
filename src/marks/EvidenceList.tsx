import { useTracker } from '#access/tracker.ts'
import { passageLink } from '#link/passage.ts'
import { dateWords, writtenDateWords } from '#query/date-words.ts'
import { isDatePrinted } from '#query/health.ts'
import type { Article, Evidence } from '#record/dataset.ts'
import { readings } from '#record/vocabulary.ts'
import styles from './EvidenceList.module.css'
import { RecordLink } from './RecordLink.tsx'

/** When an article was published, in words, saying how that is known. */
export const publishedWords = (article: Article): string => {
  const { published, seen } = article
  if (!published) return seen === undefined ? 'not dated' : `not dated, out by ${writtenDateWords(seen)}`
  const words = dateWords(published)
  const when = published.precision === 'range' ? `between ${words.replace('–', ' and ')}` : words
  return `${when}, date ${isDatePrinted(article) ? 'printed' : 'inferred'}`
}

/** How an article was read: in full or in part, and whether at its publisher. */
export const readWords = ({ read, via }: Article): string =>
  readings[read].toLowerCase() + (via === undefined ? '' : `, reposted by ${via}`)

const Passage = ({ article, phrase }: { article: Article; phrase: string }) => {
  const href = passageLink(article.url, phrase)
  const quoted = <q lang={article.language}>{phrase}</q>
  if (href === null) return quoted
  return (
    <a href={href} rel="noopener external" className={styles.passage}>
      {quoted}
      <span className="visually-hidden"> (opens the article at this passage)</span>
    </a>
  )
}

/** Where something is said: each passage linked to its place in the article, with publisher, date and how far we read. */
export const EvidenceList = ({ evidence }: { evidence: readonly Evidence[] }) => {
  const { whole } = useTracker()
  const byArticle = new Map<string, Evidence[]>()
  for (const one of evidence) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one])
  return (
    <ul className={styles.list} aria-label="Evidence">
      {[...byArticle].map(([id, passages]) => {
        const article = whole.articles.get(id)
        if (!article) return null
        return (
          <li key={id}>
            <span className={styles.passages}>
              {passages.map(({ phrase }) => (
                <Passage key={phrase} article={article} phrase={phrase} />
              ))}
            </span>
            <span className={styles.source}>
              <RecordLink kind="article" id={id}>
                {article.publisher}
              </RecordLink>
              , {publishedWords(article)} · {readWords(article)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
