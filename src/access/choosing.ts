import { useCallback, useEffect, useMemo, useRef } from 'react'
import { writeLink } from '#link/codec.ts'
import type { Selection, View } from '#link/view.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { useGoing } from './going.ts'

export interface Choice {
  filters?: Partial<Filters>
  view?: Partial<View>
}

/** What is chosen; or what comes of the filters that all choices so far lead to. */
type Choose = (choice: Choice | ((filters: Filters) => Choice), options?: { replace?: boolean }) => void

/**
 * Makes a choice: it becomes the address, as a new history entry unless `replace` is set or it changes nothing. Scroll
 * stays. Choices that follow each other faster than the address changes add up. The page follows at once, so that no
 * control flicks back. Always the same function.
 */
export const useChoose = (): Choose => {
  const going = useGoing()
  return useCallback(
    (wanted, { replace = false } = {}) => {
      const place = going.current
      const choice = typeof wanted === 'function' ? wanted(place.filters) : wanted
      const filters = { ...place.filters, ...choice.filters }
      const view = { ...place.view, ...choice.view }
      going.current = { ...place, filters, view }
      const search = writeLink({ filters, view }, place.foreign)
      const options = { replace: replace || search === place.search, preventScrollReset: true, flushSync: true }
      void place.navigate({ search: search || '?' }, options)
    },
    [going],
  )
}

/**
 * Makes choices while a reader types or drags: the first is a new history entry, the others replace it until settled. Back
 * and Forward settle it too: they need not take the focus, and the entry that they lead to is to stay.
 */
export const useGesture = () => {
  const choose = useChoose()
  const underWay = useRef(false)
  useEffect(() => {
    const settle = (): void => {
      underWay.current = false
    }
    window.addEventListener('popstate', settle)
    return () => window.removeEventListener('popstate', settle)
  }, [])
  return useMemo(
    () => ({
      choose: (choice: Choice): void => {
        choose(choice, { replace: underWay.current })
        underWay.current = true
      },
      settle: (): void => {
        underWay.current = false
      },
    }),
    [choose],
  )
}

/** Lifts every filter. */
export const useClear = (): (() => void) => {
  const choose = useChoose()
  return () => choose({ filters: noFilters })
}

/** Opens something beside the view, or closes what is open (`null`). */
export const useSelect = (): ((sel: Selection | null) => void) => {
  const choose = useChoose()
  return (sel) => choose({ view: { sel } })
}
