import { memo } from 'react'
import { ChoiceLink } from '#access/links.ts'
import { useLight, usePointable } from '#access/pointing.ts'
import { useTracker } from '#access/tracker.ts'
import { Shape } from '#design/Shape.tsx'
import { counted } from '#marks/naming.ts'
import styles from './NodeBox.module.css'

interface NodeBoxProps {
  id: string
  /** How many ties of it are shown. */
  ties: number
  first: boolean
}

/** An organization in the relationship view; pressing it opens it beside the view. */
export const NodeBox = memo(({ id, ties, first }: NodeBoxProps) => {
  const { whole } = useTracker()
  const light = useLight('organization', id)
  const pointable = usePointable('organization', id)
  const organization = whole.organizations.get(id)
  if (!organization) return null
  return (
    <ChoiceLink
      choice={{ view: { sel: { kind: 'organization', id } } }}
      data-rove=""
      tabIndex={first ? 0 : -1}
      className={styles.node}
      data-look="box"
      data-subject={id === whole.held.subject}
      data-light={light}
      title={organization.name}
      aria-label={`${organization.name}, ${counted(ties, 'tie')}`}
      {...pointable}
    >
      <Shape tone={organization.camp} />
      <span className={styles.name}>{organization.name}</span>
    </ChoiceLink>
  )
})
