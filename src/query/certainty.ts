import type { Day, RecordDate } from '#record/dates.ts'

/** A range of days, inclusive; `null` leaves an end open. */
export interface Range {
  from: Day | null
  to: Day | null
}

/**
 * Where the time from the first day of `since` to the last of `until` lies: wholly `inside` the range, `outside` it, or
 * `perhaps` inside: where it overlaps the range without being contained, or with an approximate date. An end that is not
 * known may be any day. A range open at both ends holds everything.
 */
export const lies = (
  since: RecordDate | undefined,
  until: RecordDate | undefined,
  { from, to }: Range,
): 'inside' | 'perhaps' | 'outside' => {
  const [first, last] = [since?.from, until?.to]
  if (from === null && to === null) return 'inside'
  if (from !== null && last !== undefined && last < from) return 'outside'
  if (to !== null && first !== undefined && first > to) return 'outside'
  if (since?.approximate || until?.approximate) return 'perhaps'
  const afterStart = from === null || (first !== undefined && first >= from)
  const beforeEnd = to === null || (last !== undefined && last <= to)
  return afterStart && beforeEnd ? 'inside' : 'perhaps'
}
