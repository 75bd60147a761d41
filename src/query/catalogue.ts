import type { OrganizationHead, PersonHead, PlaceHead, ProgrammeHead } from '#record/core.ts'
import type { Article } from '#record/dataset.ts'
import type { RecordKind } from '#record/ids.ts'
import type { Holding } from './columns.ts'
import { below, type Tree, treeOf } from './tree.ts'

/** The record with every look-up that the queries share, built once for a core or a lens on it. */
export interface Catalogue {
  held: Holding
  articles: ReadonlyMap<string, Article>
  organizations: ReadonlyMap<string, OrganizationHead>
  people: ReadonlyMap<string, PersonHead>
  places: ReadonlyMap<string, PlaceHead>
  programmes: ReadonlyMap<string, ProgrammeHead>
  /** The number of each event in the columns. */
  events: ReadonlyMap<string, number>
  /** Organizations and their units; places and the places inside them. */
  units: Tree
  inside: Tree
}

const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> => new Map(records.map((r) => [r.id, r]))

/** Builds the look-ups; its cost is linear in the size of the record. */
export const catalogueOf = (held: Holding): Catalogue => ({
  held,
  articles: byId(held.articles),
  organizations: byId(held.organizations),
  people: byId(held.people),
  places: byId(held.places),
  programmes: byId(held.programmes),
  events: new Map(held.events.ids.map((id, event) => [id, event])),
  units: treeOf(held.organizations),
  inside: treeOf(held.places),
})

const catalogues = new WeakMap<Holding, Catalogue>()

/** The catalogue of a record, built once: whoever asks gets the same, with all that was derived from it. */
export const keptCatalogue = (held: Holding): Catalogue => {
  const kept = catalogues.get(held) ?? catalogueOf(held)
  catalogues.set(held, kept)
  return kept
}

/** Something derived from a catalogue when it is first asked for, and then kept as long as the catalogue. */
export const derived = <T>(derive: (catalogue: Catalogue) => T): ((catalogue: Catalogue) => T) => {
  const kept = new WeakMap<Catalogue, { value: T }>()
  return (catalogue) => {
    const known = kept.get(catalogue)
    if (known) return known.value
    const value = derive(catalogue)
    kept.set(catalogue, { value })
    return value
  }
}

/** In place of the id of an event that may be among those still on their way, where events come in parts. */
export const coming = Symbol('coming')

/** How links find records: the current id for a live or a former id, `null` for one that never was, or `coming`. */
export type Resolve = (kind: RecordKind, id: string) => string | null | typeof coming

/** The resolver of a record's links. */
export const resolverOf = (catalogue: Catalogue): Resolve => {
  const { missing, renamed, disputes } = catalogue.held
  const live: Record<RecordKind, (id: string) => boolean> = {
    article: (id) => catalogue.articles.has(id),
    organization: (id) => catalogue.organizations.has(id),
    person: (id) => catalogue.people.has(id),
    place: (id) => catalogue.places.has(id),
    programme: (id) => catalogue.programmes.has(id),
    event: (id) => catalogue.events.has(id),
    claim: () => false, // has no page
    dispute: (id) => disputes.some((dispute) => dispute.id === id),
  }
  return (kind, id) => {
    if (live[kind](id)) return id
    return renamed[`${kind}:${id}`] ?? (kind === 'event' && missing > 0 ? coming : null)
  }
}

/** A place and all it lies in, nearest first. */
export const placesAround = (catalogue: Catalogue, id: string | undefined): string[] => {
  const around: string[] = []
  for (let at = id; at !== undefined && !around.includes(at); at = catalogue.places.get(at)?.parent) around.push(at)
  return around
}

/** An organization and all its units, at any depth. */
export const withUnits = (catalogue: Catalogue, id: string): readonly string[] => below(catalogue.units, id)
