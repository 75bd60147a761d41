import { Section } from '#design/Section.tsx'
import { EvidenceList } from '#marks/EvidenceList.tsx'
import { Words } from '#marks/Words.tsx'
import type { RecordEvent } from '#record/dataset.ts'
import styles from './Participants.module.css'

/** The editors' remarks on an event: what the source leaves open. */
export const Remarks = ({ event }: { event: RecordEvent }) => {
  const notes = event.notes ?? []
  if (notes.length === 0) return null
  return (
    <Section title="Editors’ notes">
      <ul>
        {[...notes.entries()].map(([at, note]) => (
          <li key={at} className={styles.unnamed}>
            <p>
              <Words>{note.text}</Words>
            </p>
            <EvidenceList evidence={note.evidence} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
