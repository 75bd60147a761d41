/** Sets of small whole numbers, one bit a number: number `n` is bit `n % 32` of word `n >> 5`. */
export type Bits = Int32Array

/** The empty set of numbers below `size`. */
export const noBits = (size: number): Bits => new Int32Array((size + 31) >>> 5)

/** Adds the numbers from `start` up to, not including, `end`: whole words at a time. */
export const fill = (bits: Bits, start: number, end: number): Bits => {
  if (start >= end) return bits
  const [first, last] = [start >>> 5, (end - 1) >>> 5]
  const [head, tail] = [-1 << (start & 31), -1 >>> (31 - ((end - 1) & 31))]
  if (first === last) {
    bits[first] = (bits[first] ?? 0) | (head & tail)
    return bits
  }
  bits[first] = (bits[first] ?? 0) | head
  bits.fill(-1, first + 1, last)
  bits[last] = (bits[last] ?? 0) | tail
  return bits
}

/** Adds one number. */
export const put = (bits: Bits, n: number): void => {
  bits[n >>> 5] = (bits[n >>> 5] ?? 0) | (1 << (n & 31))
}

/** Takes one number out. */
export const drop = (bits: Bits, n: number): void => {
  bits[n >>> 5] = (bits[n >>> 5] ?? 0) & ~(1 << (n & 31))
}

/** The ones in a word, added up in pairs, fours and eights (Hacker's Delight, 5–1). */
export const ones = (word: number): number => {
  // What would not fit into a word is cut off at once: so the sum stays a whole number for the machine.
  const pairs = (word - ((word >>> 1) & 0x55555555)) | 0
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many numbers are in a set. */
export const sizeOf = (bits: Bits): number => {
  let size = 0
  for (let w = 0; w < bits.length; w += 1) size += ones(bits[w] ?? 0)
  return size
}

/** Writes the numbers that word `w` of a set holds into `numbers` from `at` on, ascending; returns where it ended. */
export const putNumbers = (bits: number, w: number, numbers: Uint32Array, at: number): number => {
  let word = bits
  let end = at
  while (word !== 0) {
    const lowest = word & -word
    numbers[end] = (w << 5) + 31 - Math.clz32(lowest)
    end += 1
    word ^= lowest
  }
  return end
}
