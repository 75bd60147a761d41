/**
 * Numbers as a text: one character a small number, as every host compresses text, every browser reads a long string at
 * once, and a list of numbers written out takes both longer. The characters are those of ASCII that JSON leaves as they are.
 */

const base = 93
/** Numbers below this stand as one character; others below 2,944 as two, and all others as five, which are rare. */
const small = 61
/** The first character of five. */
const five = base - 1
const belowPairs = small + (five - small) * base
const belowAll = belowPairs + base ** 4

/** The character of a digit from 0 to 92: the quotation mark and the backslash are left out. */
const character = (digit: number): string => {
  const code = digit + 32 + (digit >= 2 ? 1 : 0)
  return String.fromCharCode(code + (code >= 92 ? 1 : 0))
}

const digitsOf = (number: number, places: number): string =>
  Array.from({ length: places }, (_, at) => character(Math.floor(number / base ** (places - 1 - at)) % base)).join('')

const written = (number: number): string => {
  if (!Number.isInteger(number) || number < 0 || number >= belowAll) throw new Error(`A column cannot hold ${number}`)
  if (number < small) return character(number)
  if (number < belowPairs) return character(small + Math.floor((number - small) / base)) + digitsOf(number - small, 1)
  return character(five) + digitsOf(number - belowPairs, 4)
}

/** Whole numbers from 0 to 74 million as a text. Throws for others. */
export const writeColumn = (numbers: readonly number[]): string => numbers.map(written).join('')

/** The digit that a character stands for. */
const digitAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0)
}

/** The numbers of a text that `writeColumn` wrote; of any other text some numbers. */
export const readColumn = (text: string): Uint32Array<ArrayBuffer> => {
  const numbers = new Uint32Array(text.length)
  let end = 0
  for (let at = 0; at < text.length; end += 1) {
    const first = digitAt(text, at)
    if (first < small) {
      numbers[end] = first
      at += 1
    } else if (first < five) {
      numbers[end] = small + (first - small) * base + digitAt(text, at + 1)
      at += 2
    } else {
      const high = digitAt(text, at + 1) * base + digitAt(text, at + 2)
      numbers[end] = belowPairs + (high * base + digitAt(text, at + 3)) * base + digitAt(text, at + 4)
      at += 5
    }
  }
  return numbers.slice(0, end)
}

/** A number of either sign as one from 0 on, small where it is near 0. */
export const unsigned = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number)

/** The number of either sign that `unsigned` made another of. */
export const signed = (number: number): number => (number & 1 ? -(number + 1) / 2 : number / 2)
