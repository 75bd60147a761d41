import type { Article, Evidence, Organization, Person, Place, Programme } from '#record/dataset.ts'

/** How large a made-up record is, and which of all possible ones it is. */
export interface Wanted {
  /** Number of events. */
  size: number
  seed: number
  /** Leave out what nothing counts: every event shares its title and summary. For sizes that fill the memory. */
  lean?: boolean
}

/** Who and what there is before anything happens: all that events refer to, each list in order of id. */
export interface World {
  subject: string
  organizations: readonly Organization[]
  people: readonly Person[]
  places: readonly Place[]
  programmes: readonly Programme[]
  articles: readonly Article[]
}

/** First and last day on which anything happens, as days since 1970-01-01: 2011-01-01 and 2025-12-31. */
export const span = { first: 14_975, last: 20_453 } as const

/** Evidence by one article; the phrase tells nothing. */
export const restingOn = (article: string): Evidence[] => [{ article, phrase: 'as the report says' }]

/** A number with zeros before it, so that ids of one kind stand in the order of their numbers. */
export const padded = (number: number, width = 6): string => String(number).padStart(width, '0')

/** A name as part of an id. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Records in the order of their ids, as the compiler puts them. */
export const byId = <T extends { id: string }>(records: readonly T[]): T[] =>
  [...records].sort((x, y) => (x.id < y.id ? -1 : 1))
