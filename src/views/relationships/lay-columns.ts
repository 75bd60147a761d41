import { otherEnd, type Tie } from '#query/ties.ts'
import type { Camp } from '#record/vocabulary.ts'

/** An organization as the layout needs it. */
export interface Node {
  id: string
  camp: Camp
  /** Shared events and relationships. */
  activity: number
  /** Those of them that join the subject's camp with another: what it is ranked by first. */
  across: number
  /** How many ties of it are shown. */
  ties: number
}

export interface PlacedNode extends Node {
  /** Top of the node's box, in px. */
  y: number
}

export interface PlacedTie {
  tie: Tie
  /** A path in a box 100 wide and `height` px high. */
  d: string
  /** Whether it joins the outer columns, and so would run behind the middle one. */
  skips: boolean
}

export interface ColumnsLayout {
  height: number
  columns: readonly { camp: Camp; nodes: readonly PlacedNode[]; folded: number; foldY: number }[]
  ties: readonly PlacedTie[]
}

/** Left, middle, right; each column's edges in percent of the width. */
export const columnEdges: Record<Camp, readonly [left: number, right: number]> = {
  government: [0, 28],
  subject: [36, 64],
  partner: [72, 100],
}
export const columnOrder: readonly Camp[] = ['government', 'subject', 'partner']

export const nodeHeight = 56 // px, the token --node-height
const gap = 12 // px between nodes
const sweeps = 4 // barycentre passes; more change nothing at the sizes that are shown

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

/**
 * Orders each column so that ties cross little: nodes go to the mean place of those they are tied to in the other
 * columns (barycentre heuristic; Sugiyama, Tagawa and Toda 1981), over a fixed number of sweeps.
 */
export const orderColumns = (columns: ReadonlyMap<Camp, readonly Node[]>, ties: readonly Tie[]): Map<Camp, Node[]> => {
  const ordered = new Map(columnOrder.map((camp) => [camp, [...(columns.get(camp) ?? [])]]))
  const neighbours = new Map<string, string[]>()
  for (const tie of ties) {
    for (const id of [tie.a, tie.b]) {
      const own = neighbours.get(id)
      if (own) own.push(otherEnd(tie, id))
      else neighbours.set(id, [otherEnd(tie, id)])
    }
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const camp of columnOrder) {
      const place = new Map<string, number>()
      for (const [other, nodes] of ordered) {
        if (other !== camp) for (const [i, { id }] of nodes.entries()) place.set(id, (i + 0.5) / nodes.length)
      }
      const nodes = ordered.get(camp) ?? []
      const weight = new Map(
        nodes.map(({ id }, i) => {
          const across = (neighbours.get(id) ?? []).flatMap((other) => place.get(other) ?? [])
          return [id, across.length > 0 ? mean(across) : (i + 0.5) / nodes.length]
        }),
      )
      nodes.sort((x, y) => (weight.get(x.id) ?? 0) - (weight.get(y.id) ?? 0))
    }
  }
  return ordered
}

/** The `most` of some nodes that have most to do with the other side, then most in all; the rest is settled by id. */
export const busiest = (nodes: readonly Node[], most: number): Node[] =>
  [...nodes].sort((x, y) => y.across - x.across || y.activity - x.activity || (x.id < y.id ? -1 : 1)).slice(0, most)

/** Whether two nodes stand in the outer columns, one in each. */
const isApart = (one: PlacedNode, other: PlacedNode): boolean =>
  one.camp !== other.camp && one.camp !== 'subject' && other.camp !== 'subject'

const pathBetween = (one: PlacedNode, other: PlacedNode): string => {
  const [y1, y2] = [one.y + nodeHeight / 2, other.y + nodeHeight / 2]
  if (one.camp === other.camp) {
    // Within a column: an arc in the gap beside it, towards the middle of the drawing.
    const [left, right] = columnEdges[one.camp]
    const x = one.camp === 'partner' ? left : right
    const bulge = one.camp === 'partner' ? x - 6 : x + 6
    return `M${x} ${y1}C${bulge} ${y1} ${bulge} ${y2} ${x} ${y2}`
  }
  const [from, to] = columnOrder.indexOf(one.camp) < columnOrder.indexOf(other.camp) ? [one, other] : [other, one]
  const [x1, x2] = [columnEdges[from.camp][1], columnEdges[to.camp][0]]
  const [ya, yb] = [from.y + nodeHeight / 2, to.y + nodeHeight / 2]
  const middle = (x1 + x2) / 2
  return `M${x1} ${ya}C${middle} ${ya} ${middle} ${yb} ${x2} ${yb}`
}

/**
 * Lays governments left, the subject's camp in the middle, partners right. Each column shows its `most` busiest
 * nodes, and those that were asked for beside them (`more`); the rest is folded and counted. Ties between shown nodes get a path.
 */
export const layColumns = (
  nodes: readonly Node[],
  ties: readonly Tie[],
  { most = 12, more = {} }: { most?: number; more?: Partial<Record<Camp, number>> } = {},
): ColumnsLayout => {
  const all = new Map(columnOrder.map((camp) => [camp, nodes.filter((node) => node.camp === camp)]))
  const shown = new Map([...all].map(([camp, own]) => [camp, busiest(own, most + (more[camp] ?? 0))] as const))
  const ordered = orderColumns(shown, ties)
  const rowsOf = (camp: Camp): number => {
    const count = ordered.get(camp)?.length ?? 0
    return count + (count < (all.get(camp)?.length ?? 0) ? 1 : 0)
  }
  const heightOf = (rows: number): number => Math.max(rows * (nodeHeight + gap) - gap, 0)
  const height = Math.max(...columnOrder.map((camp) => heightOf(rowsOf(camp))), nodeHeight)
  const placed = new Map<string, PlacedNode>()
  const columns = columnOrder.map((camp) => {
    const own = ordered.get(camp) ?? []
    const top = (height - heightOf(rowsOf(camp))) / 2
    const column = own.map((node, i) => ({ ...node, y: top + i * (nodeHeight + gap) }))
    for (const node of column) placed.set(node.id, node)
    const folded = (all.get(camp)?.length ?? 0) - own.length
    return { camp, nodes: column, folded, foldY: top + own.length * (nodeHeight + gap) }
  })
  const drawn = ties.flatMap((tie) => {
    const [one, other] = [placed.get(tie.a), placed.get(tie.b)]
    return one && other ? [{ tie, d: pathBetween(one, other), skips: isApart(one, other) }] : []
  })
  return { height, columns, ties: drawn }
}
