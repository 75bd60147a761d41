import type { Article } from '#record/dataset.ts'
import { monthOf } from '#record/dates.ts'
import { type RecordKind, recordKinds } from '#record/ids.ts'
import type { Catalogue } from './catalogue.ts'
import { groupBy } from './order.ts'

/** The ids of some kind. */
export interface Gained {
  kind: RecordKind
  ids: readonly string[]
}

/**
 * What shipped after the first `before` ids, by kind: of what is listed, the latest of all that shipped. `more` is how
 * many there are besides, too long ago to be listed.
 */
export const gainedSince = (
  { count, latest }: { count: number; latest: readonly string[] },
  before: number,
): { gained: Gained[]; more: number } => {
  const own = latest.slice(Math.max(0, before - (count - latest.length)))
  const ids = groupBy(own, (line) => line.slice(0, line.indexOf(':')))
  return {
    gained: recordKinds.flatMap((kind) => {
      const lines = ids.get(kind)
      return lines ? [{ kind, ids: lines.map((line) => line.slice(kind.length + 1)) }] : []
    }),
    more: Math.max(0, count - before - own.length),
  }
}

/**
 * The articles of a record by the month in which they came out at the latest, latest first: so those without a date, under
 * the empty text, come before all others.
 */
export const articlesByPublication = ({ held }: Catalogue): Map<string, Article[]> => {
  const latest = ({ published }: Article): string => published?.to ?? '9999'
  const sorted = [...held.articles].sort((x, y) => {
    if (latest(x) !== latest(y)) return latest(x) < latest(y) ? 1 : -1
    return x.id < y.id ? -1 : 1
  })
  return groupBy(sorted, ({ published }) => (published ? monthOf(published.to) : ''))
}
