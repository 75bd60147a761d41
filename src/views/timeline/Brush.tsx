import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { stretchWords, type Unit } from '#marks/stretches.ts'
import styles from './Brush.module.css'
import { type BarRange, edgesOf, type Grip, gripAt, keyed, moved } from './lay-brush.ts'

interface BrushProps {
  /** The first months of the bars. */
  begins: readonly string[]
  unit: Unit
  range: BarRange
  onMove: (range: BarRange) => void
  /** Called when a drag begins or ends, and when an end is left by keyboard. */
  onSettle: () => void
}

const reaches = { fine: 12, coarse: 22 } // px that belong to an end on either side: half the size of a target
const still = 3 // px that a pointer may move and not be dragged
const ends = ['start', 'end'] as const

/** A drag under way: what is held, and where the brush lies on the screen, in px. */
interface Drag {
  /** Of the pointer that drags: no other moves or ends it. */
  pointerId: number
  grip: Grip
  /** The range when it began. */
  range: BarRange
  x: number
  left: number
  width: number
  isMoved: boolean
}

/**
 * A strip under the bars that shows and sets their range: by its two ends, by moving what is between them, or by drawing
 * another range over the whole. A touch that turns into scrolling changes nothing.
 */
export const Brush = ({ begins, unit, range, onMove, onSettle }: BrushProps) => {
  const bars = begins.length
  const drag = useRef<Drag | null>(null)
  const handles = useRef<Record<(typeof ends)[number], SVGGElement | null>>({ start: null, end: null })
  const edges = edgesOf(range, bars)
  const wordsAt = (at: number): string => stretchWords(begins[at] ?? '', unit)

  const go = (next: BarRange | null) => {
    if (next && (next[0] !== range[0] || next[1] !== range[1])) onMove(next)
  }
  const placeIn = ({ left, width }: Drag, x: number): number => ((x - left) / width) * bars
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || !event.isPrimary) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const reach = event.pointerType === 'touch' ? reaches.coarse : reaches.fine
    const at = ((event.clientX - left) / width) * bars
    const grip = gripAt(at, range, bars, (reach / width) * bars)
    drag.current = { pointerId: event.pointerId, grip, range, x: event.clientX, left, width, isMoved: false }
    event.currentTarget.setPointerCapture?.(event.pointerId)
    handles.current[grip.part === 'end' ? 'end' : 'start']?.focus({ preventScroll: true })
    event.preventDefault() // that would select text, and take the focus away again
    onSettle()
  }
  const dragOf = ({ pointerId }: PointerEvent): Drag | null =>
    drag.current?.pointerId === pointerId ? drag.current : null
  const onPointerMove = (event: PointerEvent) => {
    const { clientX } = event
    const current = dragOf(event)
    if (!current || (!current.isMoved && Math.abs(clientX - current.x) < still)) return
    current.isMoved = true
    go(moved(current.grip, placeIn(current, clientX), bars))
  }
  const onPointerUp = (event: PointerEvent) => {
    const { clientX } = event
    const current = dragOf(event)
    if (!current) return
    drag.current = null
    const isPress = !current.isMoved && current.grip.part !== 'other'
    if (isPress) go(moved(current.grip, placeIn(current, clientX), bars))
    onSettle()
  }
  const onPointerCancel = (event: PointerEvent) => {
    const current = dragOf(event)
    if (!current) return
    drag.current = null
    // It has become the browser's, as a touch that scrolls: what it moved before that goes back.
    if (current.isMoved) go(current.range)
    onSettle()
  }
  const onKeyDown = (event: KeyboardEvent, part: 'start' | 'end') => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = keyed(range, part, event.key, bars)
    if (next) event.preventDefault()
    go(next)
  }

  return (
    <svg
      className={styles.brush}
      width="100%"
      height="100%"
      role="group"
      aria-label={`Range of time: ${wordsAt(range[0])} to ${wordsAt(range[1])}`}
      {...{ onPointerDown, onPointerMove, onPointerUp, onPointerCancel }}
    >
      <rect className={styles.strip} width="100%" height="100%" />
      <line className={styles.track} x2="100%" y1="50%" y2="50%" />
      <rect className={styles.window} x={`${edges[0]}%`} width={`${edges[1] - edges[0]}%`} />
      {ends.map((part, i) => (
        <g
          key={part}
          ref={(handle) => {
            handles.current[part] = handle
          }}
          className={styles.handle}
          role="slider"
          tabIndex={0}
          aria-label={`${part === 'start' ? 'First' : 'Last'} ${unit.name} shown`}
          aria-valuemin={part === 'start' ? 0 : range[0]}
          aria-valuemax={part === 'start' ? range[1] : bars - 1}
          aria-valuenow={range[i]}
          aria-valuetext={wordsAt(range[i] ?? 0)}
          onKeyDown={(event) => onKeyDown(event, part)}
          onBlur={onSettle}
        >
          <rect className={styles.target} x={`${edges[i]}%`} height="100%" />
          <rect className={styles.grip} x={`${edges[i]}%`} />
          <line className={styles.ridge} x1={`${edges[i]}%`} x2={`${edges[i]}%`} y1="40%" y2="60%" />
        </g>
      ))}
    </svg>
  )
}
