import { memo } from 'react'
import { ChoiceLink } from '#access/links.ts'
import { useLight, usePointable } from '#access/pointing.ts'
import { outlineOf } from '#design/Shape.tsx'
import { counted } from '#marks/naming.ts'
import type { Camp } from '#record/vocabulary.ts'
import { labelBox } from './lay-labels.ts'
import styles from './Network.module.css'
import { NodeBox } from './NodeBox.tsx'

/** An organization as the network draws it; x and y in px. */
export interface NetworkNode {
  id: string
  name: string
  camp: Camp
  ties: number
  x: number
  y: number
}

interface DotProps extends Pick<NetworkNode, 'id' | 'name' | 'camp' | 'ties'> {
  first: boolean
}

/** An organization whose name has no room: its mark alone; the name stands there while it is pointed at. */
const Dot = memo(({ id, name, camp, ties, first }: DotProps) => {
  const light = useLight('organization', id)
  const pointable = usePointable('organization', id)
  return (
    <ChoiceLink
      choice={{ view: { sel: { kind: 'organization', id } } }}
      data-rove=""
      data-node={id}
      tabIndex={first ? 0 : -1}
      className={styles.dot}
      data-camp={camp}
      data-light={light}
      aria-label={`${name}, ${counted(ties, 'tie')}`}
      {...pointable}
    >
      <circle className={styles.target} r="12" />
      <path d={outlineOf(camp)} transform="translate(-6 -6)" />
    </ChoiceLink>
  )
})

const Label = ({ id, ties, x, y, first }: NetworkNode & { first: boolean }) => (
  <foreignObject
    x={x - labelBox.width / 2}
    y={y - labelBox.above}
    width={labelBox.width}
    height={labelBox.height}
    data-node={id}
    className={styles.label}
  >
    <NodeBox id={id} ties={ties} first={first} look="label" />
  </foreignObject>
)

/** The organizations of a network: those with a name over those without. */
export const NetworkNodes = ({ nodes, names }: { nodes: readonly NetworkNode[]; names: ReadonlySet<string> }) => {
  const dots = nodes.filter(({ id }) => !names.has(id))
  const labels = nodes.filter(({ id }) => names.has(id))
  return (
    <>
      {dots.map(({ x, y, id, name, camp, ties }) => (
        <g key={id} transform={`translate(${x} ${y})`}>
          <Dot id={id} name={name} camp={camp} ties={ties} first={false} />
        </g>
      ))}
      {labels.map((node, i) => (
        <Label key={node.id} {...node} first={i === 0} />
      ))}
    </>
  )
}
