import { type SyntheticEvent, useCallback, useMemo, useState } from 'react'
import { useWhole } from '#access/tracker.ts'
import { roving } from '#design/roving.ts'
import { useMeasuredWidth } from '#design/width.ts'
import { nameOf } from '#marks/naming.ts'
import type { Tie } from '#query/ties.ts'
import { cutLine } from './cut-line.ts'
import drawing from './Drawing.module.css'
import type { Node } from './lay-columns.ts'
import { labelBox, labelled } from './lay-labels.ts'
import { layNetwork, pathOf, type Size } from './lay-network.ts'
import { inReach, reachOf, type Zoom } from './lay-zoom.ts'
import styles from './Network.module.css'
import { NetworkLines } from './NetworkLines.tsx'
import { type NetworkNode, NetworkNodes, nodeAt } from './NetworkNodes.tsx'
import { middle, restingPlaces } from './resting-places.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import { useZooming } from './zooming.ts'

const height = 560 // px

interface NetworkProps {
  nodes: readonly Node[]
  ties: readonly Tie[]
  /** Whether they are not all there are. */
  isFolded: boolean
}

/** The nodes near the window with their places and names, their lines, and who is named in words. */
const useNetwork = ({ nodes, ties, isFolded }: NetworkProps, size: Size, zoom: Zoom) => {
  const whole = useWhole()
  const places = useMemo(() => {
    const all = restingPlaces(whole)
    // Of those folded away none has a place to keep, so that the others may fill the drawing.
    return isFolded ? new Map(nodes.map(({ id }) => [id, all.get(id) ?? middle] as const)) : all
  }, [whole, nodes, isFolded])
  return useMemo(() => {
    const ids = nodes.map(({ id }) => id)
    const layout = layNetwork(ids, ties, places, size, zoom.scale)
    const near = inReach(layout, zoom, size)
    const placed = nodes.flatMap((node, i) => {
      const place = layout.nodes[i]
      return place && near.has(node.id) ? [{ ...node, ...place, name: nameOf(whole, 'organization', node.id) }] : []
    })
    const reach = reachOf(zoom, size)
    // Only as much of a line as can come into sight: the gaps of a few dotted ones are worked out for all of their length.
    const lines = layout.ties.flatMap((line) => {
      if (zoom.scale === 1) return [line]
      const { tie, ends } = line
      const cut = (near.has(tie.a) || near.has(tie.b)) && cutLine(...ends, reach)
      return cut ? [{ tie, ends: cut, d: pathOf(cut) }] : []
    })
    const drawn = { width: size.width * zoom.scale, height: size.height * zoom.scale }
    return { nodes: placed, ties: lines, names: labelled(placed, drawn), size: drawn }
  }, [whole, places, nodes, ties, size, zoom])
}

/** The name of an organization that is pointed at and has none written beside it, over all else. */
const PointedName = ({ name, x, y }: NetworkNode) => (
  <foreignObject
    className={styles.pointed}
    x={x - labelBox.width / 2}
    y={y - labelBox.above}
    width={labelBox.width}
    height={labelBox.height}
  >
    <p className={styles.name}>{name}</p>
  </foreignObject>
)

const Network = ({ width, ...props }: NetworkProps & { width: number }) => {
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
  const network = useNetwork(props, size, resting)
  const [pointedId, setPointed] = useState<string | null>(null)
  const nodeOf = ({ target }: SyntheticEvent): NetworkNode | undefined => {
    const id = nodeAt(target)
    return id === null ? undefined : network.nodes.find((node) => node.id === id)
  }
  const point = (event: SyntheticEvent) => setPointed(nodeOf(event)?.id ?? null)
  const marks = useMemo(
    () => (
      <>
        <NetworkLines ties={network.ties} size={network.size} />
        <NetworkNodes nodes={network.nodes} names={network.names} />
      </>
    ),
    [network],
  )
  const isHidden = pointedId !== null && (network.names.get(pointedId)?.cut ?? true)
  const pointed = isHidden && network.nodes.find(({ id }) => id === pointedId)
  return (
    <>
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
      <ZoomButtons {...steps} isWhole={zoom.scale === 1} />
    </>
  )
}

/** The free network, laid out when the record was compiled: the same picture every time. It can be zoomed and moved. */
export const NetworkView = (props: NetworkProps) => {
  const [ruler, width] = useMeasuredWidth()
  return (
    <div ref={ruler} className={drawing.drawing}>
      {width !== null && <Network {...props} width={width} />}
    </div>
  )
}
