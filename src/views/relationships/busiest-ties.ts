import type { Tie, Ties } from '#query/ties.ts'
import type { RelationshipHead } from '#record/core.ts'

/** The weight that a tie must have to be among the `most` heaviest, and how many of just that weight are still among them. */
const least = (weights: Uint32Array, most: number): { weight: number; room: number } => {
  const falling = weights.slice().sort().reverse()
  const weight = Math.max(1, falling[most - 1] ?? 1)
  const above = falling.findIndex((one) => one <= weight)
  return { weight, room: above < 0 ? 0 : most - above }
}

/** Where `Ties.shared` counts two of some things, of which `i` comes first. */
const placeOf = (i: number, j: number): number => (j * (j - 1)) / 2 + i

/** The places of every two of some things, told in the order in which `Ties.shared` counts them. */
const eachPair = (size: number, tell: (i: number, j: number, at: number) => void): void => {
  for (let j = 1; j < size; j += 1) for (let i = 0; i < j; i += 1) tell(i, j, placeOf(i, j))
}

/** For each of some organizations the pair in which it stands that weighs most; -1 for one in no pair of any weight. */
const heaviestOfEach = (weights: Uint32Array, size: number): Int32Array => {
  const best = new Int32Array(size).fill(-1)
  eachPair(size, (i, j, at) => {
    const weight = weights[at] ?? 0
    if (weight === 0) return
    for (const one of [i, j]) if (weight > (weights[best[one] ?? -1] ?? 0)) best[one] = at
  })
  return best
}

/**
 * The `most` ties among some organizations that have most shared events and relationships, in order of their ids: the heaviest
 * of each organization, so that none stands alone, and then the heaviest of all. They are weighed by counts alone; only
 * those that are shown are put together. Of equally heavy ones those come first that join the organizations named first;
 * `organizations` are numbers, `names` the ids that they stand for.
 */
export const busiestTies = (
  ties: Ties,
  organizations: readonly number[],
  relationships: readonly RelationshipHead[],
  names: readonly string[],
  most: number,
): Tie[] => {
  const ids = organizations.map((number) => names[number] ?? '')
  const weights = ties.shared(organizations).slice()
  const places = new Map(ids.map((id, place) => [id, place]))
  for (const { from, to } of relationships) {
    const [one, other] = [places.get(from), places.get(to)]
    if (one === undefined || other === undefined || one === other) continue
    const at = placeOf(Math.min(one, other), Math.max(one, other))
    weights[at] = (weights[at] ?? 0) + 1
  }
  const own = new Set(heaviestOfEach(weights, ids.length))
  const others = weights.map((weight, at) => (own.has(at) ? 0 : weight))
  let { weight, room } = least(others, most - own.size)
  const shown: Tie[] = []
  eachPair(ids.length, (i, j, at) => {
    const other = others[at] ?? 0
    if (!own.has(at) && (other < weight || (other === weight && room === 0))) return
    if (other === weight) room -= 1
    const tie = ties.between(ids[i] ?? '', ids[j] ?? '')
    if (tie) shown.push(tie)
  })
  return shown.sort((x, y) => (x.id < y.id ? -1 : 1))
}
