import { type Catalogue, derived } from './catalogue.ts'
import { buildLists, row } from './lists.ts'

/** How many different publishers stand behind some articles. */
export const publishersBehind = (articles: readonly string[], catalogue: Catalogue): number =>
  new Set(articles.map((id) => catalogue.articles.get(id)?.publisher)).size

/** For each event 1 where several publishers stand behind it, else 0. */
export const publishersPerEvent = derived((catalogue) => {
  const { events, order } = catalogue.held
  const publishers = order.articles.map((id) => catalogue.articles.get(id)?.publisher)
  return buildLists(events.size, (event, add) => {
    const [first, ...others] = row(events.sources, event)
    const one = first === undefined ? undefined : publishers[first]
    add(others.some((article) => publishers[article] !== one) ? 1 : 0)
  })
})
