import { recordUrl } from 'virtual:record'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { type Holding, unpacked } from '#query/columns.ts'
import { type Core, coreFormat, type PackedEvents } from '#record/core.ts'
import { faultOf, faultOfStatus, RecordFault } from './record-fault.ts'

const patience = 30_000 // ms

const isEvents = (value: unknown): value is PackedEvents =>
  typeof value === 'object' && value !== null && 'ids' in value

/** Whether something has the outline of a core that this program can read. Its content was checked when it was compiled. */
export const isCore = (value: unknown): value is Core =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === coreFormat &&
  'events' in value &&
  isEvents(value.events)

/** Fetches a part of the record; rejects with a RecordFault that says what happened. `is` tells the part by its outline. */
export const fetchPart = async <T>(
  url: string,
  is: (value: unknown) => value is T,
  cache: RequestCache = 'default',
): Promise<T> => {
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.timeout(patience) })
    if (!response.ok) throw faultOfStatus(response.status)
    const value: unknown = await response.json()
    if (!is(value))
      throw new RecordFault('What arrived is not the record.', 'Try again; the copy will be fetched anew.')
    return value
  } catch (thrown) {
    throw faultOf(thrown)
  }
}

const failed = new Set<string>()

/** Fetches a part; after a failure it goes past the cache, in which a damaged copy may lie. */
export const fetchAgain = async <T>(url: string, is: (value: unknown) => value is T): Promise<T> => {
  try {
    const part = await fetchPart(url, is, failed.has(url) ? 'reload' : 'default')
    failed.delete(url)
    return part
  } catch (fault) {
    failed.add(url)
    throw fault
  }
}

/** What never changes under its hashed name is fetched once and kept; only a reader's wish fetches it again. */
export const once = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: 'always',
  structuralSharing: false,
} as const

/** In development another record can be asked for by name, as `?dataset=demo-100k`: made up, to feel the site with. */
const addressAsked = (): string => {
  const name = import.meta.env.DEV ? new URLSearchParams(globalThis.location?.search).get('dataset') : null
  return name === null ? recordUrl : `${import.meta.env.BASE_URL}data/${encodeURIComponent(name)}.json`
}

/** The core of the bundled record. */
export const recordQuery = queryOptions<Holding, RecordFault>({
  queryKey: ['record', recordUrl],
  queryFn: async () => unpacked(await fetchAgain(addressAsked(), isCore)),
  ...once,
})

/** The record with the events that its core leaves to other files; all are there before any is shown. */
const wholeQuery = (held: Holding | undefined) =>
  queryOptions<Holding, RecordFault>({
    queryKey: ['whole', held?.version],
    queryFn: async () => {
      if (!held) throw new RecordFault('There is no record to complete.', 'Reload the page.')
      try {
        const { wholeRecord } = await import('./rest-of-record.ts') // few records need it
        return await wholeRecord(held, (url) => fetchAgain(url, isEvents))
      } catch (thrown) {
        throw faultOf(thrown)
      }
    },
    enabled: held !== undefined && held.older.length > 0,
    ...once,
  })

/** Something that is still on its way. */
export interface Pending {
  /** Why it could not be fetched. */
  fault: RecordFault | null
  retry: () => void
}

/** How far the record is there. */
export interface Arrival extends Pending {
  /** Events that are still on their way. */
  missing: number
}

/** The core of the record, or how its loading stands: `fault` says why it is not there, `retry` fetches it again. */
export const useRecord = () => {
  const { data, error, isFetching, refetch } = useQuery(recordQuery)
  const whole = useQuery(wholeQuery(data))
  // Drawn in pieces, too, where the page is there already.
  const record = useDeferredValue(whole.data ?? data)
  const rest: Arrival = { missing: record?.missing ?? 0, fault: whole.error, retry: () => void whole.refetch() }
  return { record, rest, fault: error, loading: isFetching, retry: () => void refetch() }
}
