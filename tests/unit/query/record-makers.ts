import { type Filters, noFilters } from '#query/filters.ts'
import type {
  Article,
  Claim,
  Dataset,
  Dispute,
  Evidence,
  Organization,
  Outcome,
  Person,
  Place,
  Programme,
  RecordEvent,
  Relationship,
} from '#record/dataset.ts'
import { boundsOf, type RecordDate } from '#record/dates.ts'

/** Makers of records, which fill in whatever a test does not care for. */

/** `2025`, `2025-04`, `2025-04-21`, or two days with a slash between; with `~` behind it, approximate. */
export const dateOf = (text: string): RecordDate => {
  const [first = '', last] = text.replace('~', '').split('/')
  const [start, end] = [boundsOf(first), boundsOf(last ?? first)]
  if (!start || !end) throw new Error(`${text} is not a date`)
  const precision = last === undefined ? start.precision : 'range'
  return { text, from: start.from, to: end.to, precision, ...(text.endsWith('~') && { approximate: true as const }) }
}

/** Whether a date is known closely enough to stand in one month: all its days lie in one, or within a week. */
export const hasMonth = ({ from, to }: RecordDate): boolean =>
  from.slice(0, 7) === to.slice(0, 7) || Date.parse(to) - Date.parse(from) <= 6 * 86_400_000

export const evidenceOf = (...articles: string[]): Evidence[] => articles.map((article) => ({ article, phrase: 'so' }))

export const articleOf = (id: string, publisher: string, published?: string): Article => ({
  id,
  url: `https://example.org/${id}`,
  title: `Report ${id}`,
  publisher,
  language: 'en',
  read: 'full',
  ...(published === undefined ? { published_basis: 'not printed' } : { published: dateOf(published) }),
})

export const organizationOf = (given: Pick<Organization, 'id' | 'camp'> & Partial<Organization>): Organization => ({
  name: given.id,
  type: 'other',
  evidence: evidenceOf('early'),
  ...given,
})

export const personOf = (given: Pick<Person, 'id'> & Partial<Person>): Person => ({
  name: given.id,
  evidence: evidenceOf('early'),
  ...given,
})

export const placeOf = (given: Pick<Place, 'id'> & Partial<Place>): Place => ({
  name: given.id,
  level: 'district',
  evidence: evidenceOf('early'),
  ...given,
})

export const programmeOf = (given: Pick<Programme, 'id'> & Partial<Programme>): Programme => ({
  name: given.id,
  evidence: evidenceOf('early'),
  ...given,
})

type EventGiven = Omit<Partial<RecordEvent>, 'date'> & { id: string; date: string; who?: readonly string[] }

/** An event on a date, in which `who` take part. */
export const eventOf = ({ date, who = [], ...given }: EventGiven): RecordEvent => ({
  kind: 'meeting',
  title: given.id,
  summary: 'They met.',
  participants: who.map((organization) => ({ organization, role: 'participant' as const })),
  evidence: evidenceOf('early'),
  ...given,
  date: dateOf(date),
})

export const outcomeOf = (given: Pick<Outcome, 'type'> & Partial<Outcome>): Outcome => ({
  text: 'An outcome.',
  evidence: evidenceOf('early'),
  ...given,
})

export const relationshipOf = (given: Pick<Relationship, 'from' | 'to'> & Partial<Relationship>): Relationship => ({
  type: 'supplies',
  standing: 'in-force',
  evidence: evidenceOf('early'),
  ...given,
})

export const claimOf = (given: Pick<Claim, 'id' | 'about'> & Partial<Claim>): Claim => ({
  text: 'It is so.',
  status: 'reported',
  evidence: evidenceOf('early'),
  ...given,
})

export const disputeOf = (given: Pick<Dispute, 'id' | 'about'> & Partial<Dispute>): Dispute => ({
  topic: 'Which of the two',
  positions: ['early', 'late'].map((article) => ({ text: `So says ${article}.`, evidence: evidenceOf(article) })),
  ...given,
})

/** A dataset with the given records; events come in the order that the compiler puts them in. */
export const datasetOf = (given: Partial<Dataset> = {}): Dataset => ({
  version: 'sample',
  title: 'Sample',
  subject: 'alpha-works',
  licence: 'CC-BY-4.0',
  articles: [],
  organizations: [],
  people: [],
  places: [],
  programmes: [],
  relationships: [],
  claims: [],
  disputes: [],
  shipped: { count: 0, latest: [] },
  network: {},
  ...given,
  events: [...(given.events ?? [])].sort((x, y) => {
    const [one, other] = [x, y].map(({ date, id }) => `${date.from} ${date.to} ${id}`)
    return (one ?? '') < (other ?? '') ? -1 : 1
  }),
})

export const filtersOf = (given: Partial<Filters>): Filters => ({ ...noFilters, ...given })
