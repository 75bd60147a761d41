import type { Answer } from '#query/answer.ts'
import { busiestOf, participationsIn } from '#query/busiest.ts'
import type { Catalogue } from '#query/catalogue.ts'
import { eventsOverBy } from '#query/day-range.ts'
import { isAcross } from '#query/outside.ts'
import { organizationNumbers } from '#query/tie-index.ts'
import type { Tie, Ties } from '#query/ties.ts'
import type { RelationshipHead } from '#record/core.ts'
import { boundsOf, type Day, dayNumber } from '#record/dates.ts'
import { busiestTies } from './busiest-ties.ts'
import type { Node } from './lay-columns.ts'

/** Whether a relationship surely stood on a day: begun by then, as far as known not over before. Without a date: no. */
const stood = ({ since, until }: RelationshipHead, day: Day): boolean =>
  since !== undefined && since.to <= day && (until === undefined || until.to >= day)

/** The ties that a view shows. Where they are not all that there are, `of` says how many there are, and of whom. */
export interface Shown {
  ties: readonly Tie[]
  of: { ties: number; organizations: number; among: number } | null
}

const mostTies = 1500 // more are no picture, and take long to put together
export const mostOrganizations = 120 // those among whom ties are drawn where all would be too many
const linesEach = 2.5 // for each organization, those that a drawing of some of them can hold

/** What an answer holds as of the end of a day; all of it without a day. */
const asOf = (answer: Answer, day: Day | undefined): Pick<Answer, 'busiest' | 'ties' | 'relationships'> => {
  if (day === undefined) return answer
  const { catalogue, events, ties, relationships } = answer
  const over = eventsOverBy(catalogue, dayNumber(day))
  const holds = (relationship: RelationshipHead): boolean => stood(relationship, day)
  return {
    // Apart from what is counted of the answer, which other views show beside.
    busiest: (most) =>
      busiestOf(catalogue, participationsIn(catalogue, events.set.and(over), 'participations then'), most),
    ties: ties.with(over, holds),
    relationships: relationships.filter(holds),
  }
}

/** Some organizations by number, and, until they are `most`, those that stand in the most relationships; equals by number. */
const filledUp = (
  most: number,
  busiest: readonly number[],
  relationships: readonly RelationshipHead[],
  numbers: ReadonlyMap<string, number>,
): readonly number[] => {
  if (busiest.length >= most) return busiest
  const counts = new Map<number, number>()
  for (const { from, to } of relationships) {
    for (const id of [from, to]) {
      const number = numbers.get(id)
      if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1)
    }
  }
  const known = new Set(busiest)
  const others = [...counts].filter(([number]) => !known.has(number)).sort(([m, x], [n, y]) => y - x || m - n)
  return [...busiest, ...others.map(([number]) => number)].slice(0, most)
}

/** How many organizations have any tie. */
const tiedIn = (ties: Pick<Ties, 'tied'>): number => ties.tied().reduce((sum, one) => sum + one, 0)

/**
 * The ties as they stood at the end of `at` (`null`: all), and of these only an organization's own where one is in focus.
 * Where there are too many, the busiest among the busiest organizations: the others are not even put together. `most` is
 * how many organizations the view holds; without it, as many as have no more than 1,500 ties.
 */
export const shownTies = (answer: Answer, at: string | null, focus: string | null, most?: number): Shown => {
  const then = asOf(answer, at === null ? undefined : boundsOf(at)?.to)
  if (focus !== null) return { ties: then.ties.of(focus), of: null }
  const isWhole = then.ties.length <= mostTies && (most === undefined || tiedIn(then.ties) <= most)
  if (isWhole) return { ties: then.ties.all(), of: null }
  const { organizations } = answer.catalogue.held.order
  const room = most ?? mostOrganizations
  // Where few events are left, relationships alone may make many ties.
  const busiest = filledUp(room, then.busiest(room), then.relationships, organizationNumbers(answer.catalogue))
  const ties = busiestTies(then.ties, busiest, then.relationships, organizations, room * linesEach)
  return { ties, of: { ties: then.ties.length, organizations: tiedIn(then.ties), among: busiest.length } }
}

/** The organizations at the ends of some ties, with their activity, in the order of their ids. */
export const nodesOf = (ties: readonly Tie[], catalogue: Catalogue): Node[] => {
  const nodes = new Map<string, Node>()
  for (const tie of ties) {
    const weight = tie.count + tie.relationships.length
    const across = isAcross(catalogue, tie) ? weight : 0
    for (const id of [tie.a, tie.b]) {
      const camp = catalogue.organizations.get(id)?.camp
      if (!camp) continue
      const node = nodes.get(id) ?? { id, camp, activity: 0, across: 0, ties: 0 }
      nodes.set(id, { ...node, activity: node.activity + weight, across: node.across + across, ties: node.ties + 1 })
    }
  }
  return [...nodes.values()].sort((x, y) => (x.id < y.id ? -1 : 1))
}
