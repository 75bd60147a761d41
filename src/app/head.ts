import { hrefs, trimSlash } from '#link/paths.ts'
import { kindOf, type NamedKind, nameOf } from '#marks/naming.ts'
import { type Catalogue, coming, resolverOf } from '#query/catalogue.ts'

const plain: Record<string, string> = {
  [hrefs.timeline()]: 'Timeline',
  [hrefs.organizations()]: 'Organizations',
  [hrefs.relationships()]: 'Relationships',
  [hrefs.sources()]: 'Sources',
  [hrefs.disputes()]: 'Disputes',
  [hrefs.additions()]: 'What is new',
  [hrefs.about()]: 'About',
}

/** By the first part of the path. */
const kinds: Record<string, NamedKind> = {
  organizations: 'organization',
  events: 'event',
  people: 'person',
  places: 'place',
  programmes: 'programme',
  sources: 'article',
}

/** The kind and id that a path (without query) asks for; null where it is none of a record's page. */
const askedAt = (path: string): { kind: NamedKind; id: string } | null => {
  const [, room = '', id = '', ...more] = trimSlash(path).split('/')
  const kind = Object.hasOwn(kinds, room) ? kinds[room] : undefined
  return kind && more.length === 0 ? { kind, id } : null
}

/** The record that a path (without query) is the page of; null where it is none of a record in the catalogue. */
export const recordAt = (path: string, catalogue: Catalogue): { kind: NamedKind; id: string } | null => {
  const asked = askedAt(path)
  return asked && kindOf(catalogue, asked.id) === asked.kind ? asked : null
}

/** The names of the two that a path is the page of, joined; null where it is not the page of a tie. */
export const tieNamesAt = (path: string, catalogue: Catalogue): string | null => {
  const [, room, ...ids] = trimSlash(path).split('/')
  const isTie = room === 'ties' && ids.length === 2 && ids[0] !== ids[1]
  if (!isTie || !ids.every((end) => catalogue.organizations.has(end))) return null
  return ids.map((end) => nameOf(catalogue, 'organization', end)).join(' and ')
}

const nameAt = (path: string, catalogue: Catalogue): string => {
  const record = recordAt(path, catalogue)
  if (record) return nameOf(catalogue, record.kind, record.id)
  const asked = askedAt(path)
  if (asked && resolverOf(catalogue)(asked.kind, asked.id) === coming) return 'Event'
  return plain[path] ?? tieNamesAt(path, catalogue) ?? 'Not found'
}

/** What a page is called in a browser's tab, for any path (without query) at all. */
export const titleOf = (path: string, catalogue: Catalogue): string => {
  const trimmed = trimSlash(path)
  if (trimmed === hrefs.home()) return 'Tieline: supply-chain alliances of Baogang Group'
  return `${nameAt(trimmed, catalogue)} · Tieline`
}
