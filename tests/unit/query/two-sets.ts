import fc from 'fast-check'

const capacities = fc.constantFrom(1, 31, 32, 33, 70, 96)
export const numbersBelow = (capacity: number) => fc.uniqueArray(fc.nat({ max: capacity - 1 }), { maxLength: capacity })
/** A capacity and two subsets of the numbers below it, now and then empty, full, or but a few numbers apart. */
export const twoSets = capacities.chain((capacity) =>
  fc
    .tuple(numbersBelow(capacity), numbersBelow(capacity), fc.constantFrom('any', 'near', 'all', 'none'))
    .map(([one, other, kind]) => {
      const all = Array.from({ length: capacity }, (_, n) => n)
      const few = other.slice(0, 3)
      const near = [...one.filter((n) => !few.includes(n)), ...few.filter((n) => !one.includes(n))]
      const others: Record<string, number[]> = { any: other, near, all, none: [] }
      return { capacity, one, other: others[kind] ?? [] }
    }),
)
