/**
 * Numbers for pairs of numbers, given as they are first met: a hash table with open addressing and linear probing (Knuth,
 * The Art of Computer Programming 3, 6.4, algorithm L) in typed arrays, as a Map of millions of keys is slow and large.
 */
export class Pairs {
  #slots = new Int32Array(1024).fill(-1)
  #lower = new Uint32Array(256)
  #upper = new Uint32Array(256)
  size = 0

  /** The number of a pair, in either order; a new pair gets the next one. */
  numberOf(one: number, other: number): number {
    const [lower, upper] = one < other ? [one, other] : [other, one]
    const slot = this.#slotOf(lower, upper)
    const known = this.#slots[slot] ?? -1
    if (known >= 0) return known
    const number = this.size
    this.#slots[slot] = number
    this.#keep(lower, upper)
    return number
  }

  /** The number of a pair, or -1 where it was never met. */
  find(one: number, other: number): number {
    return this.#slots[one < other ? this.#slotOf(one, other) : this.#slotOf(other, one)] ?? -1
  }

  lower(number: number): number {
    return this.#lower[number] ?? 0
  }

  upper(number: number): number {
    return this.#upper[number] ?? 0
  }

  /** Where a pair stands, or where it would. */
  #slotOf(lower: number, upper: number): number {
    const mask = this.#slots.length - 1
    let slot = (Math.imul(lower, 0x9e3779b1) ^ Math.imul(upper, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    for (;;) {
      const number = this.#slots[slot] ?? -1
      if (number < 0 || (this.#lower[number] === lower && this.#upper[number] === upper)) return slot
      slot = (slot + 1) & mask
    }
  }

  #keep(lower: number, upper: number): void {
    if (this.size === this.#lower.length) {
      this.#lower = grown(this.#lower)
      this.#upper = grown(this.#upper)
    }
    this.#lower[this.size] = lower
    this.#upper[this.size] = upper
    this.size += 1
    // Half empty at least, so that a probe ends soon.
    if (this.size * 2 > this.#slots.length) this.#rehash()
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1)
    for (let number = 0; number < this.size; number += 1) {
      this.#slots[this.#slotOf(this.lower(number), this.upper(number))] = number
    }
  }
}

const grown = (numbers: Uint32Array): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
