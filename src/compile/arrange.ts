import type { Dataset } from '#record/dataset.ts'
import type { RecordDate } from '#record/dates.ts'
import type { AuthoredDocument } from '#record/document.ts'
import { relationshipId } from '#record/ids.ts'
import type { AuthoredOrganization } from '#record/organization.ts'
import { type Camp, governmentTypes } from '#record/vocabulary.ts'
import { readDate } from './dates.ts'
import { restingPlaces } from './network.ts'
import { byText } from './problem.ts'
import type { Filed, Records } from './records.ts'

type About = NonNullable<AuthoredDocument['dataset']>

const resolved = (text: string): RecordDate => {
  const reading = readDate(text)
  if ('refusal' in reading) throw new Error(`A date that was not checked: ${text} ${reading.refusal}`)
  return reading.date
}

const byId = <T extends { id: string }>(filed: readonly Filed<T>[]): T[] =>
  filed.map(({ record }) => record).sort((a, b) => byText(a.id, b.id))

/** The camp of an organization: as authored, else the subject's where it is the subject or lies in it, else by its type. */
const campOf = (subject: string, all: readonly AuthoredOrganization[]): ((o: AuthoredOrganization) => Camp) => {
  const byId = new Map(all.map((organization) => [organization.id, organization]))
  return (organization) => {
    if (organization.camp) return organization.camp
    for (let up: AuthoredOrganization | undefined = organization; up; up = byId.get(up.parent ?? '')) {
      if (up.id === subject) return 'subject'
    }
    return governmentTypes.includes(organization.type) ? 'government' : 'partner'
  }
}

/**
 * The dataset of records that were found free of problems, without its version and what shipped. Throws where they were
 * not. The order of the files does not show in it: events stand by date, everything else by id. Where it is not to be
 * `laid`, nobody has a place in the network, which takes longer than all the rest.
 */
export const arrange = (records: Records, about: About, laid = true): Omit<Dataset, 'shipped'> => {
  const camp = campOf(about.subject, byId(records.organizations))
  const organizations = byId(records.organizations).map((o) => ({ ...o, camp: camp(o) }))
  const events = byId(records.events)
    .map((event) => ({ ...event, date: resolved(event.date) }))
    .sort((a, b) => byText(a.date.from, b.date.from) || byText(a.date.to, b.date.to) || byText(a.id, b.id))
  const relationships = records.relationships
    .map(({ record: { since, until, ...rest } }) => ({
      ...rest,
      ...(since === undefined ? {} : { since: resolved(since) }),
      ...(until === undefined ? {} : { until: resolved(until) }),
    }))
    .sort((a, b) => byText(relationshipId(a), relationshipId(b)))
  const ids = organizations.map(({ id }) => id)
  return {
    version: '',
    ...about,
    articles: byId(records.articles).map(({ published, ...rest }) => ({
      ...rest,
      ...(published === undefined ? {} : { published: resolved(published) }),
    })),
    organizations,
    people: byId(records.people).map(({ positions, ...rest }) => ({
      ...rest,
      ...(positions === undefined ? {} : { positions: positions.map(withDates) }),
    })),
    places: byId(records.places),
    programmes: byId(records.programmes),
    events,
    relationships,
    claims: byId(records.claims),
    disputes: byId(records.disputes),
    network: laid ? restingPlaces(ids, about.subject, { events, relationships }) : {},
  }
}

type AuthoredPosition = NonNullable<Records['people'][number]['record']['positions']>[number]

const withDates = ({ from, as_of, ...rest }: AuthoredPosition) => ({
  ...rest,
  ...(from === undefined ? {} : { from: resolved(from) }),
  ...(as_of === undefined ? {} : { as_of: resolved(as_of) }),
})
