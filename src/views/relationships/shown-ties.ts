import type { Answer } from '#query/answer.ts'
import type { Catalogue } from '#query/catalogue.ts'
import { type Tie, tiesBetween } from '#query/ties.ts'
import type { Relationship } from '#record/dataset.ts'
import { boundsOf, type Day } from '#record/dates.ts'
import type { Camp } from '#record/vocabulary.ts'
import type { Node } from './lay-columns.ts'

/** Whether a relationship surely stood on a day: begun by then, as far as known not over before. Without a date: no. */
const stood = ({ since, until }: Relationship, day: Day): boolean =>
  since !== undefined && since.to <= day && (until === undefined || until.to >= day)

/** The ties as they stood at the end of `at` (`null`: all), and of these only an organization's own where one is in focus. */
export const shownTies = (answer: Answer, at: string | null, focus: string | null): readonly Tie[] => {
  const day = at === null ? undefined : boundsOf(at)?.to
  const ties =
    day === undefined
      ? answer.ties
      : tiesBetween(
          answer.events.filter((event) => event.date.to <= day),
          answer.relationships.filter((r) => stood(r, day)),
        )
  return focus === null ? ties : ties.filter((tie) => tie.a === focus || tie.b === focus)
}

/** The organizations at the ends of some ties, with their activity, in the order of their ids. */
export const nodesOf = (ties: readonly Tie[], catalogue: Catalogue): Node[] => {
  const activity = new Map<string, number>()
  for (const tie of ties) {
    const weight = tie.events.length + tie.relationships.length
    for (const id of [tie.a, tie.b]) activity.set(id, (activity.get(id) ?? 0) + weight)
  }
  return [...activity.keys()].sort().flatMap((id) => {
    const camp: Camp | undefined = catalogue.organizations.get(id)?.camp
    return camp ? [{ id, camp, activity: activity.get(id) ?? 0 }] : []
  })
}
