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

type DotProps = Pick<NetworkNode, 'id' | 'name' | 'camp' | 'ties'>

const DotLink = memo(({ id, name, camp, ties }: DotProps) => {
  const pointable = usePointable('organization', id)
  return (
    <ChoiceLink
      choice={{ view: { sel: { kind: 'organization', id } } }}
      data-rove=""
      data-node={id}
      tabIndex={-1}
      className={styles.link}
      aria-label={`${name}, ${counted(ties, 'tie')}`}
      {...pointable}
    >
      <circle className={styles.target} r="12" />
      <path d={outlineOf(camp)} transform="translate(-6 -6)" />
    </ChoiceLink>
  )
})

/**
 * An organization whose name has no room: its mark alone; the name stands there while it is pointed at. What changes
 * often, its place and its light, is kept apart from the link, as there may be thousands.
 */
const Dot = ({ x, y, id, name, camp, ties }: NetworkNode) => {
  const light = useLight('organization', id)
  return (
    <g className={styles.dot} data-camp={camp} data-light={light} transform={`translate(${x} ${y})`}>
      <DotLink id={id} name={name} camp={camp} ties={ties} />
    </g>
  )
}

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
      {dots.map((node) => (
        <Dot key={node.id} {...node} />
      ))}
      {labels.map((node, i) => (
        <Label key={node.id} {...node} first={i === 0} />
      ))}
    </>
  )
}
