import { type MouseEvent, useCallback, useMemo } from 'react'
import { writeLink } from '#link/codec.ts'
import { linkTo } from '#link/paths.ts'
import { encodeText } from '#link/query-string.ts'
import { useChoose } from './choosing.ts'
import type { MarkAt } from './pointing.ts'
import { useTracker } from './tracker.ts'

const place = 'x' // stands where an id is to stand
const written = new RegExp(`(?<=[?&]sel=[a-z]+:)${place}(?=&|$)`)

/** Whether a press is for this page to follow, and not for the browser to open elsewhere. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.defaultPrevented || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey)

/**
 * The links of a drawing of many marks, each of which opens its organization or event beside the view: the same as a
 * ChoiceLink's, but what they share is worked out once, and one handler, to be set on the drawing, follows them all.
 */
export const useOpeningLinks = (kind: 'organization' | 'event', idAt: MarkAt) => {
  const { filters, view, foreign, pathname } = useTracker()
  const choose = useChoose()
  const hrefOf = useMemo(() => {
    const address = linkTo(pathname, writeLink({ filters, view: { ...view, sel: { kind, id: place } } }, foreign))
    const [before = '', after = ''] = (import.meta.env.BASE_URL.slice(0, -1) + address).split(written)
    return (id: string): string => before + encodeText(id) + after
  }, [filters, view, foreign, pathname, kind])
  const follow = useCallback(
    (event: MouseEvent) => {
      const id = idAt(event.target)
      if (id === null || !isPlain(event)) return
      event.preventDefault()
      choose({ view: { sel: { kind, id } } })
    },
    [choose, kind, idAt],
  )
  return { hrefOf, follow }
}
