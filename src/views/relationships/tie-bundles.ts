import type { Tie } from '#query/ties.ts'
import type { Point } from './cut-line.ts'

/** A line of a drawing: the tie it stands for, and its path. */
export interface Line {
  tie: Tie
  d: string
}

/** A line that is straight, with its ends in px. */
export interface StraightLine extends Line {
  ends: readonly [Point, Point]
}

/** Lines of one look that are drawn as one path. */
export interface Bundle<Kind> {
  /** No other bundle of a drawing has it. */
  key: string
  kind: Kind
  /** In px, to a quarter. */
  width: number
  /** The direction that all its lines have, where they have gaps. */
  turn: number | null
  d: string
}

const step = 0.25 // px: finer differences cannot be seen

/**
 * Lines joined by look, each in one bundle, in the order in which their looks first occur. `turnOf` tells the direction of
 * a line whose gaps are painted along it, null for one without.
 */
export const bundlesOf = <Kind extends string>(
  lines: readonly StraightLine[],
  kindOf: (tie: Tie) => Kind,
  turnOf: (kind: Kind, ends: StraightLine['ends']) => number | null,
  widthOf: (tie: Tie) => number,
): Bundle<Kind>[] => {
  const bundles = new Map<string, Omit<Bundle<Kind>, 'key' | 'd'> & { parts: string[] }>()
  for (const { tie, d, ends } of lines) {
    const [kind, width] = [kindOf(tie), Math.max(step, Math.round(widthOf(tie) / step) * step)]
    const turn = turnOf(kind, ends)
    const key = turn === null ? `${kind} ${width}` : `${kind} ${width} ${turn}`
    const bundle = bundles.get(key) ?? { kind, width, turn, parts: [] }
    bundle.parts.push(d)
    bundles.set(key, bundle)
  }
  return [...bundles].map(([key, { parts, ...look }]) => ({ key, ...look, d: parts.join('') }))
}
