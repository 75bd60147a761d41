import type { Day } from '#record/dates.ts'

/** A range of days, inclusive; `null` leaves an end open. */
export interface Range {
  from: Day | null
  to: Day | null
}

/**
 * Where the days from `first` to `last` lie: wholly `inside` the range, `outside` it, or `perhaps` inside, when
 * they overlap it without being contained. An end that is not known may be any day.
 */
export const lies = (first: Day | undefined, last: Day | undefined, range: Range): 'inside' | 'perhaps' | 'outside' => {
  if (range.from !== null && last !== undefined && last < range.from) return 'outside'
  if (range.to !== null && first !== undefined && first > range.to) return 'outside'
  const afterStart = range.from === null || (first !== undefined && first >= range.from)
  const beforeEnd = range.to === null || (last !== undefined && last <= range.to)
  return afterStart && beforeEnd ? 'inside' : 'perhaps'
}
