import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False while a page is prerendered and hydrated, true after: for what only a browser can draw. */
export const useMounted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
