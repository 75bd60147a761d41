import { useTracker } from '#access/tracker.ts'
import type { Status } from '#record/vocabulary.ts'
import styles from './Attribution.module.css'
import { kindOf, nameOf } from './naming.ts'
import { RecordLink } from './RecordLink.tsx'

interface Attributed {
  status?: Status | undefined
  by?: readonly string[] | undefined
  by_unnamed?: string | undefined
}

const Speaker = ({ id }: { id: string }) => {
  const { whole } = useTracker()
  const kind = kindOf(whole, id)
  return kind ? <RecordLink kind={kind} id={id} /> : nameOf(whole, 'person', id)
}

/** Whose word a statement is: nothing for a reported fact, the speaker's name and “says”, or the publisher's view. */
export const Attribution = ({ status = 'reported', by, by_unnamed }: Attributed) => {
  if (status === 'reported') return null
  if (status === 'view') return <span className={styles.view}>Publisher’s view</span>
  const speakers = by ?? []
  return (
    <span className={styles.says}>
      {speakers.map((id, i) => (
        <span key={id}>
          {i > 0 && ' and '}
          <Speaker id={id} />
        </span>
      ))}
      {by_unnamed}
      {speakers.length === 1 ? ' says:' : ' say:'}
    </span>
  )
}
