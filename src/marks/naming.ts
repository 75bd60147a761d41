import type { Catalogue } from '#query/catalogue.ts'
import type { RecordKind } from '#record/ids.ts'

/** The kinds of record that have a name and a page. */
export type NamedKind = Exclude<RecordKind, 'claim' | 'dispute'>

/** What an article is called: its printed title, or the editors' label. */
export const articleName = (article: { title?: string | undefined; label?: string | undefined; id: string }): string =>
  article.title ?? article.label ?? article.id

/** The name a record is shown by; its id where the catalogue does not hold it. */
export const nameOf = (catalogue: Catalogue, kind: NamedKind, id: string): string => {
  if (kind === 'event') return catalogue.held.events.titles[catalogue.events.get(id) ?? -1] ?? id
  if (kind === 'article') return articleName(catalogue.articles.get(id) ?? { id })
  const tables = {
    organization: catalogue.organizations,
    person: catalogue.people,
    place: catalogue.places,
    programme: catalogue.programmes,
  }
  return tables[kind].get(id)?.name ?? id
}

/** The kind of a record by its id alone (ids are unique across kinds); null for one that is not in the catalogue. */
export const kindOf = (catalogue: Catalogue, id: string): NamedKind | null => {
  if (catalogue.organizations.has(id)) return 'organization'
  if (catalogue.people.has(id)) return 'person'
  if (catalogue.places.has(id)) return 'place'
  if (catalogue.programmes.has(id)) return 'programme'
  if (catalogue.events.has(id)) return 'event'
  return catalogue.articles.has(id) ? 'article' : null
}

/** `1 event`, `2 events`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** What a tie rests on: `2 events, 1 relationship`, without what there is none of. */
export const basisWords = (tie: { count: number; relationships: readonly unknown[] }): string =>
  [
    ...(tie.count > 0 ? [counted(tie.count, 'event')] : []),
    ...(tie.relationships.length > 0 ? [counted(tie.relationships.length, 'relationship')] : []),
  ].join(', ')
