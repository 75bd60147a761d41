import fc from 'fast-check'
import type { Dataset, Organization, Outcome, RecordEvent, Relationship } from '#record/dataset.ts'
import { dayAt, dayNumber, type RecordDate } from '#record/dates.ts'
import { relationshipId } from '#record/ids.ts'
import {
  eventKinds,
  organizationTypes,
  outcomeTypes,
  relationshipTypes,
  standings,
  statuses,
} from '#record/vocabulary.ts'
import {
  articleOf,
  datasetOf,
  dateOf,
  evidenceOf,
  organizationOf,
  personOf,
  placeOf,
  programmeOf,
} from './record-makers.ts'

// Object.keys forgets the keys of a literal table; that it has no others is plain where the table is declared.
const oneOf = <K extends string>(table: Record<K, unknown>) => fc.constantFrom(...(Object.keys(table) as K[]))

export const ids = {
  articles: ['a1', 'a2', 'a3', 'a4'],
  organizations: ['o1', 'o2', 'o3', 'o4', 'o5', 'o6'],
  people: ['p1', 'p2', 'p3'],
  places: ['l1', 'l2', 'l3', 'l4', 'l5'],
  programmes: ['g1', 'g2'],
}
const organization = fc.constantFrom(...ids.organizations)

const firstDay = dayNumber('2024-01-01')
const dayTexts = fc.integer({ min: 0, max: 730 }).map((n) => dayAt(firstDay + n))
const monthTexts = dayTexts.map((day) => day.slice(0, 7))
const yearTexts = dayTexts.map((day) => day.slice(0, 4))

/** Dates as links write them, and dates of every precision as the record holds them, all of 2024 and 2025. */
export const dateTexts = fc.oneof(dayTexts, monthTexts, yearTexts)
const rangeTexts = fc.tuple(dayTexts, dayTexts).map((days) => days.sort().join('/'))
const shortRangeTexts = fc
  .tuple(fc.integer({ min: 0, max: 721 }), fc.integer({ min: 1, max: 9 }))
  .map(([n, days]) => `${dayAt(firstDay + n)}/${dayAt(firstDay + n + days)}`)
export const dates: fc.Arbitrary<RecordDate> = fc.oneof(dateTexts, dateTexts, rangeTexts, shortRangeTexts).map(dateOf)

/** Words that are equal to a reader though not to a computer, and their beginnings. */
const words = [
  'Café',
  'CAFE',
  'café',
  'ｃａｆｅ',
  'Steel',
  'steelworks',
  'STEEL-yard',
  '钢铁厂',
  '铁',
  'テスト',
  'ﾃｽﾄ',
  'Ünder',
  '7',
]
export const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(' '))
const some = (values: readonly string[], maxLength = 2) => fc.subarray([...values], { maxLength })
const evidence = fc.subarray(ids.articles, { minLength: 1, maxLength: 3 }).map((articles) => evidenceOf(...articles))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const status = fc.record({ status: maybe(oneOf(statuses)) })
const remarks = maybe(fc.array(evidence, { maxLength: 2 })).map((all) =>
  all?.map((own) => ({ text: 'So it is.', evidence: own })),
)

const outcome: fc.Arbitrary<Outcome> = fc
  .record({
    type: oneOf(outcomeTypes),
    text: phrase,
    parties: some(ids.organizations, 3),
    to: some(ids.organizations),
    by: maybe(some([...ids.people, 'o1'])),
    evidence,
    more: status,
  })
  .map(({ parties, to, more, ...rest }) => {
    const named = parties.length > 0 && { parties, ...(to.length > 0 && { to }) }
    return { ...rest, ...more, ...named }
  })

const eventWith = (id: string): fc.Arbitrary<RecordEvent> =>
  fc
    .record({
      date: dates,
      kind: oneOf(eventKinds),
      title: phrase,
      summary: fc.constant('They met.'),
      place: maybe(fc.constantFrom(...ids.places)),
      participants: fc.subarray(ids.organizations, { minLength: 1, maxLength: 4 }),
      discussed: some(ids.organizations),
      people: some(ids.people),
      unnamed: remarks,
      notes: remarks,
      outcomes: maybe(fc.array(outcome, { maxLength: 2 })),
      programmes: maybe(some(ids.programmes)),
      evidence,
    })
    .map(({ participants, discussed, people, ...rest }) => ({
      id,
      ...rest,
      participants: participants.map((one) => ({
        organization: one,
        role: discussed.includes(one) ? ('discussed' as const) : ('participant' as const),
      })),
      people: people.map((person) => ({ person, ...(participants[0] && { organization: participants[0] }) })),
    }))

const relationship: fc.Arbitrary<Relationship> = fc
  .record({
    ends: fc.tuple(organization, organization).filter(([from, to]) => from !== to),
    type: oneOf(relationshipTypes),
    standing: oneOf(standings),
    since: maybe(dates),
    until: maybe(dates),
    note: maybe(phrase),
    evidence,
    more: status,
  })
  .map(({ ends: [from, to], more, since, until, ...rest }) => {
    const [first, last] = since && until && until.from < since.from ? [until, since] : [since, until]
    return { from, to, ...rest, ...more, ...(first && { since: first }), ...(last && { until: last }) }
  })

/** For each of some ids, none or one that stands before it: a forest without circles. */
const parents = (some: readonly string[]) =>
  fc.tuple(...some.map((_, i) => fc.nat({ max: 2 * i }).map((n) => (n < i ? some[n] : undefined))))

const organizations: fc.Arbitrary<Organization[]> = fc
  .tuple(
    parents(ids.organizations),
    ...ids.organizations.map(() =>
      fc.record({
        camp: fc.constantFrom('subject', 'government', 'partner'),
        type: oneOf(organizationTypes),
        name: phrase,
        place: maybe(fc.constantFrom(...ids.places)),
        description: maybe(phrase),
        evidence,
      }),
    ),
  )
  .map(([above, ...all]) =>
    all.map((one, i) => organizationOf({ id: `o${i + 1}`, ...one, ...(above[i] && { parent: above[i] }) })),
  )

const articles = fc
  .tuple(...ids.articles.map(() => fc.tuple(fc.constantFrom('North', 'South'), maybe(dateTexts))))
  .map((all) => all.map(([publisher, published], i) => articleOf(`a${i + 1}`, publisher, published)))

const places = fc
  .tuple(parents(ids.places), fc.tuple(...ids.places.map(() => fc.tuple(phrase, evidence))))
  .map(([above, all]) =>
    all.map(([name, own], i) =>
      placeOf({ id: `l${i + 1}`, name, evidence: own, ...(above[i] && { parent: above[i] }) }),
    ),
  )

const described = (id: string) => fc.record({ id: fc.constant(id), description: maybe(phrase), evidence })

/** Whole records of up to eight events, in every precision, with trees of units and places. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    articles,
    organizations,
    places,
    people: fc.tuple(...ids.people.map(described)).map((all) => all.map(personOf)),
    programmes: fc.tuple(...ids.programmes.map(described)).map((all) => all.map(programmeOf)),
    events: fc.nat({ max: 8 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => eventWith(`e${i}`)))),
    relationships: fc.uniqueArray(relationship, { maxLength: 5, selector: relationshipId }),
  })
  .map((given) => datasetOf({ ...given, subject: 'o1' }))
