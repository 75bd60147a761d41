/** As much of crossfilter2 as the benchmark uses; its records are the numbers of events. */
export interface Crossfilter {
  dimension(value: (event: number) => number): Dimension
  dimension(values: (event: number) => readonly number[], isArray: true): Dimension
  groupAll(): GroupAll
}

export interface Dimension {
  filterAll(): unknown
  filterExact(value: number): unknown
  filterRange(range: readonly [from: number, before: number]): unknown
  filterFunction(passes: (value: number) => boolean): unknown
  top(count: number): readonly number[]
  group(): { all(): readonly { key: unknown; value: unknown }[] }
  groupAll(): GroupAll
}

type Step = (counts: Int32Array, event: number) => Int32Array

export interface GroupAll {
  reduce(add: Step, remove: Step, start: () => Int32Array): GroupAll
  value(): Int32Array
  dispose(): unknown
}

/** Counts kept in one array: `visit` names the places that an event counts at. */
export const counting = (
  group: GroupAll,
  length: number,
  visit: (event: number, at: (place: number) => void) => void,
): GroupAll => {
  let counts: Int32Array = new Int32Array(0)
  const up = (place: number): void => {
    counts[place] = (counts[place] ?? 0) + 1
  }
  const down = (place: number): void => {
    counts[place] = (counts[place] ?? 0) - 1
  }
  const step = (at: (place: number) => void): Step => {
    return (kept, event) => {
      counts = kept
      visit(event, at)
      return kept
    }
  }
  return group.reduce(step(up), step(down), () => new Int32Array(length))
}
