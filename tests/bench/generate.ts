import type { Dataset, Relationship } from '#record/dataset.ts'
import { relationshipId } from '#record/ids.ts'
import { type RelationshipType, relationshipTypes, type Standing, standings } from '#record/vocabulary.ts'
import { type Chance, chanceOf, weighted, zipf } from './chance.ts'
import { pressOf } from './world/articles.ts'
import { type Calendar, calendarOf } from './world/calendar.ts'
import { eventsOf } from './world/events.ts'
import { organizationsOf, subject } from './world/organizations.ts'
import { peopleOf, placesOf, programmesOf } from './world/people-and-places.ts'
import { restingOn, type Wanted, type World } from './world/settings.ts'

const types = Object.keys(relationshipTypes) as readonly RelationshipType[] // keys of relationshipTypes
const standingNames = Object.keys(standings) as readonly Standing[] // keys of standings

/** About one and a half times as many relationships as organizations, none said twice, in order of their ids. */
const relationshipsOf = (
  { organizations, articles }: Omit<World, 'people' | 'places' | 'programmes'>,
  calendar: Calendar,
  chance: Chance,
): Relationship[] => {
  const draw = weighted(zipf(organizations.length, 0.7), chance)
  const made = new Map<string, Relationship>()
  for (let tries = 0; tries < organizations.length * 1.5; tries += 1) {
    const [from, to] = [organizations[draw()]?.id ?? subject, organizations[draw()]?.id ?? subject]
    const relationship: Relationship = {
      from,
      to,
      type: chance.pick(types),
      standing: chance.pick(standingNames),
      ...(chance.yes(0.5) && { since: calendar.told(calendar.some()) }),
      evidence: restingOn(chance.pick(articles).id),
    }
    if (from !== to) made.set(relationshipId(relationship), relationship)
  }
  return [...made].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, relationship]) => relationship)
}

/**
 * A made-up record of any size, shaped like a real one: fifteen years, few organizations that take part often and many
 * that seldom do. The same size and seed give the same record. Equal parts of records may be one object, so none may be
 * changed.
 */
export const generate = (wanted: Wanted): Dataset => {
  const chance = chanceOf(wanted.seed)
  const calendar = calendarOf(chance)
  const press = pressOf(Math.max(20, Math.round(wanted.size / 10)), calendar.day, chance)
  const first = press.articles[0]?.id ?? ''
  const organizations = organizationsOf(wanted.size, chance, first)
  const world: World = {
    subject,
    organizations,
    people: peopleOf(Math.min(3000, Math.round(20 + wanted.size / 20)), organizations, chance, first),
    places: placesOf(chance, first),
    programmes: programmesOf(chance, first),
    articles: press.articles,
  }
  return {
    version: `made-up-${wanted.size}-${wanted.seed}`,
    title: 'A made-up record',
    subject,
    licence: 'CC0-1.0',
    articles: [...world.articles],
    organizations,
    people: [...world.people],
    places: [...world.places],
    programmes: [...world.programmes],
    events: eventsOf(world, press, calendar, chance, wanted),
    relationships: relationshipsOf(world, calendar, chance),
    claims: [],
    disputes: [],
    shipped: { count: 0, latest: [] },
    network: {},
  }
}
