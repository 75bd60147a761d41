import type { RecordKind } from '#record/ids.ts'
import { encodeText } from './query-string.ts'

/** The path of each page, as the router reads it. */
export const patterns = {
  home: '/',
  timeline: '/timeline',
  organizations: '/organizations',
  organization: '/organizations/:id',
  relationships: '/relationships',
  tie: '/ties/:a/:b',
  event: '/events/:id',
  person: '/people/:id',
  place: '/places/:id',
  programme: '/programmes/:id',
  sources: '/sources',
  source: '/sources/:id',
  disputes: '/disputes',
  additions: '/additions',
  about: '/about',
} as const
export type PageName = keyof typeof patterns

const page = (pattern: string) => (): string => pattern
const pageOf =
  (pattern: string) =>
  (id: string): string =>
    pattern.replace(':id', () => encodeText(id))

/** The path to each page. That of a tie is the same for both orders of its organizations. */
export const hrefs = {
  home: page(patterns.home),
  timeline: page(patterns.timeline),
  organizations: page(patterns.organizations),
  organization: pageOf(patterns.organization),
  relationships: page(patterns.relationships),
  tie: (one: string, other: string): string => {
    const [a, b] = one < other ? [one, other] : [other, one]
    return patterns.tie.replace(/:[ab]/g, (slot) => encodeText(slot === ':a' ? a : b))
  },
  event: pageOf(patterns.event),
  person: pageOf(patterns.person),
  place: pageOf(patterns.place),
  programme: pageOf(patterns.programme),
  sources: page(patterns.sources),
  source: pageOf(patterns.source),
  disputes: page(patterns.disputes),
  additions: page(patterns.additions),
  about: page(patterns.about),
} satisfies Record<PageName, (...ids: string[]) => string>

/** The path to the page that tells of a record; `null` for a claim, which is told of on the pages of its subjects. */
export const hrefOf = (kind: RecordKind, id: string): string | null => {
  if (kind === 'claim') return null
  if (kind === 'dispute') return `${hrefs.disputes()}#${encodeText(id)}`
  return hrefs[kind === 'article' ? 'source' : kind](id)
}

/** A path without slashes at its end, and with one alone at its start, so that it never names another host. */
export const trimSlash = (path: string): string => {
  let [start, end] = [0, path.length]
  while (path[start] === '/') start += 1
  while (end > start && path[end - 1] === '/') end -= 1
  return `/${path.slice(start, end)}`
}

/** A path with a query string put where it belongs: after the query the path has, before its fragment. */
export const linkTo = (path: string, search: string): string => {
  const query = search.startsWith('?') ? search.slice(1) : search
  if (query === '') return path
  const [address = '', ...fragment] = path.split('#')
  const joint = address.includes('?') ? '&' : '?'
  return [`${address}${joint}${query}`, ...fragment].join('#')
}
