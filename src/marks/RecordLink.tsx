import type { ReactNode } from 'react'
import { useIntent } from '#access/details.ts'
import { PageLink } from '#access/links.ts'
import { usePointable } from '#access/pointing.ts'
import { useWhole } from '#access/tracker.ts'
import { Shape } from '#design/Shape.tsx'
import { hrefOf } from '#link/paths.ts'
import { kindOf, type NamedKind, nameOf } from './naming.ts'
import styles from './RecordLink.module.css'

interface RecordLinkProps {
  kind: NamedKind
  id: string
  children?: ReactNode
}

/** A link to a record's page, named by the record; it carries the filters along. */
export const RecordLink = ({ kind, id, children }: RecordLinkProps) => {
  const whole = useWhole()
  const intend = useIntent()
  return (
    <PageLink to={hrefOf(kind, id) ?? '/'} onPointerEnter={() => intend(kind, id)} onFocus={() => intend(kind, id)}>
      {children ?? nameOf(whole, kind, id)}
    </PageLink>
  )
}

interface OrganizationLinkProps {
  id: string
  /** What it took part as, in words after its name. */
  role?: string
}

/**
 * A link to an organization, with the shape of its camp, under which no line of the name or its role begins; pointing at
 * it marks it in every view.
 */
export const OrganizationLink = ({ id, role }: OrganizationLinkProps) => {
  const whole = useWhole()
  const pointable = usePointable('organization', id)
  const camp = whole.organizations.get(id)?.camp
  return (
    <span className={styles.organization} {...pointable}>
      {camp && <Shape tone={camp} />}
      <span>
        <RecordLink kind="organization" id={id} />
        {role && <span className={styles.role}> {role}</span>}
      </span>
    </span>
  )
}

/** A link to any record by its id alone; an id the record does not hold is left out. */
export const AnyLink = ({ id }: { id: string }) => {
  const whole = useWhole()
  const kind = kindOf(whole, id)
  if (kind === null) return null
  return kind === 'organization' ? <OrganizationLink id={id} /> : <RecordLink kind={kind} id={id} />
}

/** Records in one line, parted by commas; what has no page of its own (a claim) is left out. */
export const LinkLine = ({ ids }: { ids: readonly string[] }) => {
  const whole = useWhole()
  return (
    <ul className={styles.line}>
      {ids
        .filter((id) => kindOf(whole, id) !== null)
        .map((id) => (
          <li key={id}>
            <AnyLink id={id} />
          </li>
        ))}
    </ul>
  )
}
