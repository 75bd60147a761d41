import { useRegistry } from '#access/details.ts'
import { dateWords } from '#query/date-words.ts'
import type { RelationshipHead } from '#record/core.ts'
import { relationshipId } from '#record/ids.ts'
import { relationshipTypes, standings } from '#record/vocabulary.ts'
import { Attribution } from './Attribution.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { Paged } from './Paged.tsx'
import { OrganizationLink } from './RecordLink.tsx'
import styles from './RelationshipList.module.css'
import { Told } from './Told.tsx'

const Passages = ({ id }: { id: string }) => {
  const whole = useRegistry().relationships.find((one) => relationshipId(one) === id)
  return whole && <EvidenceList evidence={whole.evidence} />
}

const page = 8 // relationships before more are asked for

/** Lasting links as sentences, each with its standing, since when, and its evidence. */
export const RelationshipList = ({ relationships }: { relationships: readonly RelationshipHead[] }) => (
  <Paged items={relationships} page={page} nouns={['relationship', 'relationships']}>
    {(shown) => (
      <ul className={styles.list}>
        {shown.map((r) => (
          <li key={relationshipId(r)} className={styles.relationship}>
            <p>
              <Attribution status={r.status} by={r.by} by_unnamed={r.by_unnamed} /> <OrganizationLink id={r.from} />{' '}
              {relationshipTypes[r.type]} <OrganizationLink id={r.to} />
            </p>
            <p className={styles.standing}>
              Standing: {standings[r.standing]}
              {r.since && ` · shown since ${dateWords(r.since)}`}
              {r.until && ` · until ${dateWords(r.until)}`}
              {r.note !== undefined && ` · ${r.note}`}
            </p>
            <Told lines={1}>
              <Passages id={relationshipId(r)} />
            </Told>
          </li>
        ))}
      </ul>
    )}
  </Paged>
)
