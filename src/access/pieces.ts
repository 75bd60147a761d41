// Two pieces of this length and a frame can still be drawn without a pause that is felt.
const longest = 8 // ms

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Does work piece by piece, giving way to the page whenever it took longer than 8 ms. */
export const inPieces = async <T>(work: Generator<void, T>): Promise<T> => {
  let since = performance.now()
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - since < longest) continue
    await nextTask()
    since = performance.now()
  }
}
