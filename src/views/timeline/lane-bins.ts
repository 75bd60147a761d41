/** Events counted by the pixels of some lanes of one length: bins one pixel wide, in typed arrays. */
export class LaneBins {
  readonly #perLane: number
  readonly #count: Uint32Array
  /** The sum of the places of its events, in px. */
  readonly #sum: Float64Array
  /** The first event of each bin, and the last day of any. */
  readonly #event: Uint32Array
  readonly #to: Int32Array

  /** `width` is the length of a lane in px. */
  constructor(lanes: number, width: number) {
    this.#perLane = Math.ceil(width) + 1
    const bins = lanes * this.#perLane
    this.#count = new Uint32Array(bins)
    this.#sum = new Float64Array(bins)
    this.#event = new Uint32Array(bins)
    this.#to = new Int32Array(bins)
  }

  /** Adds an event at `x` px along a lane, ending on the day `to`. Events must come in ascending order. */
  add(lane: number, event: number, x: number, to: number): void {
    const bin = lane * this.#perLane + Math.floor(x)
    const count = this.#count[bin] ?? 0
    if (count === 0) {
      this.#event[bin] = event
      this.#to[bin] = to
    } else if (to > (this.#to[bin] ?? 0)) this.#to[bin] = to
    this.#count[bin] = count + 1
    this.#sum[bin] = (this.#sum[bin] ?? 0) + x
  }

  /** Tells the bins of a lane in which there is any event, from its start. */
  each(lane: number, tell: (bin: { count: number; sum: number; event: number; to: number }) => void): void {
    const end = (lane + 1) * this.#perLane
    for (let bin = lane * this.#perLane; bin < end; bin += 1) {
      const count = this.#count[bin] ?? 0
      if (count === 0) continue
      tell({ count, sum: this.#sum[bin] ?? 0, event: this.#event[bin] ?? 0, to: this.#to[bin] ?? 0 })
    }
  }
}
