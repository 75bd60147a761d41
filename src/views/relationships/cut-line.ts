/** A point, in px. */
export type Point = readonly [x: number, y: number]

/** A rectangle by its sides, in px. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * The part of a line that lies in a box, by its ends in the same order (Liang and Barsky 1984); null where none does. A line
 * within the box keeps its very ends.
 */
export const cutLine = (from: Point, to: Point, box: Box): readonly [Point, Point] | null => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  let [enters, leaves] = [0, 1]
  // For each side: how fast the line goes out through it, and how far within it begins.
  const sides = [
    ...([[-dx, from[0] - box.left] as const, [dx, box.right - from[0]] as const] as const),
    ...([[-dy, from[1] - box.top] as const, [dy, box.bottom - from[1]] as const] as const),
  ]
  for (const [out, room] of sides) {
    if (out === 0 && room < 0) return null
    if (out < 0) enters = Math.max(enters, room / out)
    if (out > 0) leaves = Math.min(leaves, room / out)
  }
  if (enters > leaves) return null
  const at = (part: number): Point => [from[0] + part * dx, from[1] + part * dy]
  return [enters === 0 ? from : at(enters), leaves === 1 ? to : at(leaves)]
}
