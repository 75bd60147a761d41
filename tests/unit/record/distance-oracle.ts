/** The Levenshtein distance as textbooks give it: a row for each letter of one, a column for each of the other. */
export const distanceByRows = (one: string, other: string): number => {
  const letters = [...other]
  let row = Array.from({ length: letters.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [column, match] of letters.entries()) {
      const replaced = (row[column] ?? 0) + (letter === match ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
