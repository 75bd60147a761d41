import { dayNumber } from '#record/dates.ts'
import { ladder } from '#record/vocabulary.ts'
import type { Profile } from './profile.ts'

const alphabet = new Intl.Collator('en', { numeric: true })

/** By name, as a reader of English expects; equal names by id, so that the order never wavers. */
export const byName = (x: { name: string; id: string }, y: { name: string; id: string }): number =>
  alphabet.compare(x.name, y.name) || (x.id < y.id ? -1 : 1)

export type OrganizationSort = 'events' | 'name' | 'latest' | 'stage'

const pastAnyDay = 1e7 // days since 1970 of any year of four digits are far below
const never = -pastAnyDay * pastAnyDay

const measures: Record<Exclude<OrganizationSort, 'name'>, (profile: Profile) => number> = {
  events: (profile) => profile.count,
  latest: ({ latest }) => (latest ? dayNumber(latest.date.from) * pastAnyDay + dayNumber(latest.date.to) : never),
  stage: (profile) => (profile.tie ? ladder.indexOf(profile.tie.stage) + 1 : 0),
}

/** Profiles in the asked order, largest first; ties in number are settled by name. */
export const sortProfiles = (profiles: readonly Profile[], sort: OrganizationSort): Profile[] => {
  const named = (x: Profile, y: Profile): number => byName(x.organization, y.organization)
  if (sort === 'name') return [...profiles].sort(named)
  const measure = measures[sort]
  return [...profiles].sort((x, y) => measure(y) - measure(x) || named(x, y))
}

/** Records parted by a key, in the order in which the keys first appear. */
export const groupBy = <T>(records: readonly T[], keyOf: (record: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    const key = keyOf(record)
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  return groups
}
