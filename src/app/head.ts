import { hrefs, trimSlash } from '#link/paths.ts'
import { kindOf, type NamedKind, nameOf } from '#marks/naming.ts'
import type { Catalogue } from '#query/catalogue.ts'

/** What a page says of itself to a browser's tab and to search engines. */
export interface Head {
  title: string
  description: string
}

const plain: Record<string, Head> = {
  [hrefs.home()]: {
    title: 'Tieline: supply-chain alliances of Baogang Group',
    description: 'Who Baogang Group ties itself to, when they met, what was promised, and who says so.',
  },
  [hrefs.timeline()]: { title: 'Timeline', description: 'Every dated meeting and conference in the record, in order.' },
  [hrefs.organizations()]: {
    title: 'Organizations',
    description: 'The group and its units, governments and Party organs, and partners.',
  },
  [hrefs.relationships()]: {
    title: 'Relationships',
    description: 'Who is tied to whom, and how far the tie has come.',
  },
  [hrefs.sources()]: { title: 'Sources', description: 'The articles behind the record, and where they conflict.' },
  [hrefs.about()]: { title: 'About', description: 'How the record is made, what the marks mean, and its licence.' },
}

/** What the record says of itself at length, where that is at hand: its description or summary. */
export type Said = (kind: NamedKind, id: string) => string | undefined

const nothingSaid: Said = () => undefined

interface RecordHead {
  kind: NamedKind
  description: (id: string, catalogue: Catalogue, said: Said) => string
}

/** By the first part of the path. */
const records: Record<string, RecordHead> = {
  organizations: {
    kind: 'organization',
    description: (id, _, said) => said('organization', id) ?? 'An organization in the record.',
  },
  events: { kind: 'event', description: (id, _, said) => said('event', id) ?? 'An event in the record.' },
  people: {
    kind: 'person',
    description: (id, catalogue) => `${nameOf(catalogue, 'person', id)}: posts, events and statements on record.`,
  },
  places: {
    kind: 'place',
    description: (id, catalogue) => `${nameOf(catalogue, 'place', id)}: what the record says happened here.`,
  },
  programmes: {
    kind: 'programme',
    description: (id, _, said) => said('programme', id) ?? 'A policy or plan cited in the record.',
  },
  sources: {
    kind: 'article',
    description: (id, catalogue) => `What the record takes from “${nameOf(catalogue, 'article', id)}”.`,
  },
}

const notFound: Head = { title: 'Not found · Tieline', description: 'No such page.' }

/** The head of the page at a path (without query), for any path at all. What is said at length is for prerendered pages. */
export const headOf = (path: string, catalogue: Catalogue, said: Said = nothingSaid): Head => {
  const trimmed = trimSlash(path)
  const home = plain[hrefs.home()]
  const fixed = plain[trimmed]
  if (fixed) return fixed === home ? fixed : { ...fixed, title: `${fixed.title} · Tieline` }
  const [, room = '', ...ids] = trimmed.split('/')
  const [id = '', other] = ids
  if (room === 'ties' && ids.length === 2 && id !== other) {
    if (!ids.every((end) => catalogue.organizations.has(end))) return notFound
    const names = ids.map((end) => nameOf(catalogue, 'organization', end)).join(' and ')
    return { title: `${names} · Tieline`, description: `Everything on record between ${names}.` }
  }
  const head = Object.hasOwn(records, room) ? records[room] : undefined
  if (!head || ids.length !== 1 || kindOf(catalogue, id) !== head.kind) return notFound
  return { title: `${nameOf(catalogue, head.kind, id)} · Tieline`, description: head.description(id, catalogue, said) }
}
