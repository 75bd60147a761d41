import { type ComponentType, createElement, memo, Suspense, use } from 'react'
import { type LazyView, lazyView } from './lazy-view.ts'

/** In place of a part that could not be fetched, as without a connection. */
const Missing = () =>
  createElement('p', null, 'This part of the page could not be loaded. Reload the page to try again.')

/** A part of a page that is fetched apart, and says so where it does not come. */
export const part = <Props extends object>(
  source: string,
  fetch: () => Promise<ComponentType<Props>>,
): LazyView<Props> => lazyView<Props>(source, () => fetch().catch(() => Missing))

/** Draws a part that stays as it was prerendered until its program is here. */
export const later = <Props extends object>(view: LazyView<Props>) => {
  let coming: Promise<void> | null = null
  const Fetched = (props: Props) => {
    coming ??= view.load()
    if (!view.isHere()) use(coming)
    return view.View(props)
  }
  // Drawn anew before its program is here, it could not stay as it was: so only other props draw it anew.
  return memo((props: Props) => createElement(Suspense, null, createElement(Fetched, props)))
}
