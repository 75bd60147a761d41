import type { RelationshipHead } from '#query/catalogue.ts'
import type { Tie, Ties } from '#query/ties.ts'
import { tieId } from '#record/ids.ts'

const mostLines = 400 // that a drawing can hold

const relationshipsBetween = (relationships: readonly RelationshipHead[], ids: readonly string[]) => {
  const [wanted, counts] = [new Set(ids), new Map<string, number>()]
  for (const { from, to } of relationships) {
    if (!wanted.has(from) || !wanted.has(to)) continue
    const id = tieId(from, to)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The weight that a tie must have to be among the `most` heaviest, and how many of just that weight are still among them. */
const least = (weights: Uint32Array, most: number): { weight: number; room: number } => {
  const falling = weights.slice().sort().reverse()
  const weight = Math.max(1, falling[most - 1] ?? 1)
  const above = falling.findIndex((one) => one <= weight)
  return { weight, room: above < 0 ? 0 : most - above }
}

/**
 * The ties among some organizations that have most shared events and relationships, in order of their ids. Ties are
 * weighed by counts alone; only those that are shown are put together. Of equally heavy ones those come first that join
 * the organizations named first; `organizations` are numbers, `names` the ids that they stand for.
 */
export const busiestTies = (
  ties: Ties,
  organizations: readonly number[],
  relationships: readonly RelationshipHead[],
  names: readonly string[],
): Tie[] => {
  const ids = organizations.map((number) => names[number] ?? '')
  const lasting = relationshipsBetween(relationships, ids)
  const weights = ties.shared(organizations).slice()
  const each = (tell: (one: string, other: string, at: number) => void): void => {
    let at = 0
    for (const [j, other] of ids.entries()) {
      for (const one of ids.slice(0, j)) {
        tell(one, other, at)
        at += 1
      }
    }
  }
  if (lasting.size > 0) {
    each((one, other, at) => {
      weights[at] = (weights[at] ?? 0) + (lasting.get(tieId(one, other)) ?? 0)
    })
  }
  let { weight, room } = least(weights, mostLines)
  const shown: Tie[] = []
  each((one, other, at) => {
    const own = weights[at] ?? 0
    if (own < weight || (own === weight && room === 0)) return
    if (own === weight) room -= 1
    const tie = ties.between(one, other)
    if (tie) shown.push(tie)
  })
  return shown.sort((x, y) => (x.id < y.id ? -1 : 1))
}
