/** Lines of a table for people: the first column to the left, all others to the right, as wide as what stands in them. */
export const tableLines = (rows: readonly (readonly (string | number)[])[]): string[] => {
  const cells = rows.map((row) => row.map(String))
  const widths = cells.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), [])
  return cells.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2))).join(''),
  )
}
