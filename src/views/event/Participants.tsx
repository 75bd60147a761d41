import { EvidenceList } from '#marks/EvidenceList.tsx'
import { OrganizationLink, RecordLink } from '#marks/RecordLink.tsx'
import { Words } from '#marks/Words.tsx'
import type { RecordEvent } from '#record/dataset.ts'
import { roles } from '#record/vocabulary.ts'
import styles from './Participants.module.css'

/** Organizations in their roles, the people who came for them, and those the source does not name. */
export const Participants = ({ event }: { event: RecordEvent }) => (
  <ul className={styles.participants}>
    {event.participants.map(({ organization, role }) => (
      <li key={organization} className={styles.participant}>
        <span>
          <OrganizationLink id={organization} />
          {(event.people ?? [])
            .filter((person) => person.organization === organization)
            .map(({ person }) => (
              <span key={person} className={styles.person}>
                <RecordLink kind="person" id={person} />
              </span>
            ))}
        </span>
        <span className={styles.role}>{role === 'discussed' ? 'spoken of, not said to be present' : roles[role]}</span>
      </li>
    ))}
    {(event.people ?? [])
      .filter((person) => person.organization === undefined)
      .map(({ person }) => (
        <li key={person} className={styles.participant}>
          <RecordLink kind="person" id={person} />
        </li>
      ))}
    {[...(event.unnamed ?? []).entries()].map(([at, group]) => (
      <li key={`unnamed ${at}`} className={styles.unnamed}>
        <p>
          <Words>{group.text}</Words> <span className={styles.role}>not named in the source</span>
        </p>
        <EvidenceList evidence={group.evidence} />
      </li>
    ))}
  </ul>
)
