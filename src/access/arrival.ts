import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { focusHeading, focusPlace } from './focus.ts'
import { useTracker } from './tracker.ts'

/** On a new page: its title, and the focus on its heading, or on the place the link's fragment names. */
export const useArrival = (titleOf: (path: string) => string): void => {
  const { pathname, hash } = useLocation()
  const arrived = useRef(pathname)
  const title = titleOf(pathname)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    const moved = arrived.current !== pathname
    arrived.current = pathname
    if (hash !== '') focusPlace(hash.slice(1))
    else if (moved) focusHeading()
  }, [pathname, hash])
}

/** A link that names former ids is shown under the new ones. */
export const useRenaming = (): void => {
  const { renamedTo } = useTracker()
  const { hash } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    if (renamedTo === null) return
    void navigate({ search: renamedTo || '?', hash }, { replace: true, preventScrollReset: true })
  }, [renamedTo, hash, navigate])
}
