import type { Box } from './cut-line.ts'
import type { NetworkLayout, Size } from './lay-network.ts'

/** How a drawing is looked at: `scale` times as large, moved by `x` and `y` px. */
export interface Zoom {
  scale: number
  x: number
  y: number
}

/** The whole drawing. */
export const unzoomed: Zoom = { scale: 1, x: 0, y: 0 }

const largest = 12 // times: at two thousand organizations enough to part neighbours
export const zoomStep = 1.4 // of a press of a button or key

const between = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n))

/** Keeps the drawing over all of its window: nothing beside it comes into sight. */
const kept = ({ scale, x, y }: Zoom, { width, height }: Size): Zoom => ({
  scale,
  x: between(x, width * (1 - scale), 0),
  y: between(y, height * (1 - scale), 0),
})

/** The drawing moved by some px. */
export const moved = (zoom: Zoom, [dx, dy]: readonly [number, number], size: Size): Zoom =>
  kept({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, size)

/** The drawing made larger or smaller by a factor, around a point of its window, which stays where it is. */
export const zoomedAt = (zoom: Zoom, factor: number, [x, y]: readonly [number, number], size: Size): Zoom => {
  const scale = between(zoom.scale * factor, 1, largest)
  const grown = scale / zoom.scale
  return kept({ scale, x: x - (x - zoom.x) * grown, y: y - (y - zoom.y) * grown }, size)
}

/** The drawing moved no further than it must be for a point of it, in px at its scale, to be in sight. */
export const bringing = (zoom: Zoom, [x, y]: readonly [number, number], size: Size): Zoom => {
  const rim = 40 // px
  const target = {
    x: between(zoom.x, rim - x, size.width - rim - x),
    y: between(zoom.y, rim - y, size.height - rim - y),
  }
  return kept({ scale: zoom.scale, ...target }, size)
}

/** All that a drag can reach: the window, and one more of it on each side; in px of the drawing at its scale. */
export const reachOf = (zoom: Zoom, { width, height }: Size): Box => ({
  left: -width - zoom.x,
  right: 2 * width - zoom.x,
  top: -height - zoom.y,
  bottom: 2 * height - zoom.y,
})

/** The organizations within the reach of a drag. */
export const inReach = ({ nodes }: Pick<NetworkLayout, 'nodes'>, zoom: Zoom, size: Size): ReadonlySet<string> => {
  const { left, right, top, bottom } = reachOf(zoom, size)
  return new Set(nodes.flatMap(({ id, x, y }) => (x >= left && x <= right && y >= top && y <= bottom ? [id] : [])))
}
