import fc from 'fast-check'
import type { Outcome, RecordEvent } from '#record/dataset.ts'
import { eventKinds, outcomeTypes, type Role } from '#record/vocabulary.ts'
import { dates, evidence, ids, maybe, oneOf, phrase, seldom, some, word } from './arbitrary-parts.ts'

/** Random events, with everything that an event may have. */

const remarks = maybe(fc.array(evidence, { maxLength: 2 })).map((all) =>
  all?.map((own) => ({ text: 'So it is.', evidence: own })),
)

const outcome: fc.Arbitrary<Outcome> = fc
  .record({
    type: oneOf(outcomeTypes),
    text: phrase,
    parties: some(ids.organizations, 3),
    to: some(ids.organizations),
    evidence,
    word,
  })
  .map(({ parties, to, word: said, ...rest }) => ({
    ...rest,
    ...said,
    ...(parties.length > 0 && { parties, ...(to.length > 0 && { to }) }),
  }))

const present: readonly Role[] = ['organizer', 'host', 'guest', 'signatory', 'participant']

export const eventWith = (id: string): fc.Arbitrary<RecordEvent> =>
  fc
    .record({
      date: dates,
      date_basis: seldom(fc.constant('by the calendar')),
      kind: oneOf(eventKinds),
      title: phrase,
      name: seldom(phrase),
      summary: phrase,
      topics: seldom(fc.uniqueArray(phrase, { minLength: 1, maxLength: 2 })),
      place: maybe(fc.constantFrom(...ids.places)),
      place_basis: seldom(fc.constant('by the map')),
      participants: fc.subarray(ids.organizations, { minLength: 1, maxLength: 4 }),
      discussed: some(ids.organizations),
      roleAt: fc.nat({ max: 4 }),
      people: some(ids.people),
      stands: fc.boolean(),
      unnamed: remarks,
      notes: remarks,
      outcomes: maybe(fc.array(outcome, { maxLength: 2 })),
      programmes: maybe(some(ids.programmes)),
      evidence,
    })
    .map(({ participants, discussed, roleAt, people, stands, place, place_basis, ...rest }) => ({
      id,
      ...rest,
      ...(place !== undefined && { place, ...(place_basis !== undefined && { place_basis }) }),
      participants: participants.map((organization, at) => ({
        organization,
        role: discussed.includes(organization)
          ? ('discussed' as const)
          : (present[(roleAt + at) % present.length] ?? 'guest'),
      })),
      people: people.map((person) => ({
        person,
        ...(stands && participants[0] && { organization: participants[0] }),
      })),
    }))
