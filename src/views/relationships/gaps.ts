import type { StrokeKind } from '#design/Stroke.tsx'
import type { Point } from './cut-line.ts'

/** How many directions gaps are told apart by. At twelve they stand askew by 7.5° at most, a third of a pixel in these lines. */
export const turns = 12

/** The direction of a line, whichever way it is drawn, as the nearest of `turns` from 0: how often 15° it is turned. */
export const turnOf = ([[fromX, fromY], [toX, toY]]: readonly [Point, Point]): number => {
  const turned = Math.round((Math.atan2(toY - fromY, toX - fromX) / Math.PI) * turns)
  return (turned + 2 * turns) % turns
}

/** The length of a piece and of the gap after it, in px, of the kinds of line that have gaps. */
export const gapsOf: Partial<Record<StrokeKind, { piece: number; gap: number }>> = {
  dotted: { piece: 1.5, gap: 3.5 },
  dashed: { piece: 7, gap: 4 },
}
