import type { FocusEvent, KeyboardEvent } from 'react'

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const directions: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const centre = (box: Box): readonly [number, number] => [(box.left + box.right) / 2, (box.top + box.bottom) / 2]

/**
 * The index of the box that an arrow key leads to from a box: the nearest one that lies that way, where a step aside
 * counts double. -1 if none does, or the key is no arrow.
 */
export const nextBox = (from: Box, boxes: readonly Box[], key: string): number => {
  const way = directions[key]
  if (!way) return -1
  const [x, y] = centre(from)
  const cost = boxes.map((box) => {
    const [dx, dy] = [centre(box)[0] - x, centre(box)[1] - y]
    const along = dx * way[0] + dy * way[1]
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0])
    return along > 1 ? along + 2 * aside : Number.POSITIVE_INFINITY
  })
  const least = Math.min(...cost)
  return Number.isFinite(least) ? cost.indexOf(least) : -1
}

const marksIn = (root: Element): (HTMLElement | SVGElement)[] => [
  ...root.querySelectorAll<HTMLElement | SVGElement>('[data-rove]'),
]

const makeCurrent = (root: Element, mark: Element): void => {
  for (const other of marksIn(root)) other.setAttribute('tabindex', other === mark ? '0' : '-1')
}

/** Leaves exactly one tab stop: the first mark's where the one that had it is gone, or where several have one. */
const keepStop = (root: Element): void => {
  const marks = marksIn(root)
  const stops = marks.filter((mark) => mark.getAttribute('tabindex') === '0')
  const [stop = marks[0]] = stops
  if (stop && stops.length !== 1) makeCurrent(root, stop)
}

/**
 * Handlers for a container whose `[data-rove]` marks are one tab stop: arrow keys move the focus among them by where
 * they stand on the screen, Home and End go to the first and last. The stop outlives the mark that has it.
 */
export const roving = {
  ref: (root: Element | null): (() => void) | undefined => {
    if (!root) return undefined
    const observer = new MutationObserver(() => keepStop(root))
    observer.observe(root, { childList: true, subtree: true })
    return () => observer.disconnect()
  },
  onKeyDown: (event: KeyboardEvent<Element>): void => {
    const root = event.currentTarget
    const marks = marksIn(root)
    const current = marks.find((mark) => mark.contains(document.activeElement))
    if (!current) return
    const boxes = marks.map((mark) => mark.getBoundingClientRect())
    const next =
      event.key === 'Home'
        ? marks[0]
        : event.key === 'End'
          ? marks.at(-1)
          : marks[nextBox(current.getBoundingClientRect(), boxes, event.key)]
    if (!next) return
    event.preventDefault()
    makeCurrent(root, next)
    next.focus()
  },
  onFocus: (event: FocusEvent<Element>): void => {
    const mark = marksIn(event.currentTarget).find((one) => one.contains(event.target))
    if (mark) makeCurrent(event.currentTarget, mark)
  },
}
