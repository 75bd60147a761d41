import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { flushSync } from 'react-dom'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { detailsQuery } from '#access/details-query.ts'
import { recordQuery } from '#access/record-query.ts'
import { searchQuery } from '#access/text-search.ts'
import { panel } from '#app/Beside.tsx'
import { loadAllPages } from '#app/pages.ts'
import { routesNow } from '#app/routes.tsx'
import { compileFolder, hash } from '#compile/files.ts'
import { parcelOf } from '#compile/parcel.ts'
import { problemLine } from '#compile/problem.ts'
import { filterChoices } from '#controls/FilterPanel.tsx'
import { unpacked } from '#query/columns.ts'
import { searchIn } from '#query/terms.ts'
import type { Dataset } from '#record/dataset.ts'
import { loadSections } from '#views/dashboard/later-sections.ts'

// jsdom applies no style sheet of ours, so that looking for what is hidden finds little and takes most of the time.
// A part that is fetched when it is wanted may take a while on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 })

const { dataset, problems } = compileFolder('tests/support/founding')
if (!dataset) throw new Error(problems.map(problemLine).join('\n'))

// What comes apart in a browser is here from the start, so that a test need not wait for it.
await Promise.all([loadAllPages(), panel.load(), filterChoices.load(), loadSections()])

/** The founding record, two events and what touches them: it stays as it is while the real one grows. */
export const record: Dataset = dataset

/** The record with changes made to a copy of it. */
export const recordWith = (change: (copy: Dataset) => unknown): Dataset => {
  const copy = structuredClone(record)
  change(copy)
  return copy
}

/** The record at an id, of whatever list; fails the test where there is none. */
export const found = <T extends { id: string }>(records: readonly T[], id: string): T => {
  const one = records.find((each) => each.id === id)
  if (!one) throw new Error(`no record has the id ${id}`)
  return one
}

/** The files of the record by their address; the core's under `core`, which comes first. */
export const filesOf = (held: Dataset = record): Map<string, string> => {
  const { core, details, search } = parcelOf(held, { hash, addressOf: (name) => `/${name}` })
  return new Map([['core', core.text], ...[...details, search].map(({ name, text }) => [`/${name}`, text] as const)])
}

/** A client that holds the record already, or nothing where `holds` is null. */
export const clientWith = (holds: Dataset | null): QueryClient => {
  const client = new QueryClient()
  if (!holds) return client
  const files = filesOf(holds)
  const held = unpacked(JSON.parse(files.get('core') ?? ''))
  client.setQueryData(recordQuery.queryKey, held)
  for (const url of held.details.files) {
    client.setQueryData(detailsQuery(url).queryKey, JSON.parse(files.get(url) ?? ''))
  }
  client.setQueryData(searchQuery(held).queryKey, searchIn(JSON.parse(files.get(held.search) ?? '')))
  return client
}

/**
 * Draws the site at an address in a router of its own. `at` tells the present address, `entries` every address that Back
 * can reach, oldest first; `go` moves through them.
 */
export const visit = async (address: string, holds: Dataset | null = record) => {
  const router = createMemoryRouter(routesNow(), { initialEntries: [address] })
  const at = (): string => router.state.location.pathname + router.state.location.search + router.state.location.hash
  const entries = [at()]
  router.subscribe(({ historyAction, navigation }) => {
    if (navigation.state !== 'idle') return
    if (historyAction === 'PUSH') entries.push(at())
    if (historyAction === 'REPLACE') entries[entries.length - 1] = at()
    if (historyAction === 'POP') entries.splice(entries.lastIndexOf(at()) + 1)
  })
  const user = userEvent.setup()
  // Asynchronous, so that the chart, which is loaded apart, is drawn too.
  const view = await act(async () =>
    render(
      <QueryClientProvider client={clientWith(holds)}>
        {/* That of react-router/dom, which the application uses, is this; but Node loads it with contexts of its own. */}
        <RouterProvider router={router} flushSync={(change) => void flushSync(change)} />
      </QueryClientProvider>,
    ),
  )
  const go = (to: number | string): Promise<void> =>
    act(() => (typeof to === 'number' ? router.navigate(to) : router.navigate(to)))
  return { ...view, user, router, at, entries, go }
}

/** The search part of an address. */
export const searchOf = (address: string): URLSearchParams => new URL(address, 'http://localhost').searchParams

export const region = (name: string): HTMLElement => screen.getByRole('region', { name })

export const statusText = (): string | null => within(region('Filters')).getByRole('status').textContent

/** The button of a filter menu, whether or not choices are made in it. */
export const menuButton = (name: string): HTMLElement =>
  within(region('Filters')).getByRole('button', { name: new RegExp(`^${name}( \\(\\d+\\))?$`) })

/** Opens a filter menu and gives its panel. */
export const openMenu = async (user: UserEvent, name: string): Promise<HTMLElement> => {
  await user.click(menuButton(name))
  const [panel] = within(region('Filters')).getAllByRole('group', { name })
  if (!panel) throw new Error(`no panel is named ${name}`)
  return panel
}

/** The titles of the events listed in the timeline, in their order. */
export const listedEvents = (): (string | null)[] =>
  within(region('Timeline'))
    .queryAllByRole('article')
    .map((article) => within(article).getAllByRole('heading')[0]?.textContent ?? null)

export const meeting = '2025-07-31-keshiketeng-meeting'
export const conference = '2025-04-21-beijing-im-finance-conference'
export const titleOf = (id: string): string => found(record.events, id).title
