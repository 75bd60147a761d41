import type { Columns } from '../columns.ts'
import { pairPlace } from '../engine.ts'

/** The places of the largest counts, largest first, equals by place; none of count 0. */
export const topOf = (counts: ArrayLike<number>, most: number): number[] => {
  // A heap would save little: the counts that beat the least of the top so far are few.
  const top: number[] = []
  let least = 0
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0
    if (count === 0 || (top.length === most && count <= least)) continue
    let place = top.length
    while (place > 0 && (counts[top[place - 1] ?? 0] ?? 0) < count) place -= 1
    top.splice(place, 0, at)
    if (top.length > most) top.pop()
    least = counts[top.at(-1) ?? 0] ?? 0
  }
  return top
}

/** For each of so many places its rank among the top; -1 where it is not there. */
export const rankOf = (top: readonly number[], count: number): Int16Array => {
  const ranks = new Int16Array(count).fill(-1)
  for (const [rank, at] of top.entries()) ranks[at] = rank
  return ranks
}

/** How many of some events each two of the top share: present together, or tied by what an outcome says of them. */
export const sharedAmong = (
  { orgs, present, promised, values }: Columns,
  ranks: Int16Array,
  top: number,
  events: Uint32Array,
): Int32Array => {
  const shared = new Int32Array((top * (top - 1)) / 2)
  const count = values.org.length
  const found = new Int16Array(256)
  for (const event of events) {
    let ranked = 0
    const start = orgs.starts[event] ?? 0
    for (let at = start, end = start + (present[event] ?? 0); at < end; at += 1) {
      const rank = ranks[orgs.values[at] ?? 0] ?? -1
      if (rank < 0) continue
      for (let i = 0; i < ranked; i += 1) {
        const pair = pairPlace(found[i] ?? 0, rank)
        shared[pair] = (shared[pair] ?? 0) + 1
      }
      found[ranked] = rank
      ranked += 1
    }
    for (let at = promised.starts[event] ?? 0, end = promised.starts[event + 1] ?? 0; at < end; at += 1) {
      const pair = promised.values[at] ?? 0
      const [one, other] = [ranks[Math.floor(pair / count)] ?? -1, ranks[pair % count] ?? -1]
      if (one < 0 || other < 0) continue
      const place = pairPlace(one, other)
      shared[place] = (shared[place] ?? 0) + 1
    }
  }
  return shared
}
