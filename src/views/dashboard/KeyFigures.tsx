import { type ReactNode, useMemo } from 'react'
import { PageLink } from '#access/links.ts'
import { useFiltered } from '#access/tracker.ts'
import { hrefs } from '#link/paths.ts'
import { stageWords } from '#marks/StageMark.tsx'
import { dateWords } from '#query/date-words.ts'
import { strongestOutside } from '#query/outside.ts'
import styles from './KeyFigures.module.css'

const Figure = ({ n, noun, remark, to }: { n: number; noun: string; remark: ReactNode; to: string }) => (
  <li className={styles.figure}>
    <PageLink to={to} className={styles.link}>
      <span className={styles.number}>{n}</span> <span className={styles.noun}>{noun}</span>
    </PageLink>
    <p className={styles.remark}>{remark}</p>
  </li>
)

const plural = (n: number, noun: string): string => (n === 1 ? noun : `${noun}s`)

/** How much there is, how far ties have come, how fresh and how well-sourced it is: each figure leads to what it counts. */
export const KeyFigures = () => {
  const { catalogue, whole, answer } = useFiltered()
  const { articles, disputes } = catalogue.held
  const { events, ties, organizations } = answer
  const latest = events.at(-1)
  const full = useMemo(() => articles.filter((article) => article.read === 'full').length, [articles])
  const strongest = strongestOutside(answer)
  const publishers = useMemo(() => new Set(articles.map((article) => article.publisher)).size, [articles])
  return (
    <ul className={styles.figures} aria-label="Key figures">
      <Figure
        n={events.length}
        noun={plural(events.length, 'event')}
        remark={latest ? `latest ${dateWords(latest.date)}` : 'none under these filters'}
        to={hrefs.timeline()}
      />
      <Figure
        n={ties.length}
        noun={plural(ties.length, 'tie')}
        remark={
          strongest ? `furthest outside the group: ${stageWords(strongest, whole)}` : 'none reaches outside the group'
        }
        to={hrefs.relationships()}
      />
      <Figure
        n={organizations.length}
        noun={plural(organizations.length, 'organization')}
        remark={`${organizations.filter((o) => o.camp !== 'subject').length} outside the group`}
        to={hrefs.organizations()}
      />
      <Figure
        n={articles.length}
        noun={`${plural(articles.length, 'source')} on record`}
        remark={`${full} read in full; ${publishers} ${plural(publishers, 'publisher')}`}
        to={hrefs.sources()}
      />
      <Figure
        n={disputes.length}
        noun={`${plural(disputes.length, 'dispute')} on record`}
        remark="both sides shown"
        to={hrefs.disputes()}
      />
    </ul>
  )
}
