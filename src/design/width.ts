import { type RefCallback, useCallback, useState } from 'react'

const usual = 640 // px: what a page is drawn for before anything can be measured
const step = 40 // px: a window that is being dragged wider is not drawn anew at every pixel

const stepped = (width: number): number => Math.max(step, Math.floor(width / step) * step)

const watching = (element: Element | null, tell: (width: number) => void): (() => void) | undefined => {
  if (!element || !('ResizeObserver' in window)) return undefined
  const observer = new ResizeObserver((entries) => {
    const measured = entries.at(-1)?.contentRect.width ?? 0
    if (measured > 0) tell(stepped(measured))
  })
  observer.observe(element)
  return () => observer.disconnect()
}

/** A ref for an element, and its width in px, rounded down to steps; `before`, or a usual one, until it has been measured. */
export const useWidth = (before = usual): [RefCallback<Element>, number] => {
  const [width, setWidth] = useState(before)
  const watch = useCallback((element: Element | null) => watching(element, setWidth), [])
  return [watch, width]
}

/** As `useWidth`, for what is drawn in a browser alone: null until the element is measured, which is before it is painted. */
export const useMeasuredWidth = (): [RefCallback<Element>, number | null] => {
  const [width, setWidth] = useState<number | null>(null)
  const watch = useCallback((element: Element | null) => {
    if (element) setWidth(stepped(element.clientWidth || usual))
    return watching(element, setWidth)
  }, [])
  return [watch, width]
}
