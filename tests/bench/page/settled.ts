/** What a change of a page took, in ms. */
export interface Settled {
  /** Until what made the change returned. */
  script: number
  /** Until the first frame after it was painted. */
  first: number
  /** Until the last frame in which anything of the page changed was painted. */
  whole: number
}

/** Resolves with the time once the next frame is painted, as far as the page's own thread has a part in it. */
export const painted = (): Promise<number> =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done(performance.now())
      port2.postMessage(null)
    }),
  )

const isBusy = (): boolean => document.querySelector('[aria-busy=true]') !== null

/**
 * Acts, and waits until the page has come to rest: until nothing of it has changed for `quiet` ms, and no part of it says
 * that it is behind. What `act` promises is waited for as well: a drawing on a canvas changes nothing that can be watched.
 */
export const settled = async (act: () => unknown, quiet = 150): Promise<Settled> => {
  let hasChanged = false
  const observer = new MutationObserver(() => {
    hasChanged = true
  })
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
  // From a task of its own, as an event would: what a debugger asks for is not counted among the scripts of a page.
  await new Promise((done) => setTimeout(done))
  const start = performance.now()
  await act()
  const script = performance.now() - start
  let [first, whole] = [0, 0]
  for (let last = 0; ; ) {
    const now = (await painted()) - start
    if (first === 0) [first, whole, last] = [now, now, now]
    if (hasChanged) [whole, last, hasChanged] = [now, now, false]
    if (isBusy()) last = now
    if (now - last > quiet) break
  }
  observer.disconnect()
  return { script, first, whole }
}

/** What a change took, and how many events the page says there are after it, by which two pages are held against each other. */
export interface Followed extends Settled {
  events: number
}

/** Acts as `settled` does, on a page that says how many events it shows. */
export const followed = async (act: () => unknown): Promise<Followed> => {
  const times = await settled(act)
  return { ...times, events: Number.parseInt(document.querySelector('[role=status]')?.textContent ?? '', 10) || 0 }
}
