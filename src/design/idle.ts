const soon = 2000 // ms, where the browser cannot tell when it has nothing to do

/** Does something once the browser has nothing else to do; what is given back calls it off. */
export const whenIdle = (act: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, soon)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act)
  return () => cancelIdleCallback(handle)
}
