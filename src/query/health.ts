import type { Article } from '#record/dataset.ts'
import { type Catalogue, derived } from './catalogue.ts'
import type { EventSet } from './event-set.ts'
import { row } from './lists.ts'

/** What some articles are worth as evidence, told by its inputs and never as one score. */
export interface Health {
  /** The articles, each once, in the order given. */
  articles: readonly Article[]
  /** Their publishers, each once: articles of one house count as one voice. */
  publishers: readonly string[]
  /** How many were read in full, bear their date in print, and were read elsewhere than at their publisher. */
  full: number
  printed: number
  reposts: number
}

/** Whether an article bears its date in print; what is told of how a date is known means that it does not. */
export const isDatePrinted = ({ published, published_basis }: Article): boolean =>
  published !== undefined && published_basis === undefined

/** The health of what rests on some articles, by their ids. */
export const healthOf = (catalogue: Catalogue, sources: readonly string[]): Health => {
  const articles = [...new Set(sources)].flatMap((id) => catalogue.articles.get(id) ?? [])
  const count = (holds: (article: Article) => boolean): number => articles.filter(holds).length
  return {
    articles,
    publishers: [...new Set(articles.map(({ publisher }) => publisher))],
    full: count(({ read }) => read === 'full'),
    printed: count(isDatePrinted),
    reposts: count(({ via }) => via !== undefined),
  }
}

/** The articles behind some events or any part of them, by their ids, in order of those. */
export const articlesBehind = ({ held: { events, order } }: Catalogue, set: EventSet): string[] => {
  const behind = new Set<number>()
  for (const event of set.numbers()) for (const article of row(events.sources, event)) behind.add(article)
  return [...behind].sort((x, y) => x - y).map((article) => order.articles[article] ?? '')
}

const strongest = 255

/** For each event twice the number of its publishers, and one more where any of its articles was read in full. */
export const strengths = derived((catalogue) => {
  const { events, order } = catalogue.held
  const articles = order.articles.map((id) => catalogue.articles.get(id))
  const publishers = new Set<string | undefined>()
  return Uint8Array.from({ length: events.size }, (_, event) => {
    publishers.clear()
    let full = 0
    for (const source of row(events.sources, event)) {
      publishers.add(articles[source]?.publisher)
      if (articles[source]?.read === 'full') full = 1
    }
    return Math.min(strongest, publishers.size * 2 + full)
  })
})

/** The numbers of the events of a set, the best sourced first, of equal ones the latest: counted, then placed. */
export const bestSourced = (catalogue: Catalogue, set: EventSet): Uint32Array => {
  const strength = strengths(catalogue)
  const numbers = set.numbers()
  const stronger = (event: number): number => strongest - (strength[event] ?? 0)
  const counts = new Uint32Array(strongest + 1)
  for (const event of numbers) counts[stronger(event)] = (counts[stronger(event)] ?? 0) + 1
  // Where the next event of each strength goes: behind all that are stronger.
  const next = new Uint32Array(strongest + 1)
  for (let at = 1; at <= strongest; at += 1) next[at] = (next[at - 1] ?? 0) + (counts[at - 1] ?? 0)
  const sorted = new Uint32Array(numbers.length)
  for (const event of numbers.slice().reverse()) {
    const at = next[stronger(event)] ?? 0
    sorted[at] = event
    next[stronger(event)] = at + 1
  }
  return sorted
}
