import { type ComponentProps, createElement, type MouseEvent } from 'react'
import { useLocation } from 'react-router'
import { writeLink } from '#link/codec.ts'
import { linkTo } from '#link/paths.ts'
import { noView } from '#link/view.ts'
import { type Choice, useChoose } from './choosing.ts'
import { useGoing } from './going.ts'
import { useFilterSearch, useTracker } from './tracker.ts'

// The links of the router watch the address, so that each choice would draw every link of the page anew before anything
// else. These know it from the tracker that they stand under, and follow with it.

/** An address on this site as the browser asks for it. */
const hrefOf = (address: string): string => import.meta.env.BASE_URL.slice(0, -1) + address

/** Whether a press is for this page to follow, and not for the browser to open elsewhere. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.defaultPrevented || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey)

interface AnchorProps extends Omit<ComponentProps<'a'>, 'href' | 'target' | 'download'> {
  /** Where it leads on this site. */
  address: string
  onFollow: () => void
}

/** A link that is followed without leaving the page. */
const Anchor = ({ address, onFollow, onClick, ...props }: AnchorProps) =>
  createElement('a', {
    ...props,
    href: hrefOf(address),
    onClick: (event: MouseEvent<HTMLAnchorElement>) => {
      onClick?.(event)
      if (!isPlain(event)) return
      event.preventDefault()
      onFollow()
    },
  })

interface PageLinkProps extends Omit<AnchorProps, 'address' | 'onFollow'> {
  /** The path of a page, from the path table. */
  to: string
}

/** A link to another page: a real `<a href>` that carries the filters along. */
export const PageLink = ({ to, ...props }: PageLinkProps) => {
  const going = useGoing()
  const onFollow = () => {
    const { filters, pathname, search, hash, navigate } = going.current
    const address = linkTo(to, writeLink({ filters, view: noView }))
    void navigate(address, { replace: address === pathname + search + hash })
  }
  return createElement(Anchor, { ...props, address: linkTo(to, useFilterSearch()), onFollow })
}

/** A page link that says so (`aria-current`) while the reader is on that page or below it. */
export const MenuLink = ({ to, children }: { to: string; children: string }) => {
  const { pathname } = useLocation()
  const isHere = pathname === to || pathname.startsWith(`${to}/`)
  return createElement(PageLink, { to, ...(isHere && { 'aria-current': 'page' as const }) }, children)
}

interface ChoiceLinkProps extends Omit<AnchorProps, 'address' | 'onFollow'> {
  choice: Choice
}

/** A link to this page after a choice, so that a choice can be opened beside or copied like any link. */
export const ChoiceLink = ({ choice, ...props }: ChoiceLinkProps) => {
  const { filters, view, foreign, pathname } = useTracker()
  const choose = useChoose()
  const after = { filters: { ...filters, ...choice.filters }, view: { ...view, ...choice.view } }
  const address = linkTo(pathname, writeLink(after, foreign))
  return createElement(Anchor, { ...props, address, onFollow: () => choose(choice) })
}
