import type { FilterKey } from '#query/filters.ts'

/** What each filter is called on the screen. */
export const filterWords: Record<FilterKey, string> = {
  from: 'Date range',
  to: 'To',
  org: 'Organization',
  match: 'All of them together',
  units: 'Units stand for their parents',
  person: 'Person',
  place: 'Place',
  programme: 'Programme',
  kind: 'Kind of event',
  outcome: 'Outcome',
  camp: 'Camp',
  source: 'Source',
  q: 'Text',
  known: 'As known on',
  certain: 'Only certain dates',
  evidence: 'Evidence',
  status: 'Claims',
}
