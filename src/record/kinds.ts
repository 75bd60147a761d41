import type { Dataset } from './dataset.ts'
import { type RecordKind, recordKinds } from './ids.ts'

/** What every record with an id has. */
export interface Identified {
  id: string
  formerIds?: string[] | undefined
}

/** The records of a dataset by their kind, in the dataset's order. */
export const byKind = (dataset: Dataset): Record<RecordKind, readonly Identified[]> => ({
  organization: dataset.organizations,
  person: dataset.people,
  place: dataset.places,
  programme: dataset.programmes,
  event: dataset.events,
  article: dataset.articles,
  claim: dataset.claims,
  dispute: dataset.disputes,
})

/** Every record with an id, with its kind. */
export const identified = (dataset: Dataset): { kind: RecordKind; record: Identified }[] => {
  const records = byKind(dataset)
  return recordKinds.flatMap((kind) => records[kind].map((record) => ({ kind, record })))
}
