import type { Holding } from './columns.ts'
import { columnsAsKnown, eventsLeft, summariesTold } from './known-columns.ts'
import { type Lens, lessSure, nearestKnown, standing } from './lens.ts'

/**
 * The core as it could be known through a lens: evidence from articles surely published by then, and only what was
 * known of it. `null` gives the core unchanged, the very same object.
 */
export const asKnown = (held: Holding, lens: Lens | null): Holding => {
  if (lens === null) return held
  const out = (sources: readonly string[]): string[] => sources.filter((id) => lens.articles.has(id))
  const cut = <T extends { sources: string[] }>(records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, sources: out(record.sources) }))
  const still = <T extends { sources: string[] }>(records: readonly T[]): T[] =>
    cut(records).filter(({ sources }) => sources.length > 0)
  const left = eventsLeft(held, lens)
  const placeAround = nearestKnown(held.places, lens.places)
  return {
    ...held,
    articles: held.articles.filter(({ id }) => lens.articles.has(id)),
    organizations: cut(held.organizations)
      .filter(({ id }) => lens.organizations.has(id))
      .map(({ parent, place, ...rest }) => ({
        ...rest,
        ...standing('parent', parent, lens.organizations),
        ...standing('place', place, lens.places),
      })),
    people: cut(held.people)
      .filter(({ id }) => lens.people.has(id))
      .map((person) => ({
        ...person,
        positions: still(person.positions ?? []).filter(({ organization }) => lens.organizations.has(organization)),
      })),
    places: cut(held.places)
      .filter(({ id }) => lens.places.has(id))
      .map(({ parent, ...rest }) => ({ ...rest, ...standing('parent', placeAround(parent), lens.places) })),
    programmes: cut(held.programmes).filter(({ id }) => lens.programmes.has(id)),
    relationships: held.relationships.flatMap((whole) => {
      const [known] = still([whole])
      if (!known || !lens.organizations.has(known.from) || !lens.organizations.has(known.to)) return []
      return [known.sources.length < whole.sources.length ? lessSure(known) : known]
    }),
    disputes: held.disputes
      .map((dispute) => ({ ...dispute, sources: dispute.sources.map(out).filter((own) => own.length > 0) }))
      .filter(({ sources }) => sources.length > 1),
    events: columnsAsKnown(held, lens, left),
    told: summariesTold(held, lens, left),
  }
}
