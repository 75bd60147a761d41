import { monthAfter, monthOf } from '#record/dates.ts'
import { type Catalogue, derived } from './catalogue.ts'

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

/** How many articles bear no date, and so stand in no month. */
export const undatedArticles = ({ held }: Catalogue): number =>
  held.articles.filter(({ published }) => published === undefined).length
