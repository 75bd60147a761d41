import type { Article, Dataset, Organization, Person, Place, Programme, RecordEvent } from '#record/dataset.ts'
import type { RecordKind } from '#record/ids.ts'
import { type Identified, identified } from '#record/kinds.ts'
import { below, type Tree, treeOf } from './tree.ts'

/** The record with every look-up that the queries share, built once for a dataset. */
export interface Catalogue {
  dataset: Dataset
  articles: ReadonlyMap<string, Article>
  organizations: ReadonlyMap<string, Organization>
  people: ReadonlyMap<string, Person>
  places: ReadonlyMap<string, Place>
  programmes: ReadonlyMap<string, Programme>
  events: ReadonlyMap<string, RecordEvent>
  /** Organizations and their units; places and the places inside them. */
  units: Tree
  inside: Tree
}

const byId = <T extends Identified>(records: readonly T[]): Map<string, T> => new Map(records.map((r) => [r.id, r]))

/** Builds the look-ups; its cost is linear in the size of the record. */
export const catalogueOf = (dataset: Dataset): Catalogue => ({
  dataset,
  articles: byId(dataset.articles),
  organizations: byId(dataset.organizations),
  people: byId(dataset.people),
  places: byId(dataset.places),
  programmes: byId(dataset.programmes),
  events: byId(dataset.events),
  units: treeOf(dataset.organizations),
  inside: treeOf(dataset.places),
})

/** How links find records: the current id for a live or a former id, `null` for one that never was. */
export const resolverOf = (dataset: Dataset): ((kind: RecordKind, id: string) => string | null) => {
  const current = new Map<string, string>()
  const all = identified(dataset)
  for (const { kind, record } of all) for (const id of record.formerIds ?? []) current.set(`${kind}:${id}`, record.id)
  for (const { kind, record } of all) current.set(`${kind}:${record.id}`, record.id)
  return (kind, id) => current.get(`${kind}:${id}`) ?? null
}

/** A place and all it lies in, nearest first. */
export const placesAround = (catalogue: Catalogue, id: string | undefined): string[] => {
  const around: string[] = []
  for (let at = id; at !== undefined && !around.includes(at); at = catalogue.places.get(at)?.parent) around.push(at)
  return around
}

/** An organization and all its units, at any depth. */
export const withUnits = (catalogue: Catalogue, id: string): readonly string[] => below(catalogue.units, id)
