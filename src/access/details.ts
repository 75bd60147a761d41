import { useQueryClient, useQueryErrorResetBoundary, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Holding } from '#query/columns.ts'
import type { EventHead } from '#query/events.ts'
import type { Lens } from '#query/lens.ts'
import type { RecordEvent } from '#record/dataset.ts'
import type { Registry } from '#record/details.ts'
import { detailsQuery } from './details-query.ts'
import { usePast } from './past.ts'
import { searchQuery } from './text-search.ts'
import { useTracker, useWhole } from './tracker.ts'

/** The address of the file that holds the registry. */
const registryFile = ({ details }: Holding): string => details.files[details.registry] ?? ''

/** The address of the file that holds an event of the whole record, by its number. */
const eventFile = ({ details, missing }: Holding, event: number): string =>
  details.files[details.events[Math.floor((event + missing) / details.run)] ?? -1] ?? ''

const registries = new WeakMap<Lens, WeakMap<Registry, Registry>>()

/** A registry as it was at a date, worked out once. */
const lookedBack = (registry: Registry, lens: Lens | null, past: ReturnType<typeof usePast>): Registry => {
  if (lens === null || past === null) return registry
  const seen = registries.get(lens) ?? new WeakMap<Registry, Registry>()
  registries.set(lens, seen)
  const known = seen.get(registry) ?? past.registryAsKnown(registry, lens)
  seen.set(registry, known)
  return known
}

/** Everything that is read rather than counted, but for events, as it could be known at the link's date. Suspends. */
export const useRegistry = (): Registry => {
  const { whole, lens } = useTracker()
  const { data } = useSuspenseQuery(detailsQuery(registryFile(whole.held)))
  const past = usePast(lens)
  if (!data.registry) throw new Error('The details that should hold the registry do not')
  return lookedBack(data.registry, lens, past)
}

/** The whole of a record whose head is there: a registry holds all that its core names. */
export const wholeOf = <T extends { id: string }>(records: readonly T[], id: string): T => {
  const whole = records.find((record) => record.id === id)
  if (!whole) throw new Error(`The details hold no record ${id}`)
  return whole
}

/** A whole event, with its summary and evidence, as it could be known at the link's date. Suspends. */
export const useWholeEvent = ({ id }: Pick<EventHead, 'id'>): RecordEvent => {
  const { whole, lens } = useTracker()
  const number = whole.events.get(id) ?? -1
  const { data } = useSuspenseQuery(detailsQuery(eventFile(whole.held, number)))
  const run = data.runs[Math.floor((number + whole.held.missing) / whole.held.details.run)] ?? []
  const event = run.find((one) => one.id === id)
  const past = usePast(lens)
  const known = event && lens && past ? past.eventAsKnown(event, lens) : event
  if (!known) throw new Error(`The details hold no event ${id}`)
  return known
}

/** Fetches what a page on a record will need, ahead of the press that opens it. */
export const useIntent = (): ((kind: string, id: string) => void) => {
  const client = useQueryClient()
  const whole = useWhole()
  return (kind, id) => {
    const number = kind === 'event' ? whole.events.get(id) : undefined
    const url = number === undefined ? registryFile(whole.held) : eventFile(whole.held, number)
    void client.prefetchQuery(detailsQuery(url))
  }
}

/** Fetches the search ahead of the first letter. */
export const useSearchAhead = (): (() => void) => {
  const client = useQueryClient()
  const { whole } = useTracker()
  return () => void client.prefetchQuery(searchQuery(whole.held))
}

/** Where one file holds all details, it is fetched along with the record: every page will want it. */
export const useDetailsAhead = (held: Holding | undefined): void => {
  const client = useQueryClient()
  const only = held?.details.files.length === 1 ? held.details.files[0] : undefined
  useEffect(() => {
    if (only !== undefined) void client.prefetchQuery(detailsQuery(only))
  }, [client, only])
}

/** Forgets that details could not be fetched, so that they are asked for again. */
export const useDetailsRetry = (): (() => void) => useQueryErrorResetBoundary().reset
