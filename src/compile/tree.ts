/** The steps from the root of a parsed file to a value in it. */
export type Path = readonly (string | number)[]

/** A value and where it stands. */
export interface Found {
  path: Path
  value: unknown
}

/** Whether a value is a mapping of keys. */
export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at the end of `path`; `undefined` where any step leads nowhere. */
export const valueAt = (value: unknown, path: Path): unknown => {
  let here = value
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)]
    else if (isMapping(here) && Object.hasOwn(here, step)) here = here[step]
    else return undefined
  }
  return here
}

/** Every value inside `value`, itself first, in the order written. */
export function* within(value: unknown, path: Path = []): Generator<Found> {
  yield { path, value }
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* within(item, [...path, index])
  else if (isMapping(value)) for (const [key, item] of Object.entries(value)) yield* within(item, [...path, key])
}

/** A path with `*` for every index, `participants.*.organization`: the field, whichever item it stands in. */
export const fieldOf = (path: Path): string => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
