import { putNumbers } from './bits.ts'
import type { EventSet } from './event-set.ts'

/**
 * The cheapest road from what is counted to what is asked: from the counts of the old set, from nothing, or from the
 * totals, the events to add and those to take off.
 */
export interface Road {
  from: 'here' | 'nothing' | 'all'
  entered: Uint32Array
  left: Uint32Array
}

interface Known {
  from: EventSet
  to: EventSet
  road: Road
}

const none = new Uint32Array()

// Where changes are put together: room for the most there can be is not made anew for the few there mostly are.
let room = new Uint32Array()

/** The events in which two sets differ; null where they are more than `most`, near enough. */
const changesBetween = (from: EventSet, to: EventSet, most: number): Omit<Road, 'from'> | null => {
  if (room.length < most + 64) room = new Uint32Array(most + 64)
  const high = Math.max(from.high, to.high)
  // Those that entered from the front, those that left from the back.
  let [entered, left] = [0, room.length]
  for (let w = Math.min(from.low, to.low); w < high; w += 1) {
    const [before, after] = [from.word(w), to.word(w)]
    if (before === after) continue
    entered = putNumbers(after & ~before, w, room, entered)
    for (let word = before & ~after; word !== 0; word &= word - 1) {
      left -= 1
      room[left] = (w << 5) + 31 - Math.clz32(word & -word)
    }
    if (entered + room.length - left > most + 32) return null
  }
  return { entered: room.slice(0, entered), left: room.slice(left) }
}

const newRoad = (from: EventSet, to: EventSet): Road => {
  const fewest = Math.min(to.size, to.capacity - to.size)
  // To begin anew costs something too: it is worth some events more.
  const most = fewest + (to.capacity >>> 7)
  const changes = Math.abs(to.size - from.size) <= most ? changesBetween(from, to, most) : null
  if (changes && changes.entered.length + changes.left.length <= most) return { from: 'here', ...changes }
  if (to.size === fewest) return { from: 'nothing', entered: to.numbers(), left: none }
  return { from: 'all', entered: none, left: to.others() }
}

// What is counted over the same events takes the same road, one count after the other; few roads are under way at once.
const latest: Known[] = []
const kept = 4

/** The road between two sets, worked out once for all who count along it. */
export const roadBetween = (from: EventSet, to: EventSet): Road => {
  for (const known of latest) if (known.from === from && known.to === to) return known.road
  const road = newRoad(from, to)
  if (latest.unshift({ from, to, road }) > kept) latest.pop()
  return road
}
