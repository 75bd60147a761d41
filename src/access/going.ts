import { createContext, type RefObject, useContext, useEffect, useRef } from 'react'
import { type NavigateFunction, useLocation, useNavigate } from 'react-router'
import type { LinkReading } from '#link/codec.ts'
import { orThrow } from './sharing.ts'

/** Where the reader is, and the way to anywhere else. */
export interface Place extends Pick<LinkReading, 'filters' | 'view' | 'foreign'> {
  /** The path on this site, without its base, the query string and the fragment. */
  pathname: string
  search: string
  hash: string
  navigate: NavigateFunction
}

/**
 * The place, kept in one object for as long as the page lives: who only acts on it is not drawn anew when it changes. Its
 * filters and view are those that all choices so far lead to, ahead of the address while that is on its way.
 */
export type Going = RefObject<Place>

/** Shares the place with what stands below. */
export const GoingContext = createContext<Going | null>(null)

/** Keeps the place up with the address, which reads as `reading`. */
export const useOwnGoing = (reading: LinkReading): Going => {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const place = { ...reading, pathname, search, hash, navigate }
  const going = useRef<Place>(place)
  useEffect(() => {
    going.current = place
  }, [reading, pathname, search, hash, navigate])
  return going
}

/** The place of the reader; throws where there is no TrackerProvider above. */
export const useGoing = (): Going => orThrow(useContext(GoingContext))
