import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Holding } from '#query/columns.ts'
import type { Search } from '#query/text-search.ts'
import type { SummaryWords } from '#record/summary-words.ts'
import { faultOf, type RecordFault } from './record-fault.ts'
import { fetchAgain, once, type Pending } from './record-query.ts'

const isWords = (value: unknown): value is SummaryWords =>
  typeof value === 'object' && value !== null && 'terms' in value

/** The search: the words of the summaries, and the program that looks for words. Few readers need either. */
export const searchQuery = ({ search }: Holding) =>
  queryOptions<Search, RecordFault>({
    queryKey: ['search', search],
    queryFn: async () => {
      try {
        const [words, { searchIn }] = await Promise.all([fetchAgain(search, isWords), import('#query/terms.ts')])
        return searchIn(words)
      } catch (thrown) {
        throw faultOf(thrown)
      }
    },
    ...once,
  })

/** How far the search is there. */
export interface SearchArrival extends Pending {
  /** Whether a search is asked for and nothing is searched yet. */
  missing: boolean
}

/** The search where it is wanted; undefined until it is there. */
export const useTextSearch = (held: Holding, wanted: boolean): { search?: Search; arrival: SearchArrival } => {
  const { data, error, refetch } = useQuery({ ...searchQuery(held), enabled: wanted })
  const arrival = { missing: wanted && !data, fault: error, retry: () => void refetch() }
  return { ...(data && { search: data }), arrival }
}
