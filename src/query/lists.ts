import { readColumn } from '#record/column.ts'
import type { PackedLists } from '#record/core.ts'

/** Several numbers a row, in two flat arrays (compressed sparse rows): row `r` is `values[starts[r] .. starts[r + 1])`. */
export interface Lists {
  starts: Uint32Array
  values: Uint32Array
}

/** Lists as the compiler packs them. */
export const unpackLists = ({ counts, values }: PackedLists): Lists => ({
  starts: startsOf(readColumn(counts)),
  values: readColumn(values),
})

/** Where each row starts, given how long each is; one more entry than rows, the last being the sum. */
export const startsOf = (counts: ArrayLike<number>): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1)
  for (let r = 0; r < counts.length; r += 1) starts[r + 1] = (starts[r] ?? 0) + (counts[r] ?? 0)
  return starts
}

/** The numbers of one row, ascending where the lists were built so; a view, not a copy. */
export const row = ({ starts, values }: Lists, r: number): Uint32Array => values.subarray(starts[r], starts[r + 1])

/** Tells the numbers of one row, each with its place among all values. */
export const eachOf = ({ starts, values }: Lists, r: number, tell: (value: number, at: number) => void): void => {
  const end = starts[r + 1] ?? 0
  for (let at = starts[r] ?? 0; at < end; at += 1) tell(values[at] ?? 0, at)
}

/** Lists of `rows` rows, each as a function tells it by calling `add`. */
export const buildLists = (rows: number, tell: (row: number, add: (value: number) => void) => void): Lists => {
  const starts = new Uint32Array(rows + 1)
  let values = new Uint32Array(Math.max(16, rows * 4))
  let end = 0
  const add = (value: number): void => {
    if (end === values.length) {
      const larger = new Uint32Array(values.length * 2)
      larger.set(values)
      values = larger
    }
    values[end] = value
    end += 1
  }
  for (let r = 0; r < rows; r += 1) {
    tell(r, add)
    starts[r + 1] = end
  }
  return { starts, values: values.slice(0, end) }
}

/** The lists turned round: for each of `range` values, the rows that hold it, ascending (a counting sort). */
export const turned = ({ starts, values }: Lists, range: number): Lists => {
  const turnedStarts = new Uint32Array(range + 1)
  for (const value of values) turnedStarts[value + 1] = (turnedStarts[value + 1] ?? 0) + 1
  for (let v = 0; v < range; v += 1) turnedStarts[v + 1] = (turnedStarts[v + 1] ?? 0) + (turnedStarts[v] ?? 0)
  const next = turnedStarts.slice()
  const rows = new Uint32Array(values.length)
  for (let r = 0; r + 1 < starts.length; r += 1) {
    for (let at = starts[r] ?? 0; at < (starts[r + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0
      rows[next[value] ?? 0] = r
      next[value] = (next[value] ?? 0) + 1
    }
  }
  return { starts: turnedStarts, values: rows }
}
