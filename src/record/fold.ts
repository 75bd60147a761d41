/** Text as it is compared: case, accents and the width of CJK forms do not matter. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')

// The mark of a long vowel belongs to no script of its own.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu

/** The folded words of a text, in order, each once; runs of Chinese or Japanese stay whole. */
export const wordsOf = (text: string): string[] => {
  const folded = fold(text)
  const runs = folded.match(unspaced) ?? []
  const rest = folded.replace(unspaced, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set([...rest, ...runs])]
}

/**
 * Whether every word asked for stands in a text: as the beginning of one of its words, or, in Chinese and
 * Japanese, anywhere. `have` and `asked` are results of `wordsOf`; no words asked for match everything.
 */
export const hasWords = (have: readonly string[], asked: readonly string[]): boolean =>
  asked.every((word) => have.some((one) => one.startsWith(word) || (isUnspaced(word) && one.includes(word))))

/** Whether a folded word is a run of Chinese or Japanese, which are written without spaces. */
export const isUnspaced = (word: string): boolean => word.search(unspaced) === 0
