import type { z } from 'zod'
import { articleSchema } from '#record/article.ts'
import { claimSchema } from '#record/claim.ts'
import { disputeSchema } from '#record/dispute.ts'
import { aboutSchema } from '#record/document.ts'
import { eventSchema } from '#record/event.ts'
import type { RecordKind } from '#record/ids.ts'
import { organizationSchema } from '#record/organization.ts'
import { personSchema } from '#record/person.ts'
import { placeSchema } from '#record/place.ts'
import { programmeSchema } from '#record/programme.ts'
import { relationshipSchema } from '#record/relationship.ts'
import type { Page } from './parse.ts'
import { isMapping, type Path } from './tree.ts'

/** What an entry of a page may be: a record with a page of its own, a relationship, or what the dataset says of itself. */
export type Kind = RecordKind | 'relationship' | 'dataset'

/** One record as it stands on a page, whether or not it has the right shape. */
export interface Entry {
  kind: Kind
  page: Page
  path: Path
  value: unknown
}

/** A record of the right shape, and the entry it was read from. */
export interface Filed<T> {
  record: T
  entry: Entry
}

const single: Record<string, Kind> = { dataset: 'dataset', article: 'article' }
const listed: Record<string, Kind> = {
  articles: 'article',
  organizations: 'organization',
  people: 'person',
  places: 'place',
  programmes: 'programme',
  events: 'event',
  relationships: 'relationship',
  claims: 'claim',
  disputes: 'dispute',
}

/** The entries of a page in the order written; keys that the record does not know hold none. */
export const entriesOf = (page: Page): Entry[] => {
  if (!isMapping(page.content)) return []
  return Object.entries(page.content).flatMap(([key, value]): Entry[] => {
    const [one, many] = [single[key], listed[key]]
    if (one) return [{ kind: one, page, path: [key], value }]
    if (!many || !Array.isArray(value)) return []
    return value.map((item: unknown, index) => ({ kind: many, page, path: [key, index], value: item }))
  })
}

const filed = <T>(entries: readonly Entry[], kind: Kind, schema: z.ZodType<T>): Filed<T>[] =>
  entries.flatMap((entry) => {
    const read = entry.kind === kind ? schema.safeParse(entry.value) : null
    return read?.success ? [{ record: read.data, entry }] : []
  })

/** The entries that have the right shape, by kind. The others are left out: their shape is reported elsewhere. */
export const recordsOf = (entries: readonly Entry[]) => ({
  about: filed(entries, 'dataset', aboutSchema),
  articles: filed(entries, 'article', articleSchema),
  organizations: filed(entries, 'organization', organizationSchema),
  people: filed(entries, 'person', personSchema),
  places: filed(entries, 'place', placeSchema),
  programmes: filed(entries, 'programme', programmeSchema),
  events: filed(entries, 'event', eventSchema),
  relationships: filed(entries, 'relationship', relationshipSchema),
  claims: filed(entries, 'claim', claimSchema),
  disputes: filed(entries, 'dispute', disputeSchema),
})

export type Records = ReturnType<typeof recordsOf>
