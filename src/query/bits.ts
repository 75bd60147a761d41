/** Sets of small whole numbers, one bit a number: number `n` is bit `n % 32` of word `n >> 5`. */
export type Bits = Uint32Array

/** The empty set of numbers below `size`. */
export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)

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

export const holds = (bits: Bits, n: number): boolean => (((bits[n >>> 5] ?? 0) >>> (n & 31)) & 1) === 1

/** What stands in every one of some sets, of which there is at least one: a new set. */
export const both = (one: Bits, other: Bits): Bits => {
  const result = new Uint32Array(one.length)
  for (let w = 0; w < one.length; w += 1) result[w] = (one[w] ?? 0) & (other[w] ?? 0)
  return result
}

/** The ones in a word, added up in pairs, fours and eights (Hacker's Delight, 5–1). */
export const ones = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many numbers are in a set. */
export const sizeOf = (bits: Bits): number => {
  let size = 0
  for (let w = 0; w < bits.length; w += 1) size += ones(bits[w] ?? 0)
  return size
}

/** The numbers of `one` that are not in `less`, or all where there is none; ascending. `size` is how many there are. */
export const numbersOf = (one: Bits, size: number, less: Bits | null = null): Uint32Array => {
  const numbers = new Uint32Array(size)
  let at = 0
  for (let w = 0; w < one.length; w += 1) {
    let word = (one[w] ?? 0) & ~(less?.[w] ?? 0)
    while (word !== 0) {
      const lowest = word & -word
      numbers[at] = (w << 5) + 31 - Math.clz32(lowest)
      at += 1
      word ^= lowest
    }
  }
  return numbers
}
