import { type ComponentProps, createElement } from 'react'
import { Link, NavLink } from 'react-router'
import { type Choice, useHref, useSearchAfter } from './choosing.ts'

interface PageLinkProps extends Omit<ComponentProps<typeof Link>, 'to'> {
  /** The path of a page, from the path table. */
  to: string
}

/** A link to another page: a real `<a href>` that carries the filters along. */
export const PageLink = ({ to, ...props }: PageLinkProps) => createElement(Link, { ...props, to: useHref()(to) })

/** A page link that says so (`aria-current`) while the reader is on that page or below it. */
export const MenuLink = ({ to, children }: { to: string; children: string }) =>
  createElement(NavLink, { to: useHref()(to) }, children)

interface ChoiceLinkProps extends Omit<ComponentProps<typeof Link>, 'to' | 'preventScrollReset'> {
  choice: Choice
}

/** A link to this page after a choice, so that a choice can be opened beside or copied like any link. */
export const ChoiceLink = ({ choice, ...props }: ChoiceLinkProps) =>
  createElement(Link, { ...props, to: { search: useSearchAfter()(choice) || '?' }, preventScrollReset: true })
