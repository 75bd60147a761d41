import { hrefs, trimSlash } from '#link/paths.ts'
import { type NamedKind, nameOf } from '#marks/naming.ts'
import type { Catalogue } from '#query/catalogue.ts'
import { recordAt, tieNamesAt } from './head.ts'

const plain: Record<string, string> = {
  [hrefs.home()]: 'Who Baogang Group ties itself to, when they met, what was promised, and who says so.',
  [hrefs.timeline()]: 'Every dated meeting and conference in the record, in order.',
  [hrefs.organizations()]: 'The group and its units, governments and Party organs, and partners.',
  [hrefs.relationships()]: 'Who is tied to whom, and how far the tie has come.',
  [hrefs.sources()]: 'The articles behind the record, and what each contributed.',
  [hrefs.disputes()]: 'Where the sources of the record conflict, with all sides and their evidence.',
  [hrefs.additions()]: 'What the articles of each month brought to the record.',
  [hrefs.about()]: 'How the record is made, what the marks mean, and its licence.',
}

/** What the record says at length of one of its records: a description or a summary, by id. */
export type Said = (id: string) => string | undefined

const records: Record<NamedKind, (id: string, catalogue: Catalogue, said: Said) => string> = {
  organization: (id, _, said) => said(id) ?? 'An organization in the record.',
  event: (id, _, said) => said(id) ?? 'An event in the record.',
  person: (id, catalogue) => `${nameOf(catalogue, 'person', id)}: posts, events and statements on record.`,
  place: (id, catalogue) => `${nameOf(catalogue, 'place', id)}: what the record says happened here.`,
  programme: (id, _, said) => said(id) ?? 'A policy or plan cited in the record.',
  article: (id, catalogue) => `What the record takes from “${nameOf(catalogue, 'article', id)}”.`,
}

/** What a page (its path without query) says of itself to search engines. */
export const descriptionOf = (path: string, catalogue: Catalogue, said: Said): string => {
  const fixed = plain[trimSlash(path)]
  if (fixed !== undefined) return fixed
  const record = recordAt(path, catalogue)
  if (record) return records[record.kind](record.id, catalogue, said)
  const names = tieNamesAt(path, catalogue)
  return names === null ? 'No such page.' : `Everything on record between ${names}.`
}
