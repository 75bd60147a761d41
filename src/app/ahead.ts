import { useEffect } from 'react'
import { pageAt } from './pages.ts'

const base = import.meta.env.BASE_URL

/** Fetches the page that a link leads to as soon as a reader points at the link, or comes to it with the keyboard. */
const onIntent = ({ target }: Event): void => {
  // Links in a drawing hold their address as an attribute alone.
  const href = target instanceof Element ? target.closest('a[href]')?.getAttribute('href') : null
  if (href == null || !URL.canParse(href, location.href)) return
  const { origin, pathname } = new URL(href, location.href)
  if (origin !== location.origin || !pathname.startsWith(base)) return
  // That it did not come is told when the reader asks for it.
  pageAt(pathname.slice(base.length - 1))
    .load()
    .catch(() => {})
}

/** Has pages fetched ahead of the click, wherever on the site the link is. */
export const usePagesAhead = (): void => {
  useEffect(() => {
    document.addEventListener('pointerover', onIntent, { passive: true })
    document.addEventListener('focusin', onIntent)
    return () => {
      document.removeEventListener('pointerover', onIntent)
      document.removeEventListener('focusin', onIntent)
    }
  }, [])
}
