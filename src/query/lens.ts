import type { RelationshipHead } from '#record/core.ts'
import type { Article } from '#record/dataset.ts'
import { boundsOf, type Day } from '#record/dates.ts'
import { type Holding, isPlaceInferred } from './columns.ts'
import { row } from './lists.ts'

/**
 * The day by which an article was surely out: the last it can be of, else the one it was seen on; null where neither is known.
 * One of an approximate date may have come out after its last day, so it counts from when it was seen, where that is later.
 */
export const outSince = ({ published, seen }: Article): Day | null => {
  if (published === undefined) return seen ?? null
  return published.approximate && seen !== undefined && seen > published.to ? seen : published.to
}

/** Whether an article was surely out by `day`: it counts from its latest possible date, without any never. */
export const outBy = (article: Article, day: Day): boolean => {
  const since = outSince(article)
  return since !== null && since <= day
}

/** What could be known at the end of a day: the articles out by then, and the records that any of them surely names. */
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

type Living = Record<Exclude<keyof Lens, 'articles'>, Set<string>>

/** Adds what an event surely named when it was told: all that it names, where one article alone is behind the whole of it. */
const addNamed = ({ events, order }: Holding, articles: ReadonlySet<string>, living: Living): void => {
  const add = (kind: keyof Living, numbers: Uint32Array): void => {
    for (const number of numbers) living[kind].add(order[kind][number] ?? '')
  }
  for (let event = 0; event < events.size; event += 1) {
    const [only = 0, ...others] = row(events.sources, event)
    if (others.length > 0 || !articles.has(order.articles[only] ?? '')) continue
    add('organizations', row(events.participants, event))
    add('people', row(events.people, event))
    add('programmes', row(events.programmes, event))
    const place = events.places[event] ?? 0
    if (place > 0 && !isPlaceInferred(events, event)) living.places.add(order.places[place - 1] ?? '')
  }
}

/**
 * The lens of a date of any precision; `null` where there is none to look through. A record was known where an article
 * out by then is evidence for it, or alone stands behind an event or a relationship that names it.
 */
export const lensOf = (held: Holding, date: string | null): Lens | null => {
  const day = date === null ? undefined : boundsOf(date)?.to
  if (day === undefined) return null
  const articles = new Set(held.articles.filter((article) => outBy(article, day)).map(({ id }) => id))
  const known = (records: readonly Sourced[]): Set<string> =>
    new Set(records.filter(({ sources }) => sources.some((id) => articles.has(id))).map(({ id }) => id))
  const living: Living = {
    // The organization that is tracked is always there, were it without evidence.
    organizations: known(held.organizations).add(held.subject),
    people: known(held.people),
    places: known(held.places),
    programmes: known(held.programmes),
  }
  addNamed(held, articles, living)
  for (const { from, to, sources } of held.relationships) {
    if (sources.length === 1 && articles.has(sources[0] ?? '')) living.organizations.add(from).add(to)
  }
  return { articles, ...living }
}

/**
 * A relationship that has lost some of its evidence, without what may rest on that: its dates, its remark, and that it is in
 * force. What is left is that an article known by then told of it.
 */
export const lessSure = <T extends Pick<RelationshipHead, 'since' | 'until' | 'note' | 'standing'>>(
  relationship: T,
): T => {
  const { since: _, until: __, note: ___, ...rest } = relationship
  return { ...rest, standing: 'unstated' } as T // all but fields that may be missing
}

/**
 * Finds the nearest place around another that was known, from its parent on: what lies in a district lies in what the
 * district lies in, whether or not anyone had told of the district.
 */
export const nearestKnown = (
  places: readonly { id: string; parent?: string | undefined }[],
  living: ReadonlySet<string>,
) => {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]))
  return (parent: string | undefined): string | undefined => {
    let at = parent
    while (at !== undefined && !living.has(at)) at = parents.get(at)
    return at
  }
}

/** The part of a reference that still stands: nothing where the record it names was not known. */
export const standing = <K extends string>(key: K, id: string | undefined, living: ReadonlySet<string>) => {
  const part: { [P in K]?: string } = {}
  if (id !== undefined && living.has(id)) part[key] = id
  return part
}
