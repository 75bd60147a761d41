import { coreInParts, coreOf } from '#compile/pack.ts'
import { summaryWordsOf } from '#compile/pack-words.ts'
import { type Answer, answer } from '#query/answer.ts'
import { type Catalogue, catalogueOf as catalogueOn } from '#query/catalogue.ts'
import { type Columns, columnsOf, type Holding, unpacked } from '#query/columns.ts'
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

/**
 * A dataset whose events come in parts, cut before the events of some numbers, as a very large one is sent: what is held at
 * first, the last part, and those that come later, oldest first.
 */
export const inParts = (dataset: Dataset, cuts: readonly number[]): { held: Holding; older: Columns[] } => {
  const ends = [...cuts.map((cut) => cut % (dataset.events.length + 1)), 0, dataset.events.length].sort((x, y) => x - y)
  const cut = ends.slice(1).map((end, at) => dataset.events.slice(ends[at], end))
  // The latest are packed first: what is numbered as it comes is then numbered from there.
  const { core, parts } = coreInParts(dataset, cut.toReversed())
  const [latest, ...before] = parts
  if (!latest) throw new Error('There is always a last part')
  const missing = dataset.events.length - latest.ids.length
  const fetched: Core = { ...fetchedCore(dataset), ...core, events: latest, missing }
  return {
    held: { ...unpacked(fetched), shelf: heldOf(dataset).shelf },
    older: before.map((part) => columnsOf(part, core.ranks)).toReversed(),
  }
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
