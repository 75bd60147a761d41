import type { Filters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'

/** What every engine of the benchmark does: it takes a record once, then answers each change of the filters in full. */

/** The oracle: every other engine must answer as it does. */
export const oracle = 'loop'

/** What is measured against the others. */
export const own = 'ours'

/** The name under which plain objects, parsed from JSON and nothing done with them, are measured. */
export const plainObjects = 'objects'

/** The filters whose values are counted. */
export const countKeys = ['org', 'person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source'] as const
export type CountKey = (typeof countKeys)[number]

/** Events counted by value, in whichever shape comes easiest to an engine; values of no event may be there or not. */
export type Counts =
  | ReadonlyMap<string, number>
  | { values: readonly string[]; counts: ArrayLike<number> }
  | { values: readonly string[]; pairs: Iterable<{ readonly key: unknown; readonly value: unknown }> }

/** Events of a month: all, and those under each camp. */
export interface Month {
  /** As `2025-07`. */
  month: string
  events: number
  subject: number
  government: number
  partner: number
}

/** Events by calendar month, over those that pass all filters but the range of days; in either of two shapes. */
export type Histogram = {
  /** Events dated too coarsely to stand in one month. */
  undated: number
} & (
  | { months: readonly Month[] }
  | {
      /** The first month. */
      first: string
      /** Four numbers a month: events, those under `subject`, with the government, with partners. */
      counts: ArrayLike<number>
    }
)

/** The answer to one change. An engine may use its arrays again for the next one. */
export interface Work {
  /**
   * For each key how many events each value would show: its own filter does not matter, all others do. Where all chosen
   * organizations must take part, their filter matters to them too.
   */
  counts: Record<CountKey, Counts>
  histogram: Histogram
  /** Ids of the last hundred events that pass, last first. */
  newest: readonly string[]
  /** The fifty organizations that take part in most passing events, in any role; equals by id. */
  busiest: readonly string[]
  /** Passing events of each of the busiest. */
  turnouts: ArrayLike<number>
  /** Events shared by every two of the busiest: that of the places `i < j` stands at `j * (j - 1) / 2 + i`. */
  shared: ArrayLike<number>
}

/** A record that an engine has taken in. */
export interface Opened {
  change(filters: Filters): Work
}

export interface Engine {
  name: string
  open(dataset: Dataset): Opened
  /** The record as it comes over the wire and from there; JSON and `open` where left out. */
  wire?: { pack(dataset: Dataset): Uint8Array; open(bytes: Uint8Array): Opened }
}

export const most = { newest: 100, busiest: 50 } as const

/** The place of a pair in `shared`, whichever way round it is given. */
export const pairPlace = (one: number, other: number): number =>
  one < other ? (other * (other - 1)) / 2 + one : (one * (one - 1)) / 2 + other
