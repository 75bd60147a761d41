import { type RefCallback, startTransition, useEffect, useState } from 'react'
import { whenIdle } from './idle.ts'
import { useSeen } from './seen.ts'

const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'wheel', 'touchstart'] as const

let isHere = false // a reader who has turned to one page is there for those that follow

/** Does something once the reader has moved, pressed or scrolled anything; what is given back calls it off. */
const whenTurnedTo = (act: () => void): (() => void) => {
  const off = (): void => {
    for (const sign of signs) removeEventListener(sign, note, true)
  }
  const note = (): void => {
    isHere = true
    off()
    act()
  }
  if (isHere) act()
  else for (const sign of signs) addEventListener(sign, note, { capture: true, passive: true })
  return off
}

/**
 * A ref for an element, and whether its program is wanted: it has come near the screen, the reader has turned to the page,
 * and the browser has nothing else to do. Where nothing can tell what is seen, it is wanted at once.
 */
export const useWanted = (): [RefCallback<Element>, boolean] => {
  const [watch, seen] = useSeen()
  const [turnedTo, setTurnedTo] = useState(false)
  const [wanted, setWanted] = useState(false)
  // From the start: the focus that goes to the heading of a new page is a sign as well.
  useEffect(() => whenTurnedTo(() => setTurnedTo(true)), [])
  useEffect(() => {
    if (!seen || !turnedTo) return undefined
    return whenIdle(() => startTransition(() => setWanted(true)))
  }, [seen, turnedTo])
  return [watch, seen && (wanted || !('IntersectionObserver' in window))]
}
