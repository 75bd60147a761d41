/** For each letter of a word the places where it stands, as bits: place `p` is bit `p % 32` of block `p >> 5`. */
const placesOf = (letters: readonly string[], blocks: number): ReadonlyMap<number, Int32Array> => {
  const places = new Map<number, Int32Array>()
  for (const [place, letter] of letters.entries()) {
    const code = letter.codePointAt(0) ?? 0
    const own = places.get(code) ?? new Int32Array(blocks)
    places.set(code, own)
    own[place >> 5] = (own[place >> 5] ?? 0) | (1 << (place & 31))
  }
  return places
}

/**
 * Tells the Levenshtein distance from a word to others: the fewest letters to insert, remove or replace to make one of the
 * other. Where it is more than `most`, some number that is more, found sooner. Works on a column of 32 letters at once, by
 * what each adds to the one before (Myers, A fast bit-vector algorithm for approximate string matching, 1999, in blocks).
 */
export const distanceFrom = (word: string): ((other: string, most?: number) => number) => {
  const letters = [...word]
  const blocks = Math.ceil(letters.length / 32)
  const places = placesOf(letters, blocks)
  const nowhere = new Int32Array(blocks)
  const end = (letters.length - 1) & 31
  // Down a column: where the distance is one more than at the letter before, and where it is one less.
  const [more, less] = [new Int32Array(blocks), new Int32Array(blocks)]
  return (other, most = Number.POSITIVE_INFINITY) => {
    if (blocks === 0) return [...other].length
    more.fill(-1)
    less.fill(0)
    let away = letters.length
    for (let at = 0; at < other.length; at += 1) {
      const code = other.codePointAt(at) ?? 0
      if (code > 0xffff) at += 1
      const same = places.get(code) ?? nowhere
      // Along a row: what the last letter of a block is more or less by than in the column before.
      let [rise, fall] = [1, 0]
      for (let block = 0; block < blocks; block += 1) {
        const [plus, minus, match] = [more[block] ?? 0, less[block] ?? 0, same[block] ?? 0]
        const free = match | fall
        const across = (((free & plus) + plus) ^ plus) | free
        let rises = minus | ~(across | plus)
        let falls = plus & across
        if (block === blocks - 1) away += ((rises >>> end) & 1) - ((falls >>> end) & 1)
        const [risen, fallen] = [rises >>> 31, falls >>> 31]
        rises = (rises << 1) | rise
        falls = (falls << 1) | fall
        more[block] = falls | ~(match | minus | rises)
        less[block] = rises & (match | minus)
        rise = risen
        fall = fallen
      }
      // Each letter to come takes off one at best.
      const least = away - (other.length - 1 - at)
      if (least > most) return least
    }
    return away
  }
}

/** The Levenshtein distance of two words. */
export const distance = (one: string, other: string): number => distanceFrom(one)(other)

// A third of the letters wrong still reads as a slip; more reads as another word.
const farthest = (word: string): number => Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1)

/** The candidate closest to `word`, the alphabetically first of equals; `null` where none is close enough to be meant. */
export const nearest = (word: string, candidates: Iterable<string>): string | null => {
  const distanceTo = distanceFrom(word)
  let best: { word: string; away: number } | null = null
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > farthest(word)) continue
    const away = distanceTo(candidate)
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
