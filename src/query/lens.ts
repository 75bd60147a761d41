import type { Article } from '#record/dataset.ts'
import { boundsOf, type Day } from '#record/dates.ts'
import type { Holding } from './columns.ts'

/** The day by which an article was surely out: the last it can be of, else the one it was seen on; null where neither is known. */
export const outSince = ({ published, seen }: Article): Day | null => published?.to ?? seen ?? null

/** Whether an article was surely out by `day`: it counts from its latest possible date, without any never. */
export const outBy = (article: Article, day: Day): boolean => {
  const since = outSince(article)
  return since !== null && since <= day
}

/** What could be known at the end of a day: the articles out by then, and the records that rest on any of them. */
export interface Lens {
  articles: ReadonlySet<string>
  organizations: ReadonlySet<string>
  people: ReadonlySet<string>
  places: ReadonlySet<string>
  programmes: ReadonlySet<string>
}

interface Sourced {
  id: string
  sources: readonly string[]
}

/** The lens of a date of any precision; `null` where there is none to look through. */
export const lensOf = (held: Holding, date: string | null): Lens | null => {
  const day = date === null ? undefined : boundsOf(date)?.to
  if (day === undefined) return null
  const articles = new Set(held.articles.filter((article) => outBy(article, day)).map(({ id }) => id))
  const living = (records: readonly Sourced[]): Set<string> =>
    new Set(records.filter(({ sources }) => sources.some((id) => articles.has(id))).map(({ id }) => id))
  return {
    articles,
    // The organization that is tracked is always there, were it without evidence.
    organizations: living(held.organizations).add(held.subject),
    people: living(held.people),
    places: living(held.places),
    programmes: living(held.programmes),
  }
}

/** The part of a reference that still stands: nothing where the record it names was not known. */
export const standing = <K extends string>(key: K, id: string | undefined, living: ReadonlySet<string>) => {
  const part: { [P in K]?: string } = {}
  if (id !== undefined && living.has(id)) part[key] = id
  return part
}
