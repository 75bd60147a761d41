import type { FacetKey } from '#query/dimensions.ts'
import type { FilterKey, Filters } from '#query/filters.ts'
import type { Dataset, RecordEvent } from '#record/dataset.ts'
import { eventPasses, valuesOf } from './oracle.ts'
import { hasMonth } from './record-makers.ts'

/** Counts over some events of a dataset, in plain loops that share nothing with src/query. */

/** The filters that do not matter to the counts of a facet: its own, unless one value more leaves fewer events. */
const ignoredFor = (key: FacetKey, { match }: Filters): readonly FilterKey[] => {
  if (key !== 'org') return [key]
  return match === 'all' ? [] : ['org', 'match', 'units']
}

/** How many events each value of a facet would show, by name; those of no event are missing. */
export const countsIn = (dataset: Dataset, filters: Filters, key: FacetKey): [string, number][] => {
  const counts = new Map<string, number>()
  for (const event of dataset.events) {
    if (!eventPasses(event, dataset, filters, ignoredFor(key, filters))) continue
    for (const value of valuesOf(event, dataset, filters.units)[key]) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort()
}

/** How many of some events each organization takes part in, by id; those that take part in none are missing. */
export const participationsIn = (events: readonly RecordEvent[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { participants } of events) {
    for (const id of new Set(participants.map(({ organization }) => organization))) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return counts
}

/** The busiest organizations with their counts, busiest first, equals in the order of the dataset. */
export const busiestIn = (events: readonly RecordEvent[], dataset: Dataset, most: number): [string, number][] => {
  const counts = participationsIn(events)
  const left = dataset.organizations.map(({ id }): [string, number] => [id, counts.get(id) ?? 0])
  const busiest: [string, number][] = []
  while (busiest.length < most) {
    const highest = Math.max(0, ...left.map(([, count]) => count))
    const at = left.findIndex(([, count]) => count === highest)
    const [next] = highest === 0 ? [] : left.splice(at, 1)
    if (!next) break
    busiest.push(next)
  }
  return busiest
}

/** How many events every two of some organizations share, given the ties: for each but the first, with each before it. */
export const sharedIn = (
  ties: readonly { id: string; events: readonly unknown[] }[],
  organizations: readonly string[],
): number[] => {
  const shared: number[] = []
  for (const [j, one] of organizations.entries()) {
    for (const other of organizations.slice(0, j)) {
      const tie = ties.find(({ id }) => id === `${one}:${other}` || id === `${other}:${one}`)
      shared.push(tie?.events.length ?? 0)
    }
  }
  return shared
}

const following = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** The activity by month: from the first month that has an event to the last. */
export const activityIn = (events: readonly RecordEvent[], { organizations }: Dataset) => {
  const dated = events.filter(({ date }) => hasMonth(date))
  const named = dated.map(({ date }) => date.from.slice(0, 7)).sort()
  const months: { month: string; events: number; subject: number; government: number; partner: number }[] = []
  for (let month = named[0] ?? '9'; month <= (named.at(-1) ?? '0'); month = following(month)) {
    const counted = { month, events: 0, subject: 0, government: 0, partner: 0 }
    for (const { date, participants } of dated) {
      if (!date.from.startsWith(month)) continue
      const camps = new Set(
        participants.map(({ organization }) => organizations.find(({ id }) => id === organization)?.camp),
      )
      counted.events += 1
      if (camps.has('government')) counted.government += 1
      if (camps.has('partner')) counted.partner += 1
      if (!camps.has('government') && !camps.has('partner')) counted.subject += 1
    }
    months.push(counted)
  }
  return { months, undated: events.length - dated.length }
}
