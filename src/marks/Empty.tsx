import { useChoose } from '#access/choosing.ts'
import { focusHeading } from '#access/focus.ts'
import { useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { Notice } from '#design/Notice.tsx'
import { countOf, wouldShow } from '#query/counts.ts'
import { setOf } from '#query/event-set.ts'
import type { EventList } from '#query/events.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { filterWords } from './filter-words.ts'
import { counted } from './naming.ts'

interface EmptyProps {
  what: string
  /** Says only that there is nothing: the page gives the advice elsewhere. */
  brief?: boolean
  /** The events that the advice is about; all of them unless said. */
  among?: EventList
}

/** In place of a list the filters empty: says which filter does it, and offers to lift it (not so where `brief`). */
export const Empty = ({ what, brief = false, among }: EmptyProps) => {
  const { whole, catalogue, filters } = useTracker()
  const choose = useChoose()
  const lift = (filters: Partial<Filters>) => {
    choose({ filters })
    focusHeading() // the button goes with what it lifts
  }
  if (brief) return <p>No {what} pass the filters.</p>
  const ways = wouldShow(catalogue, filters, among?.set)
  const ids = among && [...among].map(({ id }) => whole.events.get(id) ?? -1)
  const all = ids && setOf(ids, whole.held.events.size)
  const today = filters.known === null ? 0 : countOf(whole, { ...filters, known: null }, all)
  return (
    <Notice
      title={`No ${what} pass the filters.`}
      actions={
        <>
          {ways.map(({ dimension, events }) => {
            const lifted = Object.fromEntries(dimension.keys.map((key) => [key, noFilters[key]]))
            const [key] = dimension.keys
            return (
              <Button key={key} onClick={() => lift(lifted)}>
                Lift {key && filterWords[key].toLowerCase()} ({counted(events, 'event')})
              </Button>
            )
          })}
          {today > 0 && (
            <Button onClick={() => lift({ known: null })}>Lift “as known on” ({counted(today, 'event')})</Button>
          )}
          <Button onClick={() => lift(noFilters)}>Lift all filters</Button>
        </>
      }
    >
      <p>
        {ways.length > 0 || today > 0
          ? 'Lifting one of these alone would show some.'
          : 'No single filter does it: they exclude each other.'}
      </p>
    </Notice>
  )
}
