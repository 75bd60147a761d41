/**
 * Gives the focus to the page's heading: where a reader begins on a new page, and where to go on when what had the focus
 * is gone.
 */
export const focusHeading = (): void => {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

/** Goes to the place a link's fragment names, with view and focus; the focus alone would not be seen. */
export const focusPlace = (id: string): void => {
  const place = document.getElementById(id)
  if (!place) return
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1')
  place.scrollIntoView()
  place.focus({ preventScroll: true })
}
