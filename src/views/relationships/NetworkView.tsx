import { useMemo } from 'react'
import { useTracker } from '#access/tracker.ts'
import { roving } from '#design/roving.ts'
import { type Tie, tiesBetween, tiesOf } from '#query/ties.ts'
import styles from './Drawing.module.css'
import type { Node } from './lay-columns.ts'
import { layNetwork } from './lay-network.ts'
import { NodeBox } from './NodeBox.tsx'
import { TieLines } from './TieLines.tsx'

const label = { width: 136, height: 72 } // px

/** The free network, laid out when the record was compiled: the same picture every time. */
export const NetworkView = ({ nodes, ties }: { nodes: readonly Node[]; ties: readonly Tie[] }) => {
  const { whole } = useTracker()
  const tied = useMemo(() => {
    const all = tiesBetween(whole.dataset.events, whole.dataset.relationships)
    return [...new Set(all.flatMap((tie) => [tie.a, tie.b]))]
  }, [whole])
  const layout = layNetwork(
    nodes.map((node) => node.id),
    ties,
    whole.dataset.network,
    tied,
  )
  return (
    <div className={styles.drawing}>
      <svg
        className={styles.canvas}
        width="100%"
        height={layout.height}
        role="group"
        aria-label="Organizations as a network; arrow keys move among them"
        {...roving}
      >
        <TieLines ties={layout.ties} height={layout.height} />
        {layout.nodes.map(({ id, x, y }, i) => (
          <svg key={id} x={`${x}%`} y={y} overflow="visible" role="presentation">
            <foreignObject x={-label.width / 2} y={-8} {...label}>
              <NodeBox id={id} ties={tiesOf(ties, id).length} first={i === 0} look="label" />
            </foreignObject>
          </svg>
        ))}
      </svg>
    </div>
  )
}
