import { Notice } from '#design/Notice.tsx'
import type { Dispute } from '#record/dataset.ts'
import styles from './DisputeMark.module.css'
import { EvidenceList } from './EvidenceList.tsx'
import { Words } from './Words.tsx'

/** The sides of a dispute beside each other, each with its evidence, and why it matters. */
export const DisputePositions = ({ dispute }: { dispute: Dispute }) => (
  <>
    <ol className={styles.positions} aria-label="Positions">
      {[...dispute.positions.entries()].map(([at, position]) => (
        <li key={at}>
          <p>
            <Words>{position.text}</Words>
          </p>
          <EvidenceList evidence={position.evidence} />
        </li>
      ))}
    </ol>
    {dispute.why_it_matters !== undefined && (
      <p className={styles.why}>
        <strong>Why it matters:</strong> {dispute.why_it_matters}
      </p>
    )}
  </>
)

/** A dispute in full: every side with its sources, side by side. */
export const DisputeBox = ({ dispute }: { dispute: Dispute }) => (
  <Notice tone="doubt" title={`Disputed: ${dispute.topic}`}>
    <DisputePositions dispute={dispute} />
  </Notice>
)

/** Disputes in full, one under another. */
export const DisputeBoxes = ({ disputes }: { disputes: readonly Dispute[] }) => (
  <div className={styles.boxes}>
    {disputes.map((dispute) => (
      <DisputeBox key={dispute.id} dispute={dispute} />
    ))}
  </div>
)

/** A dispute as an amber mark on what it touches; both sides are one press away. */
export const DisputeMark = ({ dispute }: { dispute: Dispute }) => (
  <details className={styles.mark}>
    <summary>Disputed: {dispute.topic}</summary>
    <DisputePositions dispute={dispute} />
  </details>
)
