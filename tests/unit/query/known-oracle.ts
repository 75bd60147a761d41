import type { Dataset, Evidence, Place } from '#record/dataset.ts'

/** The record as it could be known at the end of a date: a copy from which is cut what was not, in plain loops. */

const lastDayOf = (text: string): string => {
  if (text.length === 4) return `${text}-12-31`
  return text.length === 7 ? `${text}-31` : text
}

interface Evidenced {
  evidence: Evidence[]
}

const rests = ({ evidence }: Evidenced): boolean => evidence.length > 0

/** Cuts the evidence of a record and of all its parts down to some articles. */
const cutEvidence = (part: unknown, articles: readonly string[]): void => {
  if (typeof part !== 'object' || part === null) return
  if ('evidence' in part && Array.isArray(part.evidence)) {
    part.evidence = part.evidence.filter(({ article }) => articles.includes(article))
  }
  for (const inner of Object.values(part)) cutEvidence(inner, articles)
}

/** Takes out the descriptions of records that have lost some of their evidence. */
const cutDescriptions = (
  records: readonly (Evidenced & { id: string; description?: string | undefined })[],
  before: readonly (Evidenced & { id: string })[],
): void => {
  for (const record of records) {
    if (record.evidence.length < (before.find(({ id }) => id === record.id)?.evidence.length ?? 0)) {
      delete record.description
    }
  }
}

/** Takes out the words of statements and of parts that have lost some of their evidence; `before` are the same. */
const cutTexts = (
  parts: readonly (Evidenced & { text: string })[],
  before: readonly (Evidenced & { text: string })[],
): void => {
  for (const [i, part] of parts.entries()) {
    if (part.evidence.length < (before[i]?.evidence.length ?? 0)) part.text = ''
  }
}

/** Places by the nearest place around them that stands. */
const rehang = (places: Place[], before: readonly Place[]): void => {
  const stands = (id: string | undefined): boolean => places.some((one) => one.id === id)
  for (const place of places) {
    if (stands(place.parent)) continue
    delete place.parent_basis
    while (place.parent !== undefined && !stands(place.parent)) {
      const above: string | undefined = before.find(({ id }) => id === place.parent)?.parent
      if (above === undefined) delete place.parent
      else place.parent = above
    }
  }
}

const cutEvents = (
  { events }: Dataset,
  has: (kind: 'organizations' | 'people' | 'places' | 'programmes', id: string | undefined) => boolean,
): void => {
  for (const event of events) {
    if (!has('places', event.place)) {
      delete event.place
      delete event.place_basis
    }
    event.participants = event.participants.filter(({ organization }) => has('organizations', organization))
    event.people = (event.people ?? []).filter(({ person }) => has('people', person))
    for (const one of event.people) if (!has('organizations', one.organization)) delete one.organization
    event.programmes = (event.programmes ?? []).filter((id) => has('programmes', id))
    event.outcomes = (event.outcomes ?? []).filter(rests)
    event.unnamed = (event.unnamed ?? []).filter(rests)
    event.notes = (event.notes ?? []).filter(rests)
    for (const outcome of event.outcomes) {
      outcome.parties = (outcome.parties ?? []).filter((id) => has('organizations', id))
      outcome.to = (outcome.to ?? []).filter((id) => has('organizations', id))
      if (outcome.parties.length === 0) outcome.to = []
    }
  }
}

/** The ids that an article named surely: those in an event or relationship behind all of which it stands alone. */
const namedBy = ({ events, relationships }: Dataset, articles: readonly string[]): string[] => {
  const only = (parts: readonly Evidenced[]): boolean => {
    const behind = new Set(parts.flatMap(({ evidence }) => evidence.map(({ article }) => article)))
    return behind.size === 1 && [...behind].every((id) => articles.includes(id))
  }
  const named: string[] = []
  for (const event of events) {
    if (!only([event, ...(event.outcomes ?? []), ...(event.unnamed ?? []), ...(event.notes ?? [])])) continue
    named.push(...event.participants.map(({ organization }) => organization), ...(event.programmes ?? []))
    named.push(...(event.people ?? []).map(({ person }) => person))
    if (event.place !== undefined && event.place_basis === undefined) named.push(event.place)
  }
  for (const one of relationships) if (only([one])) named.push(one.from, one.to)
  return named
}

/** A dataset as known; `date` of any precision, `null` for the present. */
export const knownBy = (dataset: Dataset, date: string | null): Dataset => {
  const seen = structuredClone(dataset)
  if (date === null) return seen
  seen.articles = seen.articles.filter(({ published, seen: had }) => {
    if (published === undefined) return had !== undefined && had <= lastDayOf(date)
    if (published.to > lastDayOf(date)) return false
    return !published.approximate || had === undefined || had <= lastDayOf(date)
  })
  const articles = seen.articles.map(({ id }) => id)
  for (const kind of ['organizations', 'people', 'places', 'programmes', 'events', 'relationships'] as const) {
    cutEvidence(seen[kind], articles)
  }
  const named = namedBy(dataset, articles)
  cutEvidence(seen.claims, articles)
  cutEvidence(seen.disputes, articles)
  cutTexts(seen.claims, dataset.claims)
  for (const [i, dispute] of seen.disputes.entries()) {
    const before = dataset.disputes[i]?.positions ?? []
    cutTexts(dispute.positions, before)
    if (dispute.positions.some((one, side) => one.evidence.length < (before[side]?.evidence.length ?? 0))) {
      delete dispute.why_it_matters
    }
  }
  for (const [i, event] of seen.events.entries()) {
    const before = dataset.events[i]
    if (event.evidence.length < (before?.evidence.length ?? 0)) event.summary = ''
    for (const parts of ['outcomes', 'unnamed', 'notes'] as const) cutTexts(event[parts] ?? [], before?.[parts] ?? [])
  }
  const stands = (one: Evidenced & { id: string }): boolean => rests(one) || named.includes(one.id)
  seen.organizations = seen.organizations.filter((one) => stands(one) || one.id === seen.subject)
  seen.people = seen.people.filter(stands)
  seen.places = seen.places.filter(stands)
  seen.programmes = seen.programmes.filter(stands)
  seen.events = seen.events.filter(rests)
  seen.claims = seen.claims.filter(rests)
  for (const kind of ['organizations', 'people', 'places', 'programmes'] as const) {
    cutDescriptions(seen[kind], dataset[kind])
  }
  const has = (kind: 'organizations' | 'people' | 'places' | 'programmes', id: string | undefined): boolean =>
    seen[kind].some((one) => one.id === id)
  for (const one of seen.organizations) {
    if (!has('organizations', one.parent)) delete one.parent
    if (!has('places', one.place)) delete one.place
  }
  rehang(seen.places, dataset.places)
  for (const one of seen.people) {
    one.positions = (one.positions ?? []).filter((post) => rests(post) && has('organizations', post.organization))
  }
  for (const [i, one] of seen.relationships.entries()) {
    if (one.evidence.length === dataset.relationships[i]?.evidence.length) continue
    delete one.since
    delete one.until
    delete one.note
    one.standing = 'unstated'
  }
  seen.relationships = seen.relationships.filter(
    (one) => rests(one) && has('organizations', one.from) && has('organizations', one.to),
  )
  for (const one of seen.disputes) one.positions = one.positions.filter(rests)
  seen.disputes = seen.disputes.filter(({ positions }) => positions.length > 1)
  cutEvents(seen, has)
  return seen
}
