import type { Article } from '#record/dataset.ts'
import { monthOf } from '#record/dates.ts'
import { type RecordKind, recordKinds } from '#record/ids.ts'
import type { Catalogue } from './catalogue.ts'

/** The ids of some kind. */
export interface Gained {
  kind: RecordKind
  ids: readonly string[]
}

const isKind = (text: string): text is RecordKind => recordKinds.some((kind) => kind === text)

/**
 * What shipped after the first `before` ids, by kind: of what is listed, the latest of all that shipped. `more` is how
 * many there are besides, too long ago to be listed.
 */
export const gainedSince = (
  { count, latest }: { count: number; latest: readonly string[] },
  before: number,
): { gained: Gained[]; more: number } => {
  const own = latest.slice(Math.max(0, before - (count - latest.length)))
  const ids = new Map<RecordKind, string[]>()
  for (const line of own) {
    const [kind = '', id = ''] = line.split(':')
    if (isKind(kind)) ids.set(kind, [...(ids.get(kind) ?? []), id])
  }
  return {
    gained: recordKinds.flatMap((kind) => {
      const some = ids.get(kind)
      return some ? [{ kind, ids: some }] : []
    }),
    more: Math.max(0, count - before - own.length),
  }
}

/** The articles of a record by the month in which they came out at the latest, latest first: so those without a date first. */
export const articlesByPublication = ({ held }: Catalogue): Map<string | null, Article[]> => {
  const monthOfArticle = ({ published }: Article): string => (published ? monthOf(published.to) : '')
  const months = new Map<string | null, Article[]>()
  const sorted = [...held.articles].sort((x, y) => {
    const [one, other] = [x.published?.to ?? '9', y.published?.to ?? '9']
    return one < other ? 1 : one > other ? -1 : x.id < y.id ? -1 : 1
  })
  for (const article of sorted) {
    const month = monthOfArticle(article) || null
    months.set(month, [...(months.get(month) ?? []), article])
  }
  return months
}
