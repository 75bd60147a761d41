import { useLocation } from 'react-router'
import { writeLink } from '#link/codec.ts'
import { linkTo } from '#link/paths.ts'
import { useMounted } from './mounted.ts'
import { useTracker } from './tracker.ts'

/** The fragment of a place on the page; that of the skip link is none. */
const placeIn = (hash: string): string => (hash === '#main' ? '' : hash)

/** The full canonical address of what is on the screen; empty while the page is prerendered and hydrated. */
export const useAddress = (): string => {
  const { filters, view } = useTracker()
  const { hash } = useLocation()
  const mounted = useMounted()
  return mounted ? linkTo(location.origin + location.pathname + placeIn(hash), writeLink({ filters, view })) : ''
}
