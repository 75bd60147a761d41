import type { Camp, ClaimKind, EventKind, OutcomeType } from '#record/vocabulary.ts'

/** Everything a reader may choose that decides which events are shown. Lists hold each value once, sorted. */
export interface Filters {
  /** First and last moment of interest as written: `2025`, `2025-04` or `2025-04-21`; inclusive. */
  from: string | null
  to: string | null
  org: readonly string[]
  match: 'any' | 'all'
  /** Whether an organization stands for its units too. */
  units: boolean
  person: readonly string[]
  place: readonly string[]
  programme: readonly string[]
  kind: readonly EventKind[]
  outcome: readonly OutcomeType[]
  camp: readonly Exclude<Camp, 'subject'>[]
  source: readonly string[]
  q: string
  /** Only what had been published by this date, of any precision. */
  known: string | null
  /** Leave out events that only may lie in the range: in part, or by an approximate date. */
  certain: boolean
  evidence: 'single' | 'several' | null
  /** Something said of the event, or come of it, is to be of such a kind. */
  status: readonly ClaimKind[]
}

export type FilterKey = keyof Filters

/** Nothing chosen: every event passes. */
export const noFilters: Filters = {
  from: null,
  to: null,
  org: [],
  match: 'any',
  units: false,
  person: [],
  place: [],
  programme: [],
  kind: [],
  outcome: [],
  camp: [],
  source: [],
  q: '',
  known: null,
  certain: false,
  evidence: null,
  status: [],
}
