import type { ReactNode } from 'react'
import styles from './PageHead.module.css'

interface PageHeadProps {
  /** What kind of page it is. */
  kicker?: ReactNode
  title: ReactNode
  /** A line under the title: other names, dates. */
  under?: ReactNode
  lead?: ReactNode
}

/** The head of a page. Its `h1` takes the focus when a reader comes to the page. */
export const PageHead = ({ kicker, title, under, lead }: PageHeadProps) => (
  <header className={styles.head}>
    {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
    <h1 tabIndex={-1}>{title}</h1>
    {under !== undefined && <div className={styles.under}>{under}</div>}
    {lead !== undefined && <p className={styles.lead}>{lead}</p>}
  </header>
)
