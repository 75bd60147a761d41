import { queryOptions } from '@tanstack/react-query'
import type { Details } from '#record/details.ts'
import type { RecordFault } from './record-fault.ts'
import { fetchAgain, once } from './record-query.ts'

const isDetails = (value: unknown): value is Details => typeof value === 'object' && value !== null && 'runs' in value

/** One file of details. */
export const detailsQuery = (url: string) =>
  queryOptions<Details, RecordFault>({
    queryKey: ['details', url],
    queryFn: () => fetchAgain(url, isDetails),
    ...once,
  })
