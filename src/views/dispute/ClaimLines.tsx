import { Attribution } from '#marks/Attribution.tsx'
import { Words } from '#marks/Words.tsx'
import type { Claim } from '#record/dataset.ts'
import styles from './DisputesPage.module.css'

/** The claims that a dispute touches, by their words alone: their evidence stands with the sides. */
export const ClaimLines = ({ claims }: { claims: readonly Claim[] }) => {
  if (claims.length === 0) return null
  return (
    <div className={styles.claims}>
      <p>Claims it touches:</p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <Attribution status={claim.status} by={claim.by} by_unnamed={claim.by_unnamed} />{' '}
            <Words>{claim.text}</Words>
          </li>
        ))}
      </ul>
    </div>
  )
}
