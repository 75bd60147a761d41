import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { writeLink } from '#link/codec.ts'
import { linkTo } from '#link/paths.ts'
import type { Selection, View } from '#link/view.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { useTracker } from './tracker.ts'

export interface Choice {
  filters?: Partial<Filters>
  view?: Partial<View>
}

/** The query string that the page would have after a choice: for links that make one. */
export const useSearchAfter = (): ((choice: Choice) => string) => {
  const { filters, view, foreign } = useTracker()
  return (choice) =>
    writeLink({ filters: { ...filters, ...choice.filters }, view: { ...view, ...choice.view } }, foreign)
}

/**
 * Makes a choice: it becomes the address, as a new history entry unless `replace` is set. Scroll stays. Choices that
 * follow each other faster than the address changes add up. The page follows at once, so that no control flicks back.
 */
export const useChoose = (): ((choice: Choice, options?: { replace?: boolean }) => void) => {
  const navigate = useNavigate()
  const { intended, foreign } = useTracker()
  return (choice, { replace = false } = {}) => {
    const { filters, view } = intended.current
    intended.current = { filters: { ...filters, ...choice.filters }, view: { ...view, ...choice.view } }
    void navigate(
      { search: writeLink(intended.current, foreign) || '?' },
      { replace, preventScrollReset: true, flushSync: true },
    )
  }
}

/** Makes choices while a reader types or drags: the first is a new history entry, the others replace it until settled. */
export const useGesture = () => {
  const choose = useChoose()
  const underWay = useRef(false)
  return {
    choose: (choice: Choice): void => {
      choose(choice, { replace: underWay.current })
      underWay.current = true
    },
    settle: (): void => {
      underWay.current = false
    },
  }
}

/** Lifts every filter. */
export const useClear = (): (() => void) => {
  const choose = useChoose()
  return () => choose({ filters: noFilters })
}

/** The address of a page with the filters of this one. */
export const useHref = (): ((path: string) => string) => {
  const { filterSearch } = useTracker()
  return (path) => linkTo(path, filterSearch)
}

/** Opens something beside the view, or closes what is open (`null`). */
export const useSelect = (): ((sel: Selection | null) => void) => {
  const choose = useChoose()
  return (sel) => choose({ view: { sel } })
}
