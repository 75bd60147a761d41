import { type Dispute, type Evidence, type RecordEvent, untold } from '#record/dataset.ts'
import type { Registry } from '#record/details.ts'
import { type Lens, lessSure, nearestKnown, standing } from './lens.ts'

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

/** What is left of statements and parts of records; the words of those that have lost evidence may rest on that. */
const stillSaid = <T extends Evidenced & { text: string }>(parts: readonly T[] | undefined, lens: Lens): T[] =>
  (parts ?? []).flatMap((part) => {
    const [known] = still([part], lens)
    if (!known) return []
    return [known.evidence.length < part.evidence.length ? { ...known, text: untold } : known]
  })

/** A dispute with the sides that were told; it is null with fewer than two. Why it matters may rest on any evidence of them. */
const disputeAsKnown = (dispute: Dispute, lens: Lens): Dispute | null => {
  const { why_it_matters, ...rest } = dispute
  const positions = stillSaid(dispute.positions, lens)
  if (positions.length < 2) return null
  const isWhole = dispute.positions.every(({ evidence }) => evidence.every(({ article }) => lens.articles.has(article)))
  return { ...rest, ...(isWhole && why_it_matters !== undefined && { why_it_matters }), positions }
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

/** An event as it could be known through a lens; null where nothing was known of it. */
export const eventAsKnown = (event: RecordEvent, lens: Lens): RecordEvent | null => {
  const [known] = still([event], lens)
  if (!known) return null
  const { place, place_basis, ...rest } = known
  const { organizations, people, places, programmes } = lens
  return {
    ...rest,
    summary: known.evidence.length < event.evidence.length ? untold : event.summary,
    ...(place !== undefined && places.has(place) && { place, ...(place_basis !== undefined && { place_basis }) }),
    participants: event.participants.filter((p) => organizations.has(p.organization)),
    people: (event.people ?? [])
      .filter(({ person }) => people.has(person))
      .map(({ person, organization }) => ({ person, ...standing('organization', organization, organizations) })),
    outcomes: stillSaid(event.outcomes, lens).map((outcome) => {
      const parties = among(outcome.parties, organizations)
      return { ...outcome, parties, to: parties && among(outcome.to, organizations) }
    }),
    programmes: among(event.programmes, programmes),
    unnamed: stillSaid(event.unnamed, lens),
    notes: stillSaid(event.notes, lens),
  }
}

/** The registry as it could be known through a lens; words that may rest on later evidence are left out. */
export const registryAsKnown = (registry: Registry, lens: Lens): Registry => {
  const nearest = nearestKnown(registry.places, lens.places)
  return {
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
      ...standing('parent', nearest(parent), lens.places),
      ...(parent !== undefined && lens.places.has(parent) && { parent_basis }),
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
    claims: stillSaid(registry.claims, lens),
    disputes: registry.disputes.flatMap((dispute) => disputeAsKnown(dispute, lens) ?? []),
  }
}
