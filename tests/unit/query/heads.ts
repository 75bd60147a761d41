import type { Holding } from '#query/columns.ts'
import { eventAt } from '#query/events.ts'

/**
 * Everything that a core says, in plain objects and by id, so that two cores can be compared that number their records
 * differently. Lists that are empty and lists that are missing say the same.
 */
export const headsIn = (held: Holding) => {
  const { version: _v, events, order: _order, topics: _topics, words: _words, details: _details, ...record } = held
  const { ranks: _ranks, shelf: _shelf, told: _told, search: _search, ...rest } = record
  return {
    ...rest,
    people: held.people.map((person) => ({ ...person, positions: person.positions ?? [] })),
    events: events.ids.map((_, event) => eventAt(held, event)),
  }
}
