import type { Tie } from '#query/ties.ts'
import { middle, type Place } from './resting-places.ts'
import type { StraightLine } from './tie-bundles.ts'

export interface NetworkLayout {
  /** Centres, in px. */
  nodes: readonly { id: string; x: number; y: number }[]
  ties: readonly StraightLine[]
}

/** In px; of the whole network, which zooming makes as much larger. */
export interface Size {
  width: number
  height: number
}

const margin = { x: 72, top: 16, bottom: 80 } // px: room for the labels at the rim

/** The box that holds some places, so that a drawing can be filled by it. */
const boxOf = (places: Iterable<Place>) => {
  let [left, right, top, bottom] = [1, 0, 1, 0]
  for (const [x, y] of places) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const [width, height] = [right - left, bottom - top]
  return { left, top, width: width > 0 ? width : 1, height: height > 0 ? height : 1 }
}

const fine = 10 // parts of a px that can be seen: longer numbers take longer to read

/** A length as it is written into a drawing, in px. */
export const rounded = (px: number): number => Math.round(px * fine) / fine

/** The path of a straight line between two points. */
export const pathOf = ([[fromX, fromY], [toX, toY]]: StraightLine['ends']): string =>
  `M${rounded(fromX)} ${rounded(fromY)}L${rounded(toX)} ${rounded(toY)}`

/**
 * Sets organizations where the record's own coordinates (0 to 1) put them. The drawing is filled by all the places there
 * are, so that an organization keeps its place whatever the filters leave.
 */
export const layNetwork = (
  ids: readonly string[],
  ties: readonly Tie[],
  places: ReadonlyMap<string, Place>,
  { width, height }: Size,
  zoom = 1,
): NetworkLayout => {
  const box = boxOf(places.values())
  const at = new Map(
    ids.map((id) => {
      const [x, y] = places.get(id) ?? middle
      const across = margin.x + ((x - box.left) / box.width) * (width - 2 * margin.x)
      const down = margin.top + ((y - box.top) / box.height) * (height - margin.top - margin.bottom)
      return [id, { id, x: across * zoom, y: down * zoom }]
    }),
  )
  const drawn = ties.flatMap((tie) => {
    const [one, other] = [at.get(tie.a), at.get(tie.b)]
    if (!one || !other) return []
    const ends = [[one.x, one.y] as const, [other.x, other.y] as const] as const
    return [{ tie, ends, d: pathOf(ends) }]
  })
  return { nodes: [...at.values()], ties: drawn }
}
