import { useId, useMemo } from 'react'
import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { dayWords, writtenDateWords } from '#query/date-words.ts'
import { FocusChoice } from './FocusChoice.tsx'
import styles from './RelationshipsPage.module.css'
import { RelationshipsSection } from './RelationshipsSection.tsx'
import { turnsOf } from './turns.ts'

/** The relationship view at full size, with its table, a focus and a date. */
export const RelationshipsPage = () => {
  const { catalogue, view } = useTracker()
  const choose = useChoose()
  const atId = useId()
  const turns = useMemo(() => turnsOf(catalogue), [catalogue])
  return (
    <>
      <PageHead
        title="Who is tied to whom"
        lead="Two organizations are tied when they share an event or a lasting relationship. The line says how far it has come."
      />
      <div className={styles.choices}>
        <FocusChoice />
        <label htmlFor={atId}>As of</label>
        <select
          id={atId}
          value={view.at ?? ''}
          onChange={(event) => choose({ view: { at: event.target.value || null } })}
        >
          <option value="">the whole record</option>
          {view.at !== null && !turns.includes(view.at) && <option value={view.at}>{writtenDateWords(view.at)}</option>}
          {turns.map((day) => (
            <option key={day} value={day}>
              {dayWords(day)}
            </option>
          ))}
        </select>
      </div>
      <RelationshipsSection most={18} rows={60} />
    </>
  )
}
