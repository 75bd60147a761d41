import { type SyntheticEvent, useCallback, useMemo, useState } from 'react'
import { useTracker } from '#access/tracker.ts'
import { roving } from '#design/roving.ts'
import { useWidth } from '#design/width.ts'
import { nameOf } from '#marks/naming.ts'
import type { Tie } from '#query/ties.ts'
import { cutLine } from './cut-line.ts'
import drawing from './Drawing.module.css'
import type { Node } from './lay-columns.ts'
import { labelBox, labelled } from './lay-labels.ts'
import { layNetwork, type Size } from './lay-network.ts'
import { inReach, reachOf, type Zoom } from './lay-zoom.ts'
import styles from './Network.module.css'
import { NetworkLines } from './NetworkLines.tsx'
import { type NetworkNode, NetworkNodes } from './NetworkNodes.tsx'
import { restingPlaces } from './resting-places.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import { useZooming } from './zooming.ts'

const height = 560 // px

/** The nodes near the window with their places and names, their lines, and who is named in words. */
const useNetwork = (nodes: readonly Node[], ties: readonly Tie[], size: Size, zoom: Zoom) => {
  const { whole } = useTracker()
  return useMemo(() => {
    const ids = nodes.map(({ id }) => id)
    const layout = layNetwork(ids, ties, restingPlaces(whole), size, zoom.scale)
    const near = inReach(layout, zoom, size)
    const placed = nodes.flatMap((node, i) => {
      const place = layout.nodes[i]
      return place && near.has(node.id) ? [{ ...node, ...place, name: nameOf(whole, 'organization', node.id) }] : []
    })
    const places = new Map(layout.nodes.map(({ id, x, y }) => [id, [x, y] as const]))
    const reach = reachOf(zoom, size)
    // Only as much of a line as can come into sight: the gaps of dotted ones are worked out for all of their length.
    const lines = layout.ties.flatMap(({ tie, d }) => {
      const [from, to] = [places.get(tie.a), places.get(tie.b)]
      const cut = from && to && (near.has(tie.a) || near.has(tie.b)) && cutLine(from, to, reach)
      return cut ? [{ tie, d: zoom.scale === 1 ? d : `M${cut.map((end) => end.join(' ')).join('L')}` }] : []
    })
    return { nodes: placed, ties: lines, names: labelled(placed) }
  }, [whole, nodes, ties, size, zoom])
}

/** The name of an organization that is pointed at and has none written beside it, over all else. */
const PointedName = ({ name, x, y }: NetworkNode) => (
  <foreignObject className={styles.pointed} x={x - labelBox.width / 2} y={y - labelBox.above} {...labelBox}>
    <p className={styles.name}>{name}</p>
  </foreignObject>
)

/** The free network, laid out when the record was compiled: the same picture every time. It can be zoomed and moved. */
export const NetworkView = ({ nodes, ties }: { nodes: readonly Node[]; ties: readonly Tie[] }) => {
  const [ruler, width] = useWidth()
  const size = useMemo(() => ({ width, height }), [width])
  const { zoom, resting, wheel, canvas, show, ...steps } = useZooming(size)
  const root = useCallback(
    (element: Element | null) => {
      const ends = [wheel(element), roving.ref(element)]
      return () => {
        for (const end of ends) end?.()
      }
    },
    [wheel],
  )
  const network = useNetwork(nodes, ties, size, resting)
  const [pointedId, setPointed] = useState<string | null>(null)
  const nodeOf = ({ target }: SyntheticEvent): NetworkNode | undefined => {
    const id = target instanceof Element ? target.closest('[data-node]')?.getAttribute('data-node') : null
    return network.nodes.find((node) => node.id === id)
  }
  const point = (event: SyntheticEvent) => setPointed(nodeOf(event)?.id ?? null)
  const marks = useMemo(
    () => (
      <>
        <NetworkLines ties={network.ties} />
        <NetworkNodes nodes={network.nodes} names={network.names} />
      </>
    ),
    [network],
  )
  const pointed = network.nodes.find(({ id }) => id === pointedId && !network.names.has(id))
  return (
    <div className={drawing.drawing}>
      <div ref={ruler}>
        <svg
          ref={root}
          className={styles.window}
          data-zoomed={zoom.scale > 1}
          data-moving={zoom !== resting}
          width="100%"
          height={height}
          role="group"
          aria-label="Organizations as a network; arrow keys move among them"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: with the focus on it, arrow keys move the drawing
          tabIndex={0}
          {...canvas}
          onKeyDown={(event) => {
            roving.onKeyDown(event)
            if (!event.isDefaultPrevented()) canvas.onKeyDown(event)
          }}
          onFocus={(event) => {
            roving.onFocus(event)
            point(event)
            const node = nodeOf(event)
            if (node && zoom.scale > 1) show(node.x, node.y)
          }}
          onBlur={() => setPointed(null)}
          onPointerOver={point}
          onPointerLeave={() => setPointed(null)}
        >
          <g transform={`translate(${zoom.x} ${zoom.y}) scale(${zoom.scale / resting.scale})`}>
            {marks}
            {pointed && <PointedName {...pointed} />}
          </g>
        </svg>
      </div>
      <ZoomButtons {...steps} isWhole={zoom.scale === 1} />
    </div>
  )
}
