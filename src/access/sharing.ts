import { type Context, createContext, use } from 'react'

/**
 * What is shared with all below, and what is shared in its place with those that follow a moment later. One context for
 * both would not do: React draws again whoever reads a context that changes anywhere above, also below a nearer
 * provider that did not.
 */
export interface Sharing<T> {
  Now: Context<T | null>
  Later: Context<T | null>
}

/** Something to share, a provider of each kind. */
export const sharing = <T>(): Sharing<T> => ({
  Now: createContext<T | null>(null),
  Later: createContext<T | null>(null),
})

/** What is shared here; null where nothing is. Who follows does not even ask for what is shared now. */
export const useSharing = <T>({ Now, Later }: Sharing<T>): T | null => use(Later) ?? use(Now)

/** What a TrackerProvider shares; throws where there is none above. */
export const orThrow = <T>(shared: T | null): T => {
  if (shared === null) throw new Error('There is no TrackerProvider above')
  return shared
}
