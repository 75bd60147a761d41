import { createElement, type ReactNode, useDeferredValue, useMemo, useRef } from 'react'
import { useLocation } from 'react-router'
import { type LinkReading, readLink, writeLink } from '#link/codec.ts'
import { noView, type Selection } from '#link/view.ts'
import { type Answer, answer } from '#query/answer.ts'
import { type Catalogue, keptCatalogue, resolverOf } from '#query/catalogue.ts'
import type { Holding } from '#query/columns.ts'
import { type Lens, lensOf } from '#query/lens.ts'
import { GoingContext, useOwnGoing } from './going.ts'
import { seenThrough, usePast } from './past.ts'
import type { Arrival } from './record-query.ts'
import { orThrow, type Sharing, sharing, useSharing } from './sharing.ts'
import { type SearchArrival, useTextSearch } from './text-search.ts'

/** The record, the filters, and what they leave of it. */
export interface Filtered extends Pick<LinkReading, 'filters'> {
  /** The whole record, and the record as it could be known at the date the link asks for (else the same). */
  whole: Catalogue
  catalogue: Catalogue
  /** Events that are still on their way, of a record that comes in parts. */
  rest: Arrival
  /** How far the search is there, if one is asked for. */
  searched: SearchArrival
  /** What could be known at that date; `null` for the present. */
  lens: Lens | null
  answer: Answer
}

/** Everything a view needs to know: what the filters leave of the record, and the state of the link. */
export interface Tracker extends Filtered, Omit<LinkReading, 'renamed' | 'filters'> {
  /** The path of the page, without the site's base. */
  pathname: string
  /** The query string of the filters alone, for links to other pages. */
  filterSearch: string
  /** The canonical query string of the state, where the link names former ids; else null. */
  renamedTo: string | null
}

const trackers = sharing<Tracker>()
const filtereds = sharing<Filtered>()
const filterSearches = sharing<string>()

/** Derives the tracker from the record and the address; each part anew only when what it depends on changes. */
export const TrackerProvider = ({
  record,
  rest,
  waiting,
  children,
}: {
  record: Holding
  rest: Arrival
  /** What stands there while a link that searches waits for the search. */
  waiting: ReactNode
  children: ReactNode
}) => {
  const { pathname, search: query } = useLocation()
  const whole = keptCatalogue(record)
  const resolve = useMemo(() => resolverOf(whole), [whole])
  const reading = useMemo(() => readLink(query, resolve), [query, resolve])
  const filterSearch = writeLink({ filters: reading.filters, view: noView })
  const isSearched = reading.filters.q !== ''
  const { search, arrival } = useTextSearch(record, isSearched)
  const found = isSearched ? search : undefined // one that is fetched ahead changes nothing yet
  // Equal filters give equal text, so the text stands for them; what they leave is another once the search is here.
  const filters = useMemo(() => ({ ...reading.filters }), [filterSearch, found])
  const lens = useMemo(() => lensOf(whole.held, filters.known), [whole, filters.known])
  const past = usePast(lens)
  const catalogue = useMemo(() => seenThrough(whole, lens, past), [whole, lens, past])
  const answered = useMemo(() => {
    for (const one of [whole, catalogue]) found?.serve(one)
    return answer(catalogue, filters)
  }, [whole, catalogue, filters, found])
  const going = useOwnGoing(reading)
  const filtered = useMemo<Filtered>(
    () => ({ whole, catalogue, rest, searched: arrival, lens, filters, answer: answered }),
    [whole, catalogue, rest.missing, rest.fault, arrival.missing, arrival.fault, lens, filters, answered],
  )
  const tracker = useMemo<Tracker>(() => {
    const { view, problems, foreign, renamed } = reading
    const renamedTo = renamed ? writeLink(reading, foreign) : null
    return { ...filtered, view, problems, foreign, pathname, filterSearch, renamedTo }
  }, [filtered, reading, pathname, filterSearch])
  // Only what opens with a search waits for it: who types has the page already, and is told.
  const opened = useRef(false)
  opened.current ||= !arrival.missing || arrival.fault !== null
  if (!opened.current) return waiting
  return createElement(
    GoingContext,
    { value: going },
    createElement(Shared, { when: 'Now', tracker, filtered }, children),
  )
}

interface SharedProps {
  when: keyof Sharing<unknown>
  tracker: Tracker
  filtered: Filtered
  children?: ReactNode
}

/** Shares a tracker, and apart what of it changes seldom: who needs no more is drawn anew no more often. */
const Shared = ({ when, tracker, filtered, children }: SharedProps) => {
  const all = createElement(trackers[when], { value: tracker }, children)
  const less = createElement(filtereds[when], { value: filtered }, all)
  return createElement(filterSearches[when], { value: tracker.filterSearch }, less)
}

/** The tracker of the page. */
export const useTracker = (): Tracker => orThrow(useSharing(trackers))

/** What the filters leave, for what heeds nothing else of the link. */
export const useFiltered = (): Filtered => orThrow(useSharing(filtereds))

/** The whole record, for what shows it whatever is chosen. */
export const useWhole = (): Catalogue => useFiltered().whole

/** What is opened beside the page; nothing as long as that is an event still on its way. */
export const useOpened = (): Selection | null => {
  const { view, whole } = useTracker()
  return view.sel?.kind === 'event' && !whole.events.has(view.sel.id) ? null : view.sel
}

/** The query string of the filters alone, for links to other pages. */
export const useFilterSearch = (): string => useSharing(filterSearches) ?? ''

/**
 * Has what is drawn inside follow a change of the tracker a moment after everything else, in pieces and leaving out what
 * is overtaken, so that controls answer at once however much there is to draw. `isBehind` tells while it does.
 */
export const FollowingTracker = ({ children }: { children: (isBehind: boolean) => ReactNode }) => {
  const now = { tracker: useTracker(), filtered: useFiltered() }
  const tracker = useDeferredValue(now.tracker)
  const filtered = useDeferredValue(now.filtered)
  return createElement(Shared, { when: 'Later', tracker, filtered }, children(tracker !== now.tracker))
}
