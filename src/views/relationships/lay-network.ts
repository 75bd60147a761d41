import type { Tie } from '#query/ties.ts'

export interface NetworkLayout {
  height: number
  /** Centres: x in percent of the width, y in px. */
  nodes: readonly { id: string; x: number; y: number }[]
  ties: readonly { tie: Tie; d: string }[]
}

const margin = { x: 10, top: 16, bottom: 80 } // percent, px, px: room for the labels at the rim

type Places = Readonly<Record<string, readonly [number, number]>>

/** The box that holds some places, so that a drawing can be filled by it. */
const boxOf = (places: readonly (readonly [number, number])[]) => {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { left, top, width: Math.max(...xs) - left || 1, height: Math.max(...ys) - top || 1 }
}

/**
 * Sets organizations where the record's own coordinates (0 to 1) put them. The drawing is filled by `framed`, all that
 * could be shown, so that an organization keeps its place whatever the filters leave.
 */
export const layNetwork = (
  ids: readonly string[],
  ties: readonly Tie[],
  places: Places,
  framed: readonly string[] = ids,
  height = 560,
): NetworkLayout => {
  const placeOf = (id: string): readonly [number, number] => places[id] ?? [0.5, 0.5]
  const box = boxOf(framed.map(placeOf))
  const at = new Map(
    ids.map((id) => {
      const [x, y] = placeOf(id)
      const [across, down] = [(x - box.left) / box.width, (y - box.top) / box.height]
      return [
        id,
        {
          id,
          x: margin.x + across * (100 - 2 * margin.x),
          y: margin.top + down * (height - margin.top - margin.bottom),
        },
      ] as const
    }),
  )
  const drawn = ties.flatMap((tie) => {
    const [one, other] = [at.get(tie.a), at.get(tie.b)]
    return one && other ? [{ tie, d: `M${one.x} ${one.y}L${other.x} ${other.y}` }] : []
  })
  return { height, nodes: [...at.values()], ties: drawn }
}
