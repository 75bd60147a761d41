import { useCallback, useSyncExternalStore } from 'react'

/** What a reader has seen of the record: how many ids had shipped, and on which day that was. */
export interface Visit {
  shipped: number
  on: string
}

const key = 'tieline-seen'
const listeners = new Set<() => void>()

/** What is kept, if it is what we wrote: anything else is as if nothing were. */
export const visitIn = (text: string | null): Visit | null => {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('shipped' in kept) || !('on' in kept)) return null
    const { shipped, on } = kept
    if (typeof shipped !== 'number' || !Number.isSafeInteger(shipped) || shipped < 0) return null
    return typeof on === 'string' && /^\d{4}-\d\d-\d\d$/.test(on) ? { shipped, on } : null
  } catch {
    return null
  }
}

/** The text that is kept; null where the browser's storage is empty or closed to us. */
const kept = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps that a reader has seen the record as it is. Where the storage is full or closed, the next visit is a first one. */
export const keepVisit = (shipped: number, today = new Date()): void => {
  try {
    localStorage.setItem(key, JSON.stringify({ shipped, on: today.toISOString().slice(0, 10) }))
    dismissed = false
  } catch {
    dismissed = true
  }
  for (const listener of listeners) listener()
}

// What could not be kept holds until the page is left.
let dismissed = false

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

/**
 * The visit since which the record has gained something, and `see`, which says that the reader has seen it; null on a first
 * visit, which is kept, where nothing was gained, and while a page is prerendered or taken over.
 */
export const useGain = (shipped: number): { since: Visit; see: () => void } | null => {
  const text = useSyncExternalStore(
    subscribe,
    () => (dismissed ? null : kept()),
    () => null,
  )
  const see = useCallback(() => keepVisit(shipped), [shipped])
  const since = visitIn(text)
  return since && since.shipped < shipped ? { since, see } : null
}

/** Keeps a first visit; a record with fewer ids than were seen is another one, and begins anew. */
export const keepFirstVisit = (shipped: number): void => {
  const visit = visitIn(kept())
  if (visit === null || visit.shipped > shipped) keepVisit(shipped)
}
