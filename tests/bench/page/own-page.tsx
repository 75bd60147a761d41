import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { PointingProvider } from '#access/pointing.ts'
import { TrackerProvider, useTracker } from '#access/tracker.ts'
import { coreOf } from '#compile/pack.ts'
import { writeLink } from '#link/codec.ts'
import { noView, type View } from '#link/view.ts'
import { type Holding, unpacked } from '#query/columns.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'

/** A record as the browser holds it, without the details that are fetched when they are looked at. */
export const heldOf = (dataset: Dataset): Holding =>
  unpacked({ ...coreOf(dataset), details: { files: [], registry: 0, events: [], run: 1 } })

const here = { missing: 0, fault: null, retry: () => {} }

const Pointed = ({ children }: { children: ReactNode }) => (
  <PointingProvider answer={useTracker().answer}>{children}</PointingProvider>
)

/**
 * A part of our pages under a record and an address of its own, as the shell of the site provides for them. `choose`
 * changes the filters as the controls do: the page has followed when it returns.
 */
export const ownPage = (held: Holding, part: ReactNode, view: Partial<View> = {}) => {
  const addressOf = (filters: Filters): string => `/${writeLink({ filters, view: { ...noView, ...view } })}`
  const element = (
    <TrackerProvider record={held} rest={here}>
      <Pointed>{part}</Pointed>
    </TrackerProvider>
  )
  const router = createMemoryRouter([{ path: '/', element }], { initialEntries: [addressOf(noFilters)] })
  return {
    page: (
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    ),
    choose: (filters: Filters): Promise<void> => router.navigate(addressOf(filters), { flushSync: true }),
  }
}
