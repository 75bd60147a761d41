import { useEffect } from 'react'
import { PageLink } from '#access/links.ts'
import { useTracker } from '#access/tracker.ts'
import { keepFirstVisit, useGain } from '#access/visits.ts'
import { Button } from '#design/Button.tsx'
import { hrefs } from '#link/paths.ts'
import { counted } from '#marks/naming.ts'
import { writtenDateWords } from '#query/date-words.ts'
import styles from './WhatsNew.module.css'

/** That the record has gained something since the reader was here last. It lies over the page, and moves nothing. */
export const WhatsNew = () => {
  const { whole } = useTracker()
  const { shipped } = whole.held
  useEffect(() => keepFirstVisit(shipped), [shipped])
  const gain = useGain(shipped)
  if (gain === null) return null
  const { since, see } = gain
  return (
    <section aria-label="New since your last visit" className={styles.news}>
      <p>
        <strong>{counted(shipped - since.shipped, 'addition')}</strong> to the record since {writtenDateWords(since.on)}
        : <PageLink to={hrefs.additions()}>what is new</PageLink>
      </p>
      <Button look="quiet" onClick={see}>
        Dismiss
      </Button>
    </section>
  )
}
