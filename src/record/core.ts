import type {
  Article,
  Dataset,
  Dispute,
  Organization,
  Person,
  Place,
  Position,
  Programme,
  Relationship,
} from './dataset.ts'
import type { Status } from './vocabulary.ts'

/** What a program must find in a core to read it; another number stands for another way to write one. */
export const coreFormat = 2

/**
 * The core of the record, as the compiler writes it and a browser fetches it first: all that filtering, counting and
 * drawing need, and nothing of what is only read (summaries, descriptions, evidence, claims: see details.ts). What is
 * one record an entry stands as such; events, of which there may be very many, stand in columns of numbers that point
 * into those lists.
 */
export interface Core extends Pick<Dataset, 'version' | 'title' | 'subject' | 'licence' | 'network'> {
  format: typeof coreFormat
  articles: Article[]
  organizations: OrganizationHead[]
  people: PersonHead[]
  places: PlaceHead[]
  programmes: ProgrammeHead[]
  relationships: RelationshipHead[]
  disputes: DisputeHead[]
  /** How many ids ever shipped: what is new to a reader is what came after those that there were. */
  shipped: number
  /** Texts that events share. */
  topics: string[]
  /** On whose word outcomes rest; the first is that of a reported fact. */
  words: Word[]
  /** Records by how many events name them, most first: columns give their place here, which is a small number for most. */
  ranks: Ranks
  /** Ids by the former ids that lead to them, both with the kind before: `event:old`. */
  renamed: Record<string, string>
  /** The events, or the latest of them where there are very many. */
  events: PackedEvents
  /** Addresses of the files with the events before them, latest first. */
  older: string[]
  /** How many events there are before those of this core. */
  missing: number
  details: DetailFiles
  /** Address of the words of the summaries (see summary-words.ts). */
  search: string
}

/** The indexes of records in their list, in order of rank. */
export interface Ranks<C = Column> {
  organizations: C
  people: C
  places: C
}

/** Whole numbers as a text (see column.ts). */
export type Column = string

/** A record without its evidence: only the ids of the articles it rests on, each once. */
type Head<T> = Omit<T, 'evidence' | 'description'> & { sources: string[] }

export type OrganizationHead = Head<Organization>
export type PositionHead = Head<Position>
export type PersonHead = Omit<Head<Person>, 'positions'> & { positions?: PositionHead[] }
export type PlaceHead = Omit<Head<Place>, 'parent_basis'>
export type ProgrammeHead = Head<Programme>
export type RelationshipHead = Omit<Relationship, 'evidence'> & { sources: string[] }
export type DisputeHead = Pick<Dispute, 'id' | 'topic' | 'about'> & {
  /** The articles behind each of its positions. */
  sources: string[][]
}

/** How far something may be taken as fact, and on whose word. */
export interface Word {
  status: Status
  by?: string[]
  by_unnamed?: string
}

/** Several numbers a row: how many each row has, and all of them one after the other. */
export interface PackedLists<C = Column> {
  counts: C
  values: C
}

/**
 * Events in columns, in the order of the dataset. What is rare stands by the number of its row. Before they are written out
 * columns are lists of numbers, and nothing in them is by rank or by difference yet.
 */
export interface PackedEvents<C = Column> {
  ids: string[]
  titles: string[]
  names: Record<number, string>
  /** First possible day: days since the event before; of the first event, since 1970-01-01. */
  gaps: C
  /** Days from the first possible day to the last. */
  spans: C
  /** Index in `precisions`, plus 4 where the date is approximate, 8 where any part of it is inferred, 16 where the place is. */
  marks: C
  /** The date as authored, where it does not follow from its bounds and precision. */
  texts: Record<number, string>
  /** Index in the vocabulary. */
  kinds: C
  /** Rank of the place plus 1; 0 for none. */
  places: C
  /** Organizations by rank. */
  participants: PackedLists<C>
  /** Index in the vocabulary, one a participant. */
  roles: C
  /** By rank. */
  people: PackedLists<C>
  /** The organization a person stood for, by its place among the participants (see `parties`) plus 1; 0 for none. */
  standings: C
  programmes: PackedLists<C>
  topics: PackedLists<C>
  /** Articles behind the event, and then those behind parts of it only; each as the difference from the one before (see `unsigned`). */
  sources: PackedLists<C>
  /** How many of each event's sources are behind parts of it only. */
  partial: C
  outcomes: PackedOutcomes<C>
  /** Claims about each event: the index of the article, times the number of statuses, plus the index of the status; each once. */
  said: PackedLists<C>
}

/** The outcomes of all events, in rows of their own; `counts` has one number an event. */
export interface PackedOutcomes<C = Column> {
  counts: C
  types: C
  /** Index in `words`. */
  words: C
  /** Organizations by their place among the event's participants; others by their index plus the number of participants. */
  parties: PackedLists<C>
  to: PackedLists<C>
  /** Articles, likewise, by their place among the event's sources. */
  sources: PackedLists<C>
}

/** Where the details are: addresses of files, and which of them holds what. */
export interface DetailFiles {
  files: string[]
  /** Index of the file with everything that is no event. */
  registry: number
  /** Index of the file of each run of `run` events. */
  events: number[]
  run: number
}

export const precisions = ['day', 'month', 'year', 'range'] as const
