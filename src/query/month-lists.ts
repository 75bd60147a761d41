import { monthCountAt } from '#record/dates.ts'
import type { Camp } from '#record/vocabulary.ts'
import { campKeys, campMasks, counterparts } from './camps.ts'
import { derived } from './catalogue.ts'
import type { Columns } from './columns.ts'
import { buildLists } from './lists.ts'

/** Numbers a month takes in the lists of months: its events, then those of each camp. */
export const perMonth = 1 + campKeys.length

/** Where the numbers of a camp stand among those of a month. */
export const placeInMonth = (camp: Camp): number => 1 + campKeys.indexOf(camp)
const subjectPlace = placeInMonth('subject')
const counterpartPlaces = counterparts.map(placeInMonth)

/** The months that the record's events begin in: the first, as months since year 0, and how many there are. */
export const monthSpan = derived(({ held: { events } }) => {
  if (events.size === 0) return { first: 0, months: 0 }
  const first = monthCountAt(events.first[0] ?? 0)
  return { first, months: monthCountAt(events.first[events.size - 1] ?? 0) - first + 1 }
})

/** Whether an event's days lie in one month, or within a week: only then can it stand in a month. */
const inOneMonth = ({ first, last }: Columns, event: number): boolean => {
  const [from, to] = [first[event] ?? 0, last[event] ?? 0]
  return to - from < 7 || monthCountAt(from) === monthCountAt(to)
}

/**
 * Where each event stands in the activity by month: `perMonth` numbers a month, the first for all events, the others
 * for the camps. An event counts in each counterpart camp that takes part in it, under the subject where none does.
 */
export const monthLists = derived((catalogue) => {
  const { events } = catalogue.held
  const masks = campMasks(catalogue)
  const { first } = monthSpan(catalogue)
  return buildLists(events.size, (event, add) => {
    if (!inOneMonth(events, event)) return
    const month = monthCountAt(events.first[event] ?? 0) - first
    add(month * perMonth)
    const mask = masks[event] ?? 0
    if (mask === 0) add(month * perMonth + subjectPlace)
    for (let camp = 0; camp < counterparts.length; camp += 1) {
      if (mask & (1 << camp)) add(month * perMonth + (counterpartPlaces[camp] ?? 0))
    }
  })
})
