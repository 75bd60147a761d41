import { useTracker } from '#access/tracker.ts'
import { Notice } from '#design/Notice.tsx'
import { sourcesOn } from '#query/mentions.ts'
import { counted, type NamedKind } from './naming.ts'
import { LinkLine } from './RecordLink.tsx'
import styles from './UndatedSources.module.css'

/** Where one looks at the past: the articles on a record that bear no date, and so may have been out by then. */
export const UndatedSources = ({ kind, id }: { kind: NamedKind; id: string }) => {
  const { whole, catalogue, filters } = useTracker()
  if (filters.known === null) return null
  const undated = sourcesOn(whole, kind, id).filter(
    (source) => !catalogue.articles.has(source) && whole.articles.get(source)?.published === undefined,
  )
  if (undated.length === 0) return null
  return (
    <div className={styles.undated}>
      <Notice title="What may have been known as well">
        <p>
          {counted(undated.length, 'article')} on this {undated.length === 1 ? 'bears' : 'bear'} no date and may have
          been out by then:
        </p>
        <LinkLine ids={undated} />
      </Notice>
    </div>
  )
}
