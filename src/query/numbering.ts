const kept = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** The number of each of some names, which is its place among them; worked out once for each list of names. */
export const numbering = (names: readonly string[]): ReadonlyMap<string, number> => {
  const known = kept.get(names)
  if (known) return known
  const numbers = new Map(names.map((name, number) => [name, number]))
  kept.set(names, numbers)
  return numbers
}
