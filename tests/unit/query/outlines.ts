import type { Answer } from '#query/answer.ts'
import type { Filters } from '#query/filters.ts'
import { activityOf } from '#query/periods.ts'
import type { Tie } from '#query/ties.ts'
import type { Dataset } from '#record/dataset.ts'
import { activityIn, busiestIn, participationsIn, sharedIn } from './count-oracle.ts'
import { idsOf } from './holding.ts'
import { eventPasses, relationshipPasses } from './oracle.ts'
import { relationshipText, type TieOutline, tieOutlines, wordText } from './tie-oracle.ts'

/** Whole answers in plain text: as the engine gives them, and as plain loops do. */

/** How many of the busiest organizations are told. */
const most = 3

export const outlineOfTie = (tie: Tie): TieOutline => ({
  id: tie.id,
  stage: tie.stage,
  word: wordText(tie),
  events: idsOf(tie.events),
  relationships: tie.relationships.map(relationshipText),
})

/** What plain loops find. */
export const outlineByLoops = (dataset: Dataset, filters: Filters) => {
  const events = dataset.events.filter((event) => eventPasses(event, dataset, filters))
  const relationships = dataset.relationships.filter((one) => relationshipPasses(one, dataset, filters))
  const ties = tieOutlines(dataset.organizations, events, relationships)
  const participations = participationsIn(events)
  return {
    events: idsOf(events),
    relationships: relationships.map(relationshipText),
    ties,
    tieCount: ties.length,
    counts: dataset.organizations.map(({ id }) => participations.get(id) ?? 0),
    busiest: busiestIn(events, dataset, most),
    shared: sharedIn(ties, idsOf(dataset.organizations)),
    activity: activityIn(events, dataset),
  }
}

export type Outline = ReturnType<typeof outlineByLoops>

/** What an answer says, told in the order of `parts`: what is asked first must not change what is asked later. */
export const outlineOfAnswer = (answer: Answer, parts: readonly (keyof Outline)[]): Partial<Outline> => {
  const { catalogue, events, ties } = answer
  const { held } = catalogue
  const numbers = held.organizations.map(({ id }) => held.order.organizations.indexOf(id))
  const tell: { [K in keyof Outline]: () => Outline[K] } = {
    events: () => idsOf(events),
    relationships: () => answer.relationships.map(relationshipText),
    ties: () => ties.all().map(outlineOfTie),
    tieCount: () => ties.length,
    counts: () => held.organizations.map(({ id }) => answer.participationsOf(id)),
    busiest: () =>
      answer
        .busiest(most)
        .map((number) => [held.order.organizations[number] ?? '', answer.participations()[number] ?? 0]),
    shared: () => [...ties.shared(numbers)],
    activity: () => {
      const { months, undated } = activityOf(catalogue, events.set)
      return { months: [...months], undated }
    },
  }
  return Object.fromEntries(parts.map((part) => [part, tell[part]()]))
}

export const allParts = [
  'events',
  'relationships',
  'ties',
  'tieCount',
  'counts',
  'busiest',
  'shared',
  'activity',
] as const satisfies readonly (keyof Outline)[]
