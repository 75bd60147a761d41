import fc from 'fast-check'
import type { Claim, Dataset, Dispute, Organization, Person, Relationship } from '#record/dataset.ts'
import { relationshipId } from '#record/ids.ts'
import { organizationTypes, relationshipTypes, standings } from '#record/vocabulary.ts'
import { eventWith } from './arbitrary-events.ts'
import {
  aboutTexts,
  aliases,
  dates,
  dateTexts,
  dayTexts,
  evidence,
  ids,
  maybe,
  oneOf,
  organization,
  parents,
  phrase,
  word,
} from './arbitrary-parts.ts'
import {
  articleOf,
  claimOf,
  datasetOf,
  disputeOf,
  organizationOf,
  personOf,
  placeOf,
  programmeOf,
} from './record-makers.ts'

/** Random records, whole and small, so that a counterexample can be read. */

const relationship: fc.Arbitrary<Relationship> = fc
  .record({
    ends: fc.tuple(organization, organization).filter(([from, to]) => from !== to),
    type: oneOf(relationshipTypes),
    standing: oneOf(standings),
    since: maybe(dates),
    until: maybe(dates),
    note: maybe(phrase),
    evidence,
    word,
  })
  .map(({ ends: [from, to], word: said, since, until, ...rest }) => {
    const [first, last] = since && until && until.from < since.from ? [until, since] : [since, until]
    return { from, to, ...rest, ...said, ...(first && { since: first }), ...(last && { until: last }) }
  })

const organizations: fc.Arbitrary<Organization[]> = fc
  .tuple(
    parents(ids.organizations),
    ...ids.organizations.map(() =>
      fc.record({
        camp: fc.constantFrom('subject', 'government', 'partner'),
        type: oneOf(organizationTypes),
        name: phrase,
        aliases,
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
  .tuple(
    ...ids.articles.map(() =>
      fc.tuple(fc.constantFrom('North', 'South'), maybe(fc.oneof(dateTexts, dateTexts, aboutTexts)), maybe(dayTexts)),
    ),
  )
  .map((all) =>
    all.map(([publisher, published, seen], i) => ({
      ...articleOf(`a${i + 1}`, publisher, published),
      ...(seen !== undefined && { seen }),
    })),
  )

const places = fc
  .tuple(parents(ids.places), fc.tuple(...ids.places.map(() => fc.record({ name: phrase, aliases, evidence }))))
  .map(([above, all]) =>
    all.map((one, i) => placeOf({ id: `l${i + 1}`, ...one, ...(above[i] && { parent: above[i] }) })),
  )

const positions = fc.array(fc.record({ organization, title: phrase, evidence }), { maxLength: 2 })
const described = (id: string) => fc.record({ id: fc.constant(id), description: maybe(phrase), evidence })
const person = (id: string): fc.Arbitrary<Person> =>
  fc
    .record({ own: described(id), name: phrase, aliases, posts: maybe(positions) })
    .map(({ own, posts, ...rest }) => personOf({ ...own, ...rest, ...(posts && { positions: posts }) }))

// Some of these events are not in every record.
const about = fc.subarray([...ids.organizations, ...ids.people, 'e0', 'e1', 'e2', 'c0'], { minLength: 1, maxLength: 3 })
const claims: fc.Arbitrary<Claim[]> = fc
  .array(fc.record({ about, text: phrase, word, evidence }), { maxLength: 3 })
  .map((all) => all.map(({ word: said, ...rest }, i) => claimOf({ id: `c${i}`, ...rest, ...said })))
const disputes: fc.Arbitrary<Dispute[]> = fc
  .array(
    fc.record({ about, positions: fc.array(fc.record({ text: phrase, evidence }), { minLength: 2, maxLength: 3 }) }),
    { maxLength: 2 },
  )
  .map((all) => all.map((one, i) => disputeOf({ id: `d${i}`, ...one })))

/** Whole records of up to eight events, in every precision, with trees of units and places. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    articles,
    organizations,
    places,
    people: fc.tuple(...ids.people.map(person)),
    programmes: fc.tuple(...ids.programmes.map(described)).map((all) => all.map(programmeOf)),
    events: fc.nat({ max: 8 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => eventWith(`e${i}`)))),
    relationships: fc.uniqueArray(relationship, { maxLength: 5, selector: relationshipId }),
    claims,
    disputes,
  })
  .map((given) => datasetOf({ ...given, subject: 'o1' }))
