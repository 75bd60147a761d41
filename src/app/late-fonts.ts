import { useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { whenIdle } from '#design/idle.ts'

/** Fetches the fonts under the names of those that were late; the browser has the files by then. */
const fetchLate = async (): Promise<void> => {
  await document.fonts.ready
  await Promise.all(['1em "Inter Late"', '600 1em "Source Serif 4 Late"'].map((font) => document.fonts.load(font)))
}

/**
 * Draws the pages that follow the first in the site's own fonts where those came too late for it: at a new page nothing
 * stands yet that they could move.
 */
export const useLateFonts = (): void => {
  const { pathname } = useLocation()
  const first = useRef(pathname)
  const come = useRef(false)
  useLayoutEffect(() => {
    if (!('fonts' in document)) return undefined
    const note = () => {
      come.current = true
    }
    return whenIdle(() => void fetchLate().then(note, () => {})) // without them the fallbacks stay
  }, [])
  useLayoutEffect(() => {
    if (first.current === pathname) return
    first.current = ''
    if (come.current) document.documentElement.dataset.fonts = 'late'
  }, [pathname])
}
