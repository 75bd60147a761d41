import {
  createContext,
  createElement,
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Answer } from '#query/answer.ts'
import { type Pointed, type Touched, touchedBy } from '#query/touch.ts'

interface Pointing {
  touched(): Touched | null
  subscribe(listener: () => void): () => void
  point(pointed: Pointed | null): void
  /** Ends the pointing at a mark that is gone, unless something else is pointed at by now. */
  leave(pointed: Pointed): void
  /** What is pointed at, if anything, touches what it touches in another answer from now on. */
  turnTo(answer: Answer): void
}

/** What a reader points at, kept outside React so that only the marks that change are drawn again. */
export const createPointing = (first: Answer | null): Pointing => {
  let answer = first
  const listeners = new Set<() => void>()
  let at: Pointed | null = null
  let touched: Touched | null = null
  const point = (pointed: Pointed | null): void => {
    if (pointed?.kind === at?.kind && pointed?.id === at?.id) return
    at = pointed
    touched = pointed && answer && touchedBy(pointed, answer)
    for (const listener of listeners) listener()
  }
  return {
    touched: () => touched,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    point,
    leave({ kind, id }) {
      if (at?.kind === kind && at.id === id) point(null)
    },
    turnTo(next) {
      if (next === answer) return
      answer = next
      if (at === null) return
      touched = touchedBy(at, next)
      for (const listener of listeners) listener()
    },
  }
}

const Context = createContext<Pointing | null>(null)

/** Shares what is pointed at among all views. It is the same for every answer: another one draws no mark anew. */
export const PointingProvider = ({ answer, children }: { answer: Answer; children: ReactNode }) => {
  const [pointing] = useState(() => createPointing(answer))
  useEffect(() => pointing.turnTo(answer), [pointing, answer])
  return createElement(Context, { value: pointing }, children)
}

const nowhere = createPointing(null)
const usePointing = (): Pointing => useContext(Context) ?? nowhere

type Light = 'lit' | 'dim' | undefined

const lightOf = (id: string, lit: Touched[Pointed['kind']] | undefined): Light => lit && (lit.has(id) ? 'lit' : 'dim')

/** Whether a mark is `lit` or `dim` while something is pointed at; undefined while nothing is. */
export const useLight = (kind: Pointed['kind'], id: string): Light => {
  const { subscribe, touched } = usePointing()
  return useSyncExternalStore(
    subscribe,
    () => lightOf(id, touched()?.[kind]),
    () => undefined,
  )
}

/** All that what is pointed at touches, for a drawing that holds many marks; null while nothing is pointed at. */
export const useTouched = (): Touched | null => {
  const { subscribe, touched } = usePointing()
  return useSyncExternalStore(subscribe, touched, () => null)
}

const taken = new WeakSet<Event>() // by a mark inside another: both hear the event, the inner one first

/** Handlers that point at something by mouse or keyboard focus; of marks within marks, the innermost is meant. */
const handlersOf = (pointed: Pointed, { point }: Pointing) => {
  const on = ({ nativeEvent }: PointerEvent | FocusEvent) => {
    if (taken.has(nativeEvent)) return
    taken.add(nativeEvent)
    point(pointed)
  }
  const off = ({ currentTarget, relatedTarget }: PointerEvent | FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) point(null)
  }
  return { onPointerOver: on, onPointerOut: off, onFocus: on, onBlur: off }
}

/** Handlers that make a mark something to point at. */
export const usePointable = (kind: Pointed['kind'], id: string) => {
  const pointing = usePointing()
  const { leave } = pointing
  useEffect(() => () => leave({ kind, id }), [leave, kind, id])
  return handlersOf({ kind, id }, pointing)
}

/**
 * For a component of many marks: what gives each its light and makes it something to point at. It is drawn again as a
 * whole when any light changes.
 */
export const usePointables = (kind: Pointed['kind']) => {
  const pointing = usePointing()
  const { subscribe, touched, leave } = pointing
  const lit = useSyncExternalStore(
    subscribe,
    () => touched()?.[kind],
    () => undefined,
  )
  const drawn = useRef<ReadonlySet<string>>(new Set())
  const now = new Set<string>()
  useEffect(() => {
    for (const id of drawn.current) if (!now.has(id)) leave({ kind, id })
    drawn.current = now
  })
  const leaveAll = useCallback(() => {
    for (const id of drawn.current) leave({ kind, id })
  }, [leave, kind])
  useEffect(() => leaveAll, [leaveAll])
  return (id: string) => {
    now.add(id)
    return { 'data-light': lightOf(id, lit), ...handlersOf({ kind, id }, pointing) }
  }
}
