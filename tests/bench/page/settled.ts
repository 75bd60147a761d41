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

const quiet = 150 // ms
const patience = 5000 // ms

/**
 * Acts, and waits until the page has come to rest: until nothing of it has changed for a while, and no part of it says
 * that it is behind; where it must change, not before it has. What `act` promises is waited for as well: a drawing on a
 * canvas changes nothing that can be watched.
 */
export const settled = async (act: () => unknown, mustChange = false): Promise<Settled> => {
  let hasChanged = false
  const observer = new MutationObserver(() => {
    hasChanged = true
  })
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
  let start = 0
  // From a task of its own, as an event would: what a debugger asks for is not counted among the scripts of a page.
  await new Promise<void>((done, fail) =>
    setTimeout(() => {
      start = performance.now()
      Promise.resolve(act()).then(() => done(), fail)
    }),
  )
  const script = performance.now() - start
  let [first, whole, last] = [0, 0, 0]
  while (true) {
    const now = (await painted()) - start
    // What follows in pieces may take a while before it changes anything at all.
    const awaited = mustChange && first === 0 && !hasChanged && now < patience
    if (awaited || isBusy()) last = now
    else if (first === 0) [first, whole, last] = [now, now, now]
    if (hasChanged) [first, whole, last, hasChanged] = [first || now, now, now, false]
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
export const followed = async (act: () => unknown, mustChange = false): Promise<Followed> => {
  const times = await settled(act, mustChange)
  return { ...times, events: Number.parseInt(document.querySelector('[role=status]')?.textContent ?? '', 10) || 0 }
}
