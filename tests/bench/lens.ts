import type { Dataset, Evidence } from '#record/dataset.ts'
import { boundsOf } from '#record/dates.ts'
import type { Engine, Opened } from './engine.ts'

interface Evidenced {
  evidence: Evidence[]
}

/** What could be known of a record at the end of a date: what rests on articles that surely were out by then. */
export const knownAt = (dataset: Dataset, date: string): Dataset => {
  const day = boundsOf(date)?.to ?? ''
  const articles = dataset.articles.filter(({ published }) => published !== undefined && published.to <= day)
  const out = new Set(articles.map(({ id }) => id))
  const cut = <T extends Evidenced>(records: readonly T[] = []): T[] =>
    records.map((record) => ({ ...record, evidence: record.evidence.filter((e) => out.has(e.article)) }))
  const keep = <T extends Evidenced>(records?: readonly T[]): T[] => cut(records).filter((r) => r.evidence.length > 0)
  const idsOf = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id))

  const organizations = cut(dataset.organizations).filter((o) => o.evidence.length > 0 || o.id === dataset.subject)
  const [people, places, programmes] = [keep(dataset.people), keep(dataset.places), keep(dataset.programmes)]
  const ids = { org: idsOf(organizations), person: idsOf(people), place: idsOf(places), plan: idsOf(programmes) }
  const within = <T extends { parent?: string | undefined }>({ parent, ...rest }: T, live: Set<string>) => ({
    ...rest,
    ...(parent !== undefined && live.has(parent) && { parent }),
  })
  const among = (some: readonly string[] | undefined): string[] | undefined => {
    const left = (some ?? []).filter((id) => ids.org.has(id))
    return left.length > 0 ? left : undefined
  }
  return {
    ...dataset,
    articles,
    organizations: organizations.map((organization) => within(organization, ids.org)),
    people,
    places: places.map((place) => within(place, ids.place)),
    programmes,
    events: keep(dataset.events).map(({ place, ...event }) => ({
      ...event,
      ...(place !== undefined && ids.place.has(place) && { place }),
      participants: event.participants.filter((p) => ids.org.has(p.organization)),
      people: (event.people ?? []).filter((p) => ids.person.has(p.person)),
      outcomes: keep(event.outcomes).map((outcome) => {
        const parties = among(outcome.parties)
        return { ...outcome, parties, to: parties && among(outcome.to) }
      }),
      programmes: (event.programmes ?? []).filter((id) => ids.plan.has(id)),
      unnamed: keep(event.unnamed),
      notes: keep(event.notes),
    })),
  }
}

/**
 * An engine that also takes the filter `known`, as an application does that has none of its own for it: it opens the
 * record anew, as it could be known. The last one opened is kept, the whole record always.
 */
export const withLens = (engine: Engine): Engine => ({
  ...engine,
  open(dataset) {
    const whole = engine.open(dataset)
    let [at, opened]: [string, Opened] = ['', whole]
    return {
      change(filters) {
        const { known } = filters
        if (known === null) return whole.change(filters)
        if (known !== at) [at, opened] = [known, engine.open(knownAt(dataset, known))]
        return opened.change({ ...filters, known: null })
      },
    }
  },
})
