/** Seeded chance: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** A number from 0 up to, but not including, 1. */
  next(): number
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number
  /** Whether something of this probability happens. */
  yes(probability: number): boolean
  /** One of some values, each as likely as the others; throws where there are none. */
  pick<T>(values: readonly T[]): T
}

/** Chance by mulberry32, a generator of 32 bits of state: fast, and good enough for made-up records. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    yes: (probability) => next() < probability,
    pick(values) {
      const picked = values[below(values.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}

/** Draws of places in a list of weights, each as likely as its weight; one draw costs the same however long the list. */
export const weighted = (weights: readonly number[], chance: Chance): (() => number) => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const shares = Float64Array.from(weights, (weight) => (weight / sum) * weights.length)
  const other = Uint32Array.from(weights, (_, at) => at)
  const share = (at: number): number => shares[at] ?? 1
  const [small, large]: [number[], number[]] = [[], []]
  for (let at = 0; at < weights.length; at += 1) (share(at) < 1 ? small : large).push(at)
  // Vose's alias method: every place is filled up to one by a single other place.
  for (let less = small.pop(), more = large.pop(); less !== undefined && more !== undefined; ) {
    other[less] = more
    shares[more] = share(more) + share(less) - 1
    ;(share(more) < 1 ? small : large).push(more)
    less = small.pop()
    more = large.pop()
  }
  return () => {
    const at = chance.below(weights.length)
    return chance.next() < share(at) ? at : (other[at] ?? at)
  }
}

/** Weights that fall with rank as Zipf found them to fall with words: the second is half the first, and so on. */
export const zipf = (count: number, exponent = 1): number[] =>
  Array.from({ length: count }, (_, rank) => 1 / (rank + 1) ** exponent)

/** The values in an order of chance; the list given stays as it is. */
export const shuffled = <T>(values: readonly T[], chance: Chance): T[] => {
  const keyed = values.map((value) => ({ value, key: chance.next() }))
  return keyed.sort((x, y) => x.key - y.key).map(({ value }) => value)
}
