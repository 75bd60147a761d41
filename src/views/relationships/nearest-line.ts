import type { Point } from './cut-line.ts'

const reach = 7 // px to either side in which a line can be met

/** The square of how far a point is from a line between two ends. */
const squareTo = ([x, y]: Point, [[fromX, fromY], [toX, toY]]: readonly [Point, Point]): number => {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length))
  return (fromX + along * dx - x) ** 2 + (fromY + along * dy - y) ** 2
}

/** The line that a pointer at a point means: the nearest within 7 px, of equally near ones the first; else undefined. */
export const nearestLine = <Line extends { ends: readonly [Point, Point] }>(
  lines: readonly Line[],
  point: Point,
): Line | undefined => {
  let [nearest, least]: [Line | undefined, number] = [undefined, reach ** 2]
  for (const line of lines) {
    const square = squareTo(point, line.ends)
    if (square < least) [nearest, least] = [line, square]
  }
  return nearest
}
