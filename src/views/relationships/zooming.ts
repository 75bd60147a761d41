import { type KeyboardEvent, type MouseEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { Size } from './lay-network.ts'
import { bringing, moved, unzoomed, type Zoom, zoomedAt, zoomStep } from './lay-zoom.ts'

const settling = 160 // ms without a change after which the drawing is laid out for its new size
const click = 8 // px that a pointer may move and still press what it is on
const stride = 60 // px an arrow key moves the drawing

type Point = readonly [x: number, y: number]

const arrows: Record<string, Point> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
}

const pointIn = (element: Element, { clientX, clientY }: { clientX: number; clientY: number }): Point => {
  const { left, top } = element.getBoundingClientRect()
  return [clientX - left, clientY - top]
}

const distance = ([one, other]: readonly Point[]): number =>
  one && other ? Math.hypot(other[0] - one[0], other[1] - one[1]) : 0

const middleOf = ([one = [0, 0], other = one]: readonly Point[]): Point => [
  (one[0] + other[0]) / 2,
  (one[1] + other[1]) / 2,
]

/** What the fingers or the mouse did since the last time: how far they moved, how much they drew apart, and where. */
const gesture = (before: readonly Point[], after: readonly Point[]) => {
  const [from, to] = [middleOf(before), middleOf(after)]
  const apart = distance(before)
  return { by: [to[0] - from[0], to[1] - from[1]] as const, factor: apart > 0 ? distance(after) / apart : 1, at: to }
}

/** How a drawing was looked at when it last came to rest: what it is laid out for. */
const useSettled = (zoom: Zoom): Zoom => {
  const [settled, setSettled] = useState(zoom)
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(zoom), settling)
    return () => clearTimeout(waiting)
  }, [zoom])
  return settled
}

/** Turns a plain wheel handler into one that may keep the page from scrolling, which those of the library may not. */
const useWheel = (act: (event: WheelEvent) => void) => {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((element: Element | null) => {
    const hear = (event: Event) => {
      if (event instanceof WheelEvent) latest.current(event)
    }
    element?.addEventListener('wheel', hear, { passive: false })
    return () => element?.removeEventListener('wheel', hear)
  }, [])
}

/** Dragging by mouse or finger, and pinching; a press that became a drag opens nothing. */
const useDrag = (change: (next: (zoom: Zoom) => Zoom) => void, { scale }: Zoom, size: Size) => {
  const pointers = useRef(new Map<number, Point>())
  const travelled = useRef(0)
  const end = ({ pointerId }: PointerEvent<Element>) => {
    pointers.current.delete(pointerId)
  }
  return {
    onPointerDown: (event: PointerEvent<Element>) => {
      if (event.button !== 0) return
      if (pointers.current.size === 0) travelled.current = 0
      pointers.current.set(event.pointerId, pointIn(event.currentTarget, event))
    },
    onPointerMove: (event: PointerEvent<Element>) => {
      const { current } = pointers
      if (!current.has(event.pointerId)) return
      const before = [...current.values()]
      current.set(event.pointerId, pointIn(event.currentTarget, event))
      const { by, factor, at } = gesture(before, [...current.values()])
      if (scale === 1 && current.size < 2) return // nothing to move while all of it is in sight
      travelled.current += Math.hypot(...by) + Math.abs(factor - 1) * stride
      if (travelled.current < click) return
      event.currentTarget.setPointerCapture(event.pointerId)
      change((zoom) => moved(zoomedAt(zoom, factor, at, size), by, size))
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
    onClickCapture: (event: MouseEvent<Element>) => {
      if (travelled.current < click || event.detail === 0) return // a press of a key has no detail
      event.preventDefault()
      event.stopPropagation()
    },
    onDragStart: (event: { preventDefault(): void }) => event.preventDefault(),
  }
}

/**
 * Panning and zooming of a drawing: by dragging, by pinching, by the wheel with Ctrl, and by keys: +, − and 0, and the
 * arrows while the drawing itself has the focus. `resting` is what the drawing should be laid out for.
 */
export const useZooming = (size: Size) => {
  const [zoom, setZoom] = useState(unzoomed)
  const resting = useSettled(zoom)
  const centre: Point = [size.width / 2, size.height / 2]
  const by = (factor: number) => setZoom((now) => zoomedAt(now, factor, centre, size))
  const whole = () => setZoom(unzoomed)
  const wheel = useWheel((event) => {
    if (!event.ctrlKey || !(event.currentTarget instanceof Element)) return
    event.preventDefault()
    const at = pointIn(event.currentTarget, event)
    setZoom((now) => zoomedAt(now, Math.exp(-event.deltaY / 200), at, size))
  })
  const drag = useDrag(setZoom, zoom, size)
  const onKeyDown = (event: KeyboardEvent<Element>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = event.target === event.currentTarget ? arrows[event.key] : undefined
    if (event.key === '+' || event.key === '=') by(zoomStep)
    else if (event.key === '-' || event.key === '−') by(1 / zoomStep)
    else if (event.key === '0') whole()
    else if (arrow) setZoom((now) => moved(now, arrow, size))
    else return
    event.preventDefault()
  }
  return {
    zoom,
    resting,
    wheel,
    canvas: { ...drag, onKeyDown },
    larger: () => by(zoomStep),
    smaller: () => by(1 / zoomStep),
    whole,
    /** Brings what has got the focus into sight; x and y at the resting scale. */
    show: (x: number, y: number) =>
      setZoom((now) => bringing(now, [(x * now.scale) / resting.scale, (y * now.scale) / resting.scale], size)),
  }
}
