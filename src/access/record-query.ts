import { recordUrl } from 'virtual:record'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Dataset } from '#record/dataset.ts'
import { faultOf, faultOfStatus, RecordFault } from './record-fault.ts'

const patience = 30_000 // ms

/** Whether something has the outline of a record. Its content was checked when it was compiled. */
const isDataset = (value: unknown): value is Dataset =>
  typeof value === 'object' && value !== null && 'version' in value && 'events' in value && Array.isArray(value.events)

/** Fetches the record; rejects with a RecordFault that says what happened. After a failure it goes past the cache. */
export const fetchRecord = async (url: string, cache: RequestCache = 'default'): Promise<Dataset> => {
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.timeout(patience) })
    if (!response.ok) throw faultOfStatus(response.status)
    const value: unknown = await response.json()
    if (!isDataset(value)) {
      throw new RecordFault('What arrived is not the record.', 'Try again; the copy will be fetched anew.')
    }
    return value
  } catch (thrown) {
    throw faultOf(thrown)
  }
}

let failed = false

/** The bundled record: immutable under its hashed name, so fetched once and kept. */
export const recordQuery = queryOptions<Dataset, RecordFault>({
  queryKey: ['record', recordUrl],
  queryFn: async () => {
    try {
      const record = await fetchRecord(recordUrl, failed ? 'reload' : 'default')
      failed = false
      return record
    } catch (fault) {
      failed = true
      throw fault
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: 'always',
})

/** The record, or how its loading stands: `fault` says why it is not there, `retry` fetches it again. */
export const useRecord = () => {
  const { data, error, isFetching, refetch } = useQuery(recordQuery)
  return { record: data, fault: error, loading: isFetching, retry: () => void refetch() }
}
