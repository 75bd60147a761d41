import { useRegistry } from '#access/details.ts'
import { useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { claimsOfKind, disputesOn } from '#query/mentions.ts'
import type { Claim } from '#record/dataset.ts'
import { statuses } from '#record/vocabulary.ts'
import { Attribution } from './Attribution.tsx'
import styles from './ClaimSection.module.css'
import { DisputeMark } from './DisputeMark.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { Paged } from './Paged.tsx'
import { Words } from './Words.tsx'

/** Statements in our words, each marked by how far it may be taken as fact, with its evidence and its disputes. */
const ClaimList = ({ claims }: { claims: readonly Claim[] }) => {
  const registry = useRegistry()
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.id} id={claim.id} data-status={claim.status} className={styles.claim}>
          <p>
            {claim.status === 'reported' && <span className={styles.reported}>{statuses.reported}</span>}
            <Attribution status={claim.status} by={claim.by} by_unnamed={claim.by_unnamed} />{' '}
            <span className={styles.text}>
              <Words>{claim.text}</Words>
            </span>
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

const page = 12 // claims before more are asked for

/** A section of claims: those of the kinds that the filters ask for, and how many there are of others. */
export const ClaimSection = ({ title, claims }: { title: string; claims: readonly Claim[] }) => {
  const registry = useRegistry()
  const { filters } = useTracker()
  const shown = claimsOfKind(registry, claims, filters.status)
  if (claims.length === 0) return null
  const aside = shown.length < claims.length ? `${shown.length} of ${claims.length} pass the filters` : undefined
  return (
    <Section title={title} aside={aside}>
      {shown.length === 0 ? (
        <p>No claim of this kind.</p>
      ) : (
        <Paged items={shown} page={page} nouns={['claim', 'claims']}>
          {(some) => <ClaimList claims={some} />}
        </Paged>
      )}
    </Section>
  )
}
