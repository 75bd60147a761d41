import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { detailsQuery } from '#access/details-query.ts'
import { PointingProvider } from '#access/pointing.ts'
import { TrackerProvider, useTracker } from '#access/tracker.ts'
import { parcelOf } from '#compile/parcel.ts'
import { writeLink } from '#link/codec.ts'
import { noView, type View } from '#link/view.ts'
import { columnsOf, type Holding, unpacked } from '#query/columns.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { completed } from '#query/parts.ts'
import type { Dataset } from '#record/dataset.ts'
import type { Details } from '#record/details.ts'

/** A record as the browser holds it once all of its parts are there. */
export interface Whole {
  held: Holding
  /** The details that are read, by their addresses. */
  details: ReadonlyMap<string, Details>
}

/** Packs a record as the compiler does, and unpacks it as the browser does; nothing is left to be fetched. */
export const wholeOf = (dataset: Dataset): Whole => {
  const addressOf = (name: string): string => `/${name}`
  // Names need not tell of their content here, but must differ.
  let files = 0
  const hash = (): string => {
    files += 1
    return String(files)
  }
  const { core, older, details } = parcelOf(dataset, { hash, addressOf })
  const held = unpacked(JSON.parse(core.text))
  const parts = older.map(({ text }) => columnsOf(JSON.parse(text), held.ranks))
  return {
    held: parts.length > 0 ? completed(held, parts.reverse()) : held,
    details: new Map(details.map(({ name, text }) => [addressOf(name), JSON.parse(text)])),
  }
}

const here = { missing: 0, fault: null, retry: () => {} }

const Pointed = ({ children }: { children: ReactNode }) => (
  <PointingProvider answer={useTracker().answer}>{children}</PointingProvider>
)

/**
 * A part of our pages under a record and an address of its own, as the shell of the site provides for them. `choose`
 * changes the filters as the controls do: the page has followed when it returns.
 */
export const ownPage = ({ held, details }: Whole, part: ReactNode, view: Partial<View> = {}) => {
  const addressOf = (filters: Filters): string => `/${writeLink({ filters, view: { ...noView, ...view } })}`
  const element = (
    <TrackerProvider record={held} rest={here} waiting={null}>
      <Pointed>{part}</Pointed>
    </TrackerProvider>
  )
  const router = createMemoryRouter([{ path: '/', element }], { initialEntries: [addressOf(noFilters)] })
  const client = new QueryClient()
  for (const [url, file] of details) client.setQueryData(detailsQuery(url).queryKey, file)
  return {
    page: (
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    ),
    choose: (filters: Filters): Promise<void> => router.navigate(addressOf(filters), { flushSync: true }),
  }
}
