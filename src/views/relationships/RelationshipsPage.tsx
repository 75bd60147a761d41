import { useId } from 'react'
import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { dayWords, writtenDateWords } from '#query/date-words.ts'
import { byName } from '#query/order.ts'
import styles from './RelationshipsPage.module.css'
import { RelationshipsSection } from './RelationshipsSection.tsx'

/** The dates at which ties change: the last days of the record's events, for the choice of “as of”. */
const useTurns = (): string[] => {
  const { catalogue } = useTracker()
  return [...new Set(catalogue.dataset.events.map((event) => event.date.to))]
}

/** The relationship view at full size, with its table, a focus and a date. */
export const RelationshipsPage = () => {
  const { catalogue, view } = useTracker()
  const choose = useChoose()
  const [focusId, atId] = [useId(), useId()]
  const turns = useTurns()
  return (
    <>
      <PageHead
        title="Who is tied to whom"
        lead="Two organizations are tied when they share an event or a lasting relationship. The line says how far it has come."
      />
      <div className={styles.choices}>
        <label htmlFor={focusId}>Focus on</label>
        <select
          id={focusId}
          value={view.focus ?? ''}
          onChange={(event) => choose({ view: { focus: event.target.value || null } })}
        >
          <option value="">every organization</option>
          {[...catalogue.dataset.organizations].sort(byName).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
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
