import type { Evidence, RecordEvent } from '#record/dataset.ts'
import type { Registry } from '#record/details.ts'
import { type Lens, lessSure, standing } from './lens.ts'

interface Evidenced {
  evidence: Evidence[]
}

/** The ids that are among some; undefined where none is left, as where none was given. */
const among = (ids: string[] | undefined, some: ReadonlySet<string>): string[] | undefined => {
  const left = ids?.filter((id) => some.has(id))
  return left && left.length > 0 ? left : undefined
}

const cut = <T extends Evidenced>(records: readonly T[], { articles }: Lens): T[] =>
  records.map((record) => ({ ...record, evidence: record.evidence.filter(({ article }) => articles.has(article)) }))

const still = <T extends Evidenced>(records: readonly T[] | undefined, lens: Lens): T[] =>
  cut(records ?? [], lens).filter(({ evidence }) => evidence.length > 0)

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

/** An event as it could be known through a lens; null where nothing was known of it. */
export const eventAsKnown = (event: RecordEvent, lens: Lens): RecordEvent | null => {
  const [known] = still([event], lens)
  if (!known) return null
  const { place, place_basis, ...rest } = known
  const { organizations, people, places, programmes } = lens
  return {
    ...rest,
    ...(place !== undefined && places.has(place) && { place, ...(place_basis !== undefined && { place_basis }) }),
    participants: event.participants.filter((p) => organizations.has(p.organization)),
    people: (event.people ?? [])
      .filter(({ person }) => people.has(person))
      .map(({ person, organization }) => ({ person, ...standing('organization', organization, organizations) })),
    outcomes: still(event.outcomes, lens).map((outcome) => {
      const parties = among(outcome.parties, organizations)
      return { ...outcome, parties, to: parties && among(outcome.to, organizations) }
    }),
    programmes: among(event.programmes, programmes),
    unnamed: still(event.unnamed, lens),
    notes: still(event.notes, lens),
  }
}

/** The registry as it could be known through a lens; a description that may draw on later evidence is left out. */
export const registryAsKnown = (registry: Registry, lens: Lens): Registry => ({
  shipped: registry.shipped,
  organizations: told(
    cut(registry.organizations, lens).filter(({ id }) => lens.organizations.has(id)),
    registry.organizations,
  ).map(({ parent, place, ...rest }) => ({
    ...rest,
    ...standing('parent', parent, lens.organizations),
    ...standing('place', place, lens.places),
  })),
  people: told(
    cut(registry.people, lens)
      .filter(({ id }) => lens.people.has(id))
      .map((person) => ({
        ...person,
        positions: still(person.positions, lens).filter((p) => lens.organizations.has(p.organization)),
      })),
    registry.people,
  ),
  places: told(
    cut(registry.places, lens).filter(({ id }) => lens.places.has(id)),
    registry.places,
  ).map(({ parent, parent_basis, ...rest }) => ({
    ...rest,
    ...(parent !== undefined && lens.places.has(parent) && { parent, parent_basis }),
  })),
  programmes: told(
    cut(registry.programmes, lens).filter(({ id }) => lens.programmes.has(id)),
    registry.programmes,
  ),
  relationships: registry.relationships.flatMap((whole) => {
    const [known] = still([whole], lens)
    if (!known || !lens.organizations.has(known.from) || !lens.organizations.has(known.to)) return []
    return [known.evidence.length < whole.evidence.length ? lessSure(known) : known]
  }),
  claims: still(registry.claims, lens),
  disputes: registry.disputes
    .map((dispute) => ({ ...dispute, positions: still(dispute.positions, lens) }))
    .filter(({ positions }) => positions.length > 1),
})
