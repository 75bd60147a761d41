import { coreOf } from '#compile/pack.ts'
import { summaryWordsOf } from '#compile/pack-words.ts'
import { type Answer, answer } from '#query/answer.ts'
import { type Catalogue, catalogueOf as catalogueOn } from '#query/catalogue.ts'
import { type Holding, unpacked } from '#query/columns.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { asKnown } from '#query/known.ts'
import { lensOf } from '#query/lens.ts'
import { searchIn } from '#query/terms.ts'
import type { Tie } from '#query/ties.ts'
import type { Core } from '#record/core.ts'
import type { Dataset, RecordEvent, Relationship } from '#record/dataset.ts'
import { articleOf, datasetOf, evidenceOf, organizationOf } from './record-makers.ts'

/** From datasets, of which tests speak, to what the engine works on. */

/** The core of a dataset as a browser fetches it: written out and read again. */
export const fetchedCore = (dataset: Dataset): Core => {
  const core: Core = { ...coreOf(dataset), details: { files: [], registry: 0, events: [], run: 64 }, search: '' }
  const fetched: Core = JSON.parse(JSON.stringify(core))
  return fetched
}

/** A dataset as it is held once its search is there. */
export const heldOf = (dataset: Dataset): Holding => {
  const held = unpacked(fetchedCore(dataset))
  searchIn(summaryWordsOf(dataset)).serve(catalogueOn(held))
  return held
}

export const catalogueOf = (dataset: Dataset): Catalogue => catalogueOn(heldOf(dataset))

/** What of a dataset could be known at the end of a date. */
export const heldAsKnown = (dataset: Dataset, date: string | null): Holding => {
  const held = heldOf(dataset)
  return asKnown(held, lensOf(held, date))
}

export const catalogueAsKnown = (dataset: Dataset, date: string | null): Catalogue =>
  catalogueOn(heldAsKnown(dataset, date))

export const answerOf = (dataset: Dataset, filters: Filters = noFilters): Answer =>
  answer(catalogueOf(dataset), filters)

/** A dataset of some events and relationships, with the organizations they name. */
export const datasetAround = (events: readonly RecordEvent[], relationships: readonly Relationship[] = []): Dataset => {
  const named = [
    ...events.flatMap(({ participants, outcomes = [] }) => [
      ...participants.map(({ organization }) => organization),
      ...outcomes.flatMap(({ parties = [], to = [] }) => [...parties, ...to]),
    ]),
    ...relationships.flatMap(({ from, to }) => [from, to]),
  ]
  return datasetOf({
    articles: [articleOf('early', 'The Courier'), articleOf('late', 'The Herald')],
    organizations: [...new Set(named)]
      .sort()
      .map((id) => organizationOf({ id, camp: 'partner', evidence: evidenceOf('early') })),
    events: [...events],
    relationships: [...relationships],
  })
}

/** The ties that some events and relationships make. */
export const tiesBetween = (
  events: readonly RecordEvent[],
  relationships: readonly Relationship[] = [],
): readonly Tie[] => answerOf(datasetAround(events, relationships)).ties.all()

export const idsOf = (records: Iterable<{ id: string }>): string[] => Array.from(records, ({ id }) => id)
