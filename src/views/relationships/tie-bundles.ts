import type { Tie } from '#query/ties.ts'

/** A line of a drawing: the tie it stands for, and its path. */
export interface Line {
  tie: Tie
  d: string
}

/** Lines of one look that are drawn as one path. */
export interface Bundle<Kind> {
  /** No other bundle of a drawing has it. */
  key: string
  kind: Kind
  /** In px, to a quarter. */
  width: number
  d: string
}

const step = 0.25 // px: finer differences cannot be seen

/**
 * Lines joined by look, each in one bundle, in the order in which their looks first occur.
 * `isBroken` tells of the kinds with gaps: as a browser works out the gaps of all of a path for each part of the screen that
 * it draws, each line of such a kind is a bundle of its own.
 */
export const bundlesOf = <Kind extends string>(
  lines: readonly Line[],
  kindOf: (tie: Tie) => Kind,
  isBroken: (kind: Kind) => boolean,
  widthOf: (tie: Tie) => number,
): Bundle<Kind>[] => {
  const bundles = new Map<string, { kind: Kind; width: number; parts: string[] }>()
  for (const { tie, d } of lines) {
    const [kind, width] = [kindOf(tie), Math.max(step, Math.round(widthOf(tie) / step) * step)]
    const key = isBroken(kind) ? tie.id : `${kind} ${width}`
    const bundle = bundles.get(key) ?? { kind, width, parts: [] }
    bundle.parts.push(d)
    bundles.set(key, bundle)
  }
  return [...bundles].map(([key, { parts, ...look }]) => ({ key, ...look, d: parts.join('') }))
}
