import { monthAfter, monthAt, monthCountAt, monthOf } from '#record/dates.ts'
import { derived } from './catalogue.ts'
import { isDateApproximate } from './columns.ts'

/**
 * How many articles of the record came out in each month that has any. An article whose date is an interval counts in each
 * month of it: silence is told only where it is sure that nothing was consulted.
 */
export const articlesByMonth = derived(({ held }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { published } of held.articles) {
    if (!published) continue
    const last = monthOf(published.to)
    for (let month = monthOf(published.from); month <= last; month = monthAfter(month)) {
      counts.set(month, (counts.get(month) ?? 0) + 1)
    }
  }
  return counts
})

/**
 * The months for which some source was consulted: an article came out in it, or one, dated or not, reports an event that
 * surely lies in it, as none does whose date is approximate.
 */
export const consultedMonths = derived((catalogue): ReadonlySet<string> => {
  const { events } = catalogue.held
  const { first, last, size } = events
  const counts = new Set<number>()
  for (let event = 0; event < size; event += 1) {
    const [from, to] = [first[event] ?? 0, last[event] ?? 0]
    if (to - from > longestMonth || isDateApproximate(events, event)) continue
    const count = monthCountAt(from)
    if (from === to || count === monthCountAt(to)) counts.add(count)
  }
  return new Set([...articlesByMonth(catalogue).keys(), ...Array.from(counts, monthAt)])
})

const longestMonth = 30 // days from the first of a month to its last, at most
