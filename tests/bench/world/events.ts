import type { Outcome, RecordEvent } from '#record/dataset.ts'
import type { EventKind, OutcomeType, Role } from '#record/vocabulary.ts'
import { type Chance, shuffled, weighted, zipf } from '../chance.ts'
import type { Press } from './articles.ts'
import { type Calendar, placeInTime } from './calendar.ts'
import { padded, type Wanted, type World } from './settings.ts'
import { deeds, particulars, topics } from './words.ts'

const kinds: readonly EventKind[] = [
  ...(['meeting', 'visit', 'announcement', 'conference', 'signing', 'deal', 'project-launch', 'other'] as const),
]
const outcomeTypes: readonly OutcomeType[] = ['pledge', 'agreement', 'none', 'project', 'platform', 'investment']
const roles: readonly Role[] = ['participant', 'guest', 'host', 'signatory', 'organizer', 'discussed']
/** How often two, three, … eight take part. */
const turnouts = [34, 26, 16, 10, 7, 4, 3]

type Participant = RecordEvent['participants'][number]

/** What happens: events drawn one after the other, not yet in order of date. */
const happenings = (world: World, press: Press, calendar: Calendar, chance: Chance, { lean = false }: Wanted) => {
  const others = world.organizations.filter(({ id }) => id !== world.subject)
  const standing = [world.organizations.find(({ id }) => id === world.subject), ...shuffled(others, chance)]
  const ranked = standing.flatMap((organization) => organization ?? [])
  // One object a participant and role, shared by all events.
  const cast = ranked.map(({ id }) => roles.map((role): Participant => ({ organization: id, role })))
  const people = shuffled(world.people, chance)
  const places = shuffled(world.places, chance)
  const draw = {
    organization: weighted(zipf(ranked.length), chance),
    person: weighted(zipf(people.length), chance),
    place: weighted(zipf(places.length, 0.8), chance),
    programme: weighted(zipf(world.programmes.length), chance),
    kind: weighted(zipf(kinds.length), chance),
    outcome: weighted(zipf(outcomeTypes.length, 0.8), chance),
    role: weighted([60, 12, 9, 8, 5, 6], chance),
    turnout: weighted(turnouts, chance),
  }

  const participants = (): Participant[] => {
    const count = Math.min(2 + draw.turnout(), ranked.length)
    const present: number[] = []
    while (present.length < count) {
      const next = draw.organization()
      if (!present.includes(next)) present.push(next)
    }
    return present.flatMap((at) => cast[at]?.[draw.role()] ?? [])
  }
  const outcome = (among: readonly Participant[], day: number): Outcome => {
    const ids = among.map((p) => p.organization)
    const parties = ids.slice(0, 1 + chance.below(Math.min(3, ids.length)))
    const to = ids.slice(parties.length, parties.length + chance.below(3))
    const speaker = people[draw.person()]?.id
    return {
      type: outcomeTypes[draw.outcome()] ?? 'pledge',
      text: lean ? 'So it ended.' : `They ${chance.pick(deeds)} ${chance.pick(particulars)}.`,
      ...(chance.yes(0.8) && { parties, ...(to.length > 0 && { to }) }),
      ...(chance.yes(0.15) && speaker !== undefined && { status: 'attributed' as const, by: [speaker] }),
      evidence: press.about(day),
    }
  }
  const persons = (among: readonly Participant[]): RecordEvent['people'] => {
    const count = 1 + chance.below(3)
    const named = new Set(Array.from({ length: count }, () => people[draw.person()]?.id ?? ''))
    return [...named].filter(Boolean).map((person) => ({ person, organization: chance.pick(among).organization }))
  }

  return (at: number): RecordEvent => {
    const day = calendar.some()
    const kind = kinds[draw.kind()] ?? 'other'
    const among = participants()
    const event: RecordEvent = {
      id: `${kind}-${padded(at, 7)}`,
      date: calendar.told(day),
      kind,
      title: lean ? 'An event' : `${chance.pick(topics)}: they ${chance.pick(deeds)} ${chance.pick(particulars)}`,
      summary: lean ? 'They met.' : sentences(chance),
      participants: among,
      evidence: press.about(day),
    }
    if (chance.yes(0.85)) event.place = places[draw.place()]?.id ?? ''
    if (chance.yes(0.3)) event.people = persons(among)
    if (chance.yes(0.6)) {
      event.outcomes = Array.from({ length: chance.yes(0.2) ? 2 : 1 }, () => outcome(among, day))
    }
    if (chance.yes(0.15)) {
      const named = new Set([draw.programme(), draw.programme()])
      event.programmes = [...named].flatMap((one) => world.programmes[one]?.id ?? [])
    }
    if (!lean && chance.yes(0.2)) event.topics = [chance.pick(topics)]
    if (chance.yes(0.02)) event.notes = [{ text: 'The report leaves it open.', evidence: press.about(day) }]
    return event
  }
}

const sentences = (chance: Chance): string =>
  Array.from(
    { length: 1 + chance.below(3) },
    () => `They ${chance.pick(deeds)} ${chance.pick(particulars)} and ${chance.pick(topics)}.`,
  ).join(' ')

/** All events of a record, in its order: by first day, last day, then id. */
export const eventsOf = (
  world: World,
  press: Press,
  calendar: Calendar,
  chance: Chance,
  wanted: Wanted,
): RecordEvent[] => {
  const happen = happenings(world, press, calendar, chance, wanted)
  const events = Array.from({ length: wanted.size }, (_, at) => happen(at))
  const whens = new Map<RecordEvent['date'], number>()
  const when = ({ date }: RecordEvent): number => {
    const known = whens.get(date) ?? placeInTime(date)
    whens.set(date, known)
    return known
  }
  const keyed = events.map((event) => ({ event, at: when(event) }))
  keyed.sort((x, y) => x.at - y.at || (x.event.id < y.event.id ? -1 : 1))
  return keyed.map(({ event }) => event)
}
