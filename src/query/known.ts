import type { Article, Dataset, Evidence } from '#record/dataset.ts'
import { boundsOf, type Day } from '#record/dates.ts'

/** Whether an article was surely out by `day`: it counts from its latest possible date, without a date never. */
export const outBy = (article: Article, day: Day): boolean =>
  article.published !== undefined && article.published.to <= day

interface Evidenced {
  evidence: Evidence[]
}

/** The ids that are among some; undefined where none is left, as where none was given. */
const among = (ids: string[] | undefined, some: ReadonlySet<string>): string[] | undefined => {
  const left = ids?.filter((id) => some.has(id))
  return left && left.length > 0 ? left : undefined
}

interface Described extends Evidenced {
  id: string
  description?: string | undefined
}

/** Records without the descriptions that may rest on evidence they have lost; `before` is what they were. */
const told = <T extends Described>(records: readonly T[], before: readonly Described[]): T[] => {
  const evidence = new Map(before.map((record) => [record.id, record.evidence.length]))
  return records.map((record) => {
    if (record.evidence.length === evidence.get(record.id)) return record
    const { description: _, ...rest } = record
    return rest as T // all but a field that may be missing
  })
}

/**
 * The record as it could be known at the end of `date` (of any precision): evidence from articles surely published by
 * then, and only what still has some; a description that may draw on later evidence is left out. `null` gives the record unchanged, the very same object.
 */
export const asKnown = (dataset: Dataset, date: string | null): Dataset => {
  const day = date === null ? undefined : boundsOf(date)?.to
  if (day === undefined) return dataset
  const out = new Set(dataset.articles.filter((article) => outBy(article, day)).map((article) => article.id))
  const cut = <T extends Evidenced>(records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, evidence: record.evidence.filter((e) => out.has(e.article)) }))
  const keep = <T extends Evidenced>(records: readonly T[]): T[] => cut(records).filter((r) => r.evidence.length > 0)
  const keepOf = <T extends Evidenced>(records: readonly T[] | undefined): T[] => keep(records ?? [])

  const placed = keep(dataset.places)
  const places = new Set(placed.map((place) => place.id))
  const programmes = new Set(keep(dataset.programmes).map((programme) => programme.id))
  // The organization that is tracked is always there, were it without evidence.
  const organizations = cut(dataset.organizations).filter((o) => o.evidence.length > 0 || o.id === dataset.subject)
  const living = new Set(organizations.map((organization) => organization.id))
  const people = keep(dataset.people).map((p) => ({
    ...p,
    positions: keepOf(p.positions).filter((position) => living.has(position.organization)),
  }))
  const persons = new Set(people.map((p) => p.id))
  return {
    ...dataset,
    articles: dataset.articles.filter((article) => out.has(article.id)),
    organizations: told(organizations, dataset.organizations).map(({ parent, place, ...organization }) => ({
      ...organization,
      ...(parent !== undefined && living.has(parent) && { parent }),
      ...(place !== undefined && places.has(place) && { place }),
    })),
    people: told(people, dataset.people),
    places: told(placed, dataset.places).map(({ parent, parent_basis, ...place }) => ({
      ...place,
      ...(parent !== undefined && places.has(parent) && { parent, parent_basis }),
    })),
    programmes: told(keep(dataset.programmes), dataset.programmes),
    events: keep(dataset.events).map(({ place, place_basis, ...event }) => ({
      ...event,
      ...(place !== undefined && places.has(place) && { place, ...(place_basis !== undefined && { place_basis }) }),
      participants: event.participants.filter((p) => living.has(p.organization)),
      people: (event.people ?? [])
        .filter((p) => persons.has(p.person))
        .map(({ person, organization }) => ({
          person,
          ...(organization !== undefined && living.has(organization) && { organization }),
        })),
      outcomes: keepOf(event.outcomes).map((outcome) => {
        const parties = among(outcome.parties, living)
        return { ...outcome, parties, to: parties && among(outcome.to, living) }
      }),
      programmes: among(event.programmes, programmes),
      unnamed: keepOf(event.unnamed),
      notes: keepOf(event.notes),
    })),
    relationships: keep(dataset.relationships).filter((r) => living.has(r.from) && living.has(r.to)),
    claims: keep(dataset.claims),
    disputes: dataset.disputes
      .map((dispute) => ({ ...dispute, positions: keep(dispute.positions) }))
      .filter((dispute) => dispute.positions.length > 1),
  }
}
