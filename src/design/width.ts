import { type RefCallback, useCallback, useState } from 'react'

const usual = 640 // px: what a page is drawn for before anything can be measured
const step = 40 // px: a window that is being dragged wider is not drawn anew at every pixel

/** A ref for an element, and its width in px, rounded down to steps; `before`, or a usual one, until it has been measured. */
export const useWidth = (before = usual): [RefCallback<Element>, number] => {
  const [width, setWidth] = useState(before)
  const watch = useCallback((element: Element | null) => {
    if (!element || !('ResizeObserver' in window)) return
    const observer = new ResizeObserver((entries) => {
      const measured = entries.at(-1)?.contentRect.width ?? 0
      if (measured > 0) setWidth(Math.max(step, Math.floor(measured / step) * step))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [watch, width]
}
