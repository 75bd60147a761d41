/** The Levenshtein distance: the fewest letters to insert, remove or replace to make one word of the other. */
export const distance = (one: string, other: string): number => {
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

// A third of the letters wrong still reads as a slip; more reads as another word.
const farthest = (word: string): number => Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1)

/** The candidate closest to `word`, the alphabetically first of equals; `null` where none is close enough to be meant. */
export const nearest = (word: string, candidates: Iterable<string>): string | null => {
  let best: { word: string; away: number } | null = null
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > farthest(word)) continue
    const away = distance(word, candidate)
    if (away > farthest(word)) continue
    if (!best || away < best.away || (away === best.away && candidate < best.word)) best = { word: candidate, away }
  }
  return best?.word ?? null
}

/** The nearest candidate put as a question, or nothing. */
export const didYouMean = (word: string, candidates: Iterable<string>): string | undefined => {
  const found = nearest(word, candidates)
  return found === null ? undefined : `did you mean \`${found}\`?`
}
