import { distance } from '#record/nearest.ts'
import { lost, mend, repair } from './repair.ts'

const quotes = '\'"‘’‚‛“”„‟′″`´'
const dashes = '\\-‐‑‒–—―−'
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
// What a letter or digit may not stand next to, if a phrase is to be whole words.
const wordy = '[\\p{L}\\p{N}]'

/** What one character of a phrase may match: a quote any quote, a dash any dash, and either one a lost mark. */
const matching = (character: string): string => {
  if (new RegExp(`[${quotes}]`).test(character)) return `[${quotes}${lost}]`
  if (new RegExp(`[${dashes}]`).test(character)) return `[${dashes}${lost}]`
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
}

const edge = (character: string | undefined, look: string): string =>
  character && /[\p{L}\p{N}]/u.test(character) && !unspaced.test(character) ? `(?${look}${wordy})` : ''

/**
 * Whether the words of `phrase` follow one another in `text`, both in whatever state of repair. Quotes, dashes and white
 * space match any of their kind; a mark that was lost matches every quote and dash. Letters must agree, case included.
 */
export const holds = (text: string, phrase: string): boolean => {
  const letters = [...mend(phrase.trim().normalize('NFC')).replace(/\s+/gu, ' ')]
  const body = letters.map((letter) => (letter === ' ' ? '\\s+' : matching(letter))).join('')
  const pattern = `${edge(letters[0], '<!')}${body}${edge(letters.at(-1), '!')}`
  return new RegExp(pattern, 'u').test(mend(text.normalize('NFC')))
}

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The run of as many words as `phrase` has that shares most letters with it, repaired for reading; `null` for no text. */
export const nearestPassage = (text: string, phrase: string): string | null => {
  const wanted = phrase.trim().split(/\s+/u)
  const goal = wanted.map(plain)
  const words = repair(text).split(/\s+/u).filter(Boolean)
  let best: { start: number; away: number } | null = null
  for (let start = 0; start + wanted.length <= words.length; start++) {
    const run = words.slice(start, start + wanted.length).map(plain)
    if (!run.some((word) => goal.includes(word))) continue
    const away = distance(run.join(' '), goal.join(' '))
    if (!best || away < best.away) best = { start, away }
  }
  return best && words.slice(best.start, best.start + wanted.length).join(' ')
}
