import { useRegistry } from '#access/details.ts'
import { disputesOn } from '#query/mentions.ts'
import type { Claim } from '#record/dataset.ts'
import { Attribution } from './Attribution.tsx'
import styles from './ClaimList.module.css'
import { DisputeMark } from './DisputeMark.tsx'
import { EvidenceList } from './EvidenceList.tsx'

/** Statements in our words, each marked by how far it may be taken as fact, with its evidence and its disputes. */
export const ClaimList = ({ claims }: { claims: readonly Claim[] }) => {
  const registry = useRegistry()
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.id} id={claim.id} data-status={claim.status} className={styles.claim}>
          <p>
            <Attribution status={claim.status} by={claim.by} by_unnamed={claim.by_unnamed} />{' '}
            <span className={styles.text}>{claim.text}</span>
          </p>
          {disputesOn(registry, claim.id).map((dispute) => (
            <DisputeMark key={dispute.id} dispute={dispute} />
          ))}
          <EvidenceList evidence={claim.evidence} />
        </li>
      ))}
    </ul>
  )
}
