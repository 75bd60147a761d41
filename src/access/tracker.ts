import {
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { useLocation } from 'react-router'
import { type LinkReading, type LinkState, readLink, writeLink } from '#link/codec.ts'
import { noView } from '#link/view.ts'
import { type Answer, answer } from '#query/answer.ts'
import { type Catalogue, keptCatalogue, resolverOf } from '#query/catalogue.ts'
import type { Holding } from '#query/columns.ts'
import { type Lens, lensOf } from '#query/lens.ts'
import { seenThrough, usePast } from './past.ts'
import type { Arrival } from './record-query.ts'
import { type SearchArrival, useTextSearch } from './text-search.ts'

/** Everything a view needs to know: the record, the state of the link, and what that state leaves of the record. */
export interface Tracker extends Omit<LinkReading, 'renamed'> {
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
  /** The state that all choices so far lead to: ahead of `filters` and `view` while the address is on its way. */
  intended: { current: LinkState }
  /** The query string of the filters alone, for links to other pages. */
  filterSearch: string
  /** The canonical query string of the state, where the link names former ids; else null. */
  renamedTo: string | null
}

const Context = createContext<Tracker | null>(null)

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
  const { search } = useLocation()
  const whole = keptCatalogue(record)
  const resolve = useMemo(() => resolverOf(whole), [whole])
  const reading = useMemo(() => readLink(search, resolve), [search, resolve])
  const filterSearch = writeLink({ filters: reading.filters, view: noView })
  const { search: found, arrival } = useTextSearch(record, reading.filters.q !== '')
  // Equal filters give equal text, so the text stands for them; what they leave is another once the search is here.
  const filters = useMemo(() => ({ ...reading.filters }), [filterSearch, found])
  const lens = useMemo(() => lensOf(whole.held, filters.known), [whole, filters.known])
  const past = usePast(lens)
  const catalogue = useMemo(() => seenThrough(whole, lens, past), [whole, lens, past])
  const answered = useMemo(() => {
    found?.serve(catalogue)
    return answer(catalogue, filters)
  }, [catalogue, filters, found])
  const intended = useRef<LinkState>(reading)
  useEffect(() => {
    intended.current = reading
  }, [reading])
  const tracker = useMemo<Tracker>(() => {
    const { view, problems, foreign, renamed } = reading
    const renamedTo = renamed ? writeLink(reading, foreign) : null
    const link = { filters, view, problems, foreign, filterSearch, renamedTo, intended }
    return { whole, catalogue, rest, searched: arrival, lens, answer: answered, ...link }
  }, [
    whole,
    catalogue,
    rest.missing,
    rest.fault,
    arrival.missing,
    arrival.fault,
    lens,
    filters,
    reading,
    answered,
    filterSearch,
  ])
  // Only what opens with a search waits for it: who types has the page already, and is told.
  const opened = useRef(false)
  opened.current ||= !arrival.missing || arrival.fault !== null
  return opened.current ? createElement(Context, { value: tracker }, children) : waiting
}

/** The tracker of the page; must be called under a TrackerProvider. */
export const useTracker = (): Tracker => {
  const tracker = useContext(Context)
  if (!tracker) throw new Error('useTracker is called outside a TrackerProvider')
  return tracker
}

/**
 * Has what is drawn inside follow a change of the tracker a moment after everything else, in pieces and leaving out what
 * is overtaken, so that controls answer at once however much there is to draw. `isBehind` tells while it does.
 */
export const FollowingTracker = ({ children }: { children: (isBehind: boolean) => ReactNode }) => {
  const tracker = useTracker()
  const followed = useDeferredValue(tracker)
  return createElement(Context, { value: followed }, children(followed !== tracker))
}
