import { groupBy } from '#query/order.ts'
import type { Outcome } from '#record/dataset.ts'
import { outcomeTypes } from '#record/vocabulary.ts'
import { Attribution } from './Attribution.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { counted } from './naming.ts'
import styles from './OutcomeList.module.css'
import { LinkLine } from './RecordLink.tsx'
import { Words } from './Words.tsx'

/** What an event produced, in numbers: 3 pledges, 1 agreement. */
export const OutcomeCounts = ({ outcomes }: { outcomes: readonly Pick<Outcome, 'type'>[] }) => {
  const counts = groupBy(
    outcomes.filter(({ type }) => type !== 'none'),
    ({ type }) => type,
  )
  const words = [...counts].map(([, own]) => counted(own.length, outcomeTypes[own[0]?.type ?? 'none'].toLowerCase()))
  return (
    <p className={styles.counts} data-none={words.length === 0}>
      {words.length > 0 ? words.join(', ') : outcomeTypes.none}
    </p>
  )
}

/** Who stands on a side of an outcome, after the words for it, which no line break parts from the first name. */
const Side = ({ words, ids }: { words: string; ids: readonly string[] }) => (
  <div className={styles.side}>
    <span>{words}</span>
    <LinkLine ids={ids} />
  </div>
)

/** What an event produced. With `full`, also between whom, and the evidence. */
export const OutcomeList = ({ outcomes, full = false }: { outcomes: readonly Outcome[]; full?: boolean }) => (
  <ul className={styles.outcomes} data-full={full} aria-label="Outcomes">
    {[...outcomes.entries()].map(([at, outcome]) => (
      <li key={at} className={styles.outcome}>
        <p>
          <span className={styles.type} data-type={outcome.type}>
            {outcomeTypes[outcome.type]}
          </span>{' '}
          <Attribution status={outcome.status} by={outcome.by} by_unnamed={outcome.by_unnamed} />{' '}
          <Words>{outcome.text}</Words>
        </p>
        {full && outcome.parties && (
          <div className={styles.parties}>
            <Side words={outcome.to ? 'From' : 'Parties'} ids={outcome.parties} />
            {outcome.to && <Side words="to" ids={outcome.to} />}
          </div>
        )}
        {full && <EvidenceList evidence={outcome.evidence} />}
      </li>
    ))}
  </ul>
)
