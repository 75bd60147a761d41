/** Lists of whole numbers, one for each event, end to end: those of event `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface Lists {
  starts: Uint32Array
  values: Uint16Array | Uint32Array
}

export interface GrowingLists {
  /** Adds the list of the next event. */
  push(values: Iterable<number>): void
  done(): Lists
}

/** Lists for so many events, of numbers below a limit. */
export const listsOf = (count: number, limit: number): GrowingLists => {
  const starts = new Uint32Array(count + 1)
  const room = (length: number) => (limit <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length))
  let values = room(count * 4 + 16)
  let [event, end] = [0, 0]
  return {
    push(these) {
      for (const value of these) {
        if (end === values.length) {
          const more = room(end * 2)
          more.set(values)
          values = more
        }
        values[end] = value
        end += 1
      }
      event += 1
      starts[event] = end
    },
    done: () => ({ starts, values: values.slice(0, end) }),
  }
}
