import { memo, useMemo } from 'react'
import { useChoiceLinks } from '#access/links.ts'
import { usePointables } from '#access/pointing.ts'
import { useWhole } from '#access/tracker.ts'
import { outlineOf } from '#design/Shape.tsx'
import { counted } from '#marks/naming.ts'
import type { Camp } from '#record/vocabulary.ts'
import { line, type PlacedLabel } from './lay-labels.ts'
import { rounded } from './lay-network.ts'
import styles from './Network.module.css'

/** An organization as the network draws it; x and y in px. */
export interface NetworkNode {
  id: string
  name: string
  camp: Camp
  ties: number
  x: number
  y: number
}

/** The organization whose mark or name an element belongs to, by id. */
export const nodeAt = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest('[data-node]')?.getAttribute('data-node')) || null

/** Moves a link within a drawing, which React knows of links in text alone do not do. */
const at = (x: number, y: number) => ({ transform: `translate(${rounded(x)} ${rounded(y)})` })

/** A name at its mark, a line below the other. */
const Name = ({ lines, anchor, x, y }: PlacedLabel) => (
  <text className={styles.written} x={x} y={y} textAnchor={anchor}>
    {lines.length === 1
      ? lines[0]
      : lines.map((words, i) => (
          <tspan key={i} x={x} y={y + i * line}>
            {words}
          </tspan>
        ))}
  </text>
)

interface NetworkNodesProps {
  nodes: readonly NetworkNode[]
  names: ReadonlyMap<string, PlacedLabel>
}

/**
 * The organizations of a network, each a link: those with a name over those whose name has no room. There may be
 * hundreds, so that what they share is looked up once.
 */
export const NetworkNodes = memo(({ nodes, names }: NetworkNodesProps) => {
  const { subject } = useWhole().held
  const pointable = usePointables('organization')
  const linkTo = useChoiceLinks()
  const ordered = useMemo(
    () => nodes.toSorted((a, b) => Number(names.has(a.id)) - Number(names.has(b.id))),
    [nodes, names],
  )
  const [first] = names.keys()
  return (
    <g>
      {ordered.map(({ id, name, camp, ties, x, y }) => {
        const label = names.get(id)
        const { href, onClick } = linkTo({ view: { sel: { kind: 'organization', id } } })
        return (
          <a
            key={id}
            href={href}
            onClick={onClick}
            {...pointable(id)}
            data-rove=""
            data-node={id}
            data-look={label ? 'label' : 'dot'}
            data-camp={camp}
            data-subject={id === subject ? '' : undefined}
            tabIndex={id === first ? 0 : -1}
            className={styles.node}
            {...at(x, y)}
            aria-label={`${name}, ${counted(ties, 'tie')}`}
          >
            <circle className={styles.target} r="12" />
            <path d={outlineOf(camp)} transform="translate(-6 -6)" />
            {label && <Name {...label} />}
          </a>
        )
      })}
    </g>
  )
})
