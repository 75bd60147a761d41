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

/** What makes an `<a>` a link that is followed without leaving the page. */
type Leading = Required<Pick<ComponentProps<'a'>, 'href' | 'onClick'>>

/** A link to an address on this site. */
const leading = (address: string, onFollow: () => void): Leading => ({
  href: hrefOf(address),
  onClick: (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlain(event)) return
    event.preventDefault()
    onFollow()
  },
})

type AnchorProps = Omit<ComponentProps<'a'>, 'href' | 'target' | 'download' | 'onClick'>

interface PageLinkProps extends AnchorProps {
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
  return createElement('a', { ...props, ...leading(linkTo(to, useFilterSearch()), onFollow) })
}

/** A page link that says so (`aria-current`) while the reader is on that page or below it. */
export const MenuLink = ({ to, children }: { to: string; children: string }) => {
  const { pathname } = useLocation()
  const isHere = pathname === to || pathname.startsWith(`${to}/`)
  return createElement(PageLink, { to, ...(isHere && { 'aria-current': 'page' as const }) }, children)
}

/**
 * What makes an `<a>` a link to this page after a choice, so that a choice can be opened beside or copied like any link.
 * For views of many links: their place is looked up once.
 */
export const useChoiceLinks = (): ((choice: Choice) => Leading) => {
  const { filters, view, foreign, pathname } = useTracker()
  const choose = useChoose()
  return (choice) => {
    const after = { filters: { ...filters, ...choice.filters }, view: { ...view, ...choice.view } }
    return leading(linkTo(pathname, writeLink(after, foreign)), () => choose(choice))
  }
}

interface ChoiceLinkProps extends AnchorProps {
  choice: Choice
}

/** A link to this page after a choice. */
export const ChoiceLink = ({ choice, ...props }: ChoiceLinkProps) =>
  createElement('a', { ...props, ...useChoiceLinks()(choice) })
