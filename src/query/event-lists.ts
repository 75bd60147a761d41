import { claimKeys, statusKeys } from '#record/vocabulary.ts'
import { derived, placesAround } from './catalogue.ts'
import { buildLists, eachOf, type Lists } from './lists.ts'
import { numbering } from './numbering.ts'

/**
 * The values that each event counts under, one list a facet, each value once an event. They are derived from the columns
 * when a facet is first asked for.
 */

/** Lists in which nothing is twice in a row of values told. */
const distinct = (events: number, tell: (event: number, add: (value: number) => void) => void): Lists => {
  // Rows are short: to look back along one is quicker than to keep a set of it.
  const row: number[] = []
  const put = (value: number): void => {
    if (!row.includes(value)) row.push(value)
  }
  return buildLists(events, (event, add) => {
    row.length = 0
    tell(event, put)
    for (const value of row) add(value)
  })
}

/** The lists themselves where no row has a value twice, else without what stands twice. `range` is the number of values. */
const withoutRepeats = (lists: Lists, range: number): Lists => {
  const { starts, values } = lists
  const events = starts.length - 1
  const rowOf = new Int32Array(range).fill(-1)
  for (let event = 0; event < events; event += 1) {
    const end = starts[event + 1] ?? 0
    for (let at = starts[event] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0
      if (rowOf[value] === event) return distinct(events, (row, add) => eachOf(lists, row, add))
      rowOf[value] = event
    }
  }
  return lists
}

/** Organizations that take part in each event, in any role. */
export const organizationLists = derived(({ held: { events, order } }) =>
  withoutRepeats(events.participants, order.organizations.length),
)

/** For each number of `order`, the numbers of the records around it, itself first. */
const around = (order: readonly string[], above: (id: string) => readonly string[]): number[][] => {
  const numbers = numbering(order)
  return order.map((id) => above(id).flatMap((one) => numbers.get(one) ?? []))
}

/** Organizations that take part in each event, and all that they are units of. */
export const unitLists = derived((catalogue) => {
  const { held, organizations } = catalogue
  const above = around(held.order.organizations, (id) => {
    const found = new Set<string>()
    for (let at: string | undefined = id; at && !found.has(at); at = organizations.get(at)?.parent) found.add(at)
    return [...found]
  })
  const present = organizationLists(catalogue)
  return distinct(held.events.size, (event, add) =>
    eachOf(present, event, (organization) => above[organization]?.forEach(add)),
  )
})

/** People at each event, and those who spoke for its outcomes. */
export const personLists = derived(({ held: { events, order, words }, people }) => {
  const numbers = numbering(order.people)
  const speakers = words.map(({ by = [] }) => by.filter((id) => people.has(id)).flatMap((id) => numbers.get(id) ?? []))
  return distinct(events.size, (event, add) => {
    eachOf(events.people, event, add)
    const { starts, words: said } = events.outcomes
    const end = starts[event + 1] ?? 0
    for (let at = starts[event] ?? 0; at < end; at += 1) speakers[said[at] ?? 0]?.forEach(add)
  })
})

/** The place of each event, and all it lies in. */
export const placeLists = derived((catalogue) => {
  const { events, order } = catalogue.held
  const above = around(order.places, (id) => placesAround(catalogue, id))
  return buildLists(events.size, (event, add) => {
    const place = events.places[event] ?? 0
    if (place > 0) above[place - 1]?.forEach(add)
  })
})

export const programmeLists = derived(({ held: { events, order } }) =>
  withoutRepeats(events.programmes, order.programmes.length),
)

export const kindLists = derived(({ held: { events } }) =>
  buildLists(events.size, (event, add) => add(events.kinds[event] ?? 0)),
)

/** The types of each event's outcomes. */
export const outcomeLists = derived(({ held: { events } }) =>
  distinct(events.size, (event, add) => {
    const { starts, types } = events.outcomes
    const end = starts[event + 1] ?? 0
    for (let at = starts[event] ?? 0; at < end; at += 1) add(types[at] ?? 0)
  }),
)

/**
 * How what is said of each event, and what came of it, may be taken: every status of its claims and outcomes, and
 * `disputed` where a dispute touches it. By their place in `claimKeys`.
 */
export const statusLists = derived(({ held: { events, words, disputes } }) => {
  const ofWords = words.map(({ status }) => statusKeys.indexOf(status))
  const touched = new Set(disputes.flatMap(({ about }) => about))
  return distinct(events.size, (event, add) => {
    const { starts, words: said } = events.outcomes
    const end = starts[event + 1] ?? 0
    for (let at = starts[event] ?? 0; at < end; at += 1) add(ofWords[said[at] ?? 0] ?? 0)
    eachOf(events.said, event, (claim) => add(claim % statusKeys.length))
    if (touched.has(events.ids[event] ?? '')) add(claimKeys.indexOf('disputed'))
  })
})

export const sourceLists = derived(({ held: { events } }) => events.sources)
