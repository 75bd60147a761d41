import type { Article, Evidence } from '#record/dataset.ts'
import type { RecordDate } from '#record/dates.ts'
import type { Chance } from '../chance.ts'
import { padded, slug, span } from './settings.ts'
import { makers, places, publishers, topics, trades } from './words.ts'

/** Articles in the order in which they came out, which is the order of their ids. */
export interface Press {
  articles: readonly Article[]
  /** One to three different articles from the weeks after a day, as evidence. */
  about(day: number): Evidence[]
}

const publisherNames = (chance: Chance): string[] => [
  ...publishers,
  ...Array.from({ length: 40 - publishers.length }, () => `${chance.pick(places)} ${chance.pick(trades)} Review`),
]

/** Articles that come out evenly over all days; one in twenty bears no date. */
export const pressOf = (count: number, dayDate: (day: number) => RecordDate, chance: Chance): Press => {
  const names = publisherNames(chance)
  const days = Array.from({ length: count }, () => span.first + chance.below(span.last - span.first + 22)).sort(
    (x, y) => x - y,
  )
  const articles = days.map((day, at): Article => {
    const publisher = chance.pick(names)
    const id = `report-${padded(at)}`
    return {
      id,
      url: `https://example.org/${slug(publisher) || 'daily'}/${id}`,
      title: `${chance.pick(makers)} ${chance.pick(trades)} and ${chance.pick(topics)}`,
      publisher,
      language: 'en',
      read: 'full',
      ...(chance.yes(0.05) ? { published_basis: 'not printed' } : { published: dayDate(day) }),
    }
  })
  const phrases = ['as the report says', 'met on the day', 'said that both']
  const passages = articles.map(({ id }) => phrases.map((phrase): Evidence => ({ article: id, phrase })))
  const passage = (at: number): Evidence => chance.pick(passages[Math.max(0, Math.min(at, count - 1))] ?? [])
  const firstAfter = (day: number): number => {
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((days[middle] ?? 0) < day) low = middle + 1
      else high = middle
    }
    return low
  }
  // As many articles as come out in three weeks, so that an event is told of soon.
  const soon = Math.max(1, Math.round((count * 21) / (span.last - span.first)))
  return {
    articles,
    about(day) {
      const at = firstAfter(day) + chance.below(soon)
      const luck = chance.next()
      if (luck < 0.6) return [passage(at)]
      return luck < 0.9 ? [passage(at), passage(at + 1)] : [passage(at), passage(at + 1), passage(at + 2)]
    },
  }
}
