import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { coreInParts } from '#compile/pack.ts'
import { conference, filesOf, meeting, record, statusText, titleOf, visit } from '../support/render.tsx'

/** The founding record as a very large one comes: the core holds the later of its two events, another file the earlier. */
const files = filesOf()
const earlier = '/earlier'
beforeAll(() => {
  const { core, parts } = coreInParts(record, [record.events.slice(1), record.events.slice(0, 1)])
  const [events, before] = parts
  const fetched = JSON.parse(files.get('core') ?? '')
  files.set('core', JSON.stringify({ ...fetched, ...core, events, older: [earlier], missing: 1 }))
  files.set(earlier, JSON.stringify(before))
})

const fetches = vi.spyOn(globalThis, 'fetch')
let arrive = (_: Response): void => {}
const served = (url: unknown): Promise<Response> =>
  Promise.resolve(new Response(files.get(String(url)) ?? files.get('core')))
/** Serves the record, and the earlier events when they are let come. */
const holdBack = (): void => {
  const held = new Promise<Response>((resolve) => (arrive = resolve))
  fetches.mockImplementation((url) => (url === earlier ? held : served(url)))
}
const letCome = (): Promise<void> => act(async () => arrive(new Response(files.get(earlier))))
const letFail = (): Promise<void> => act(async () => arrive(new Response('', { status: 500 })))

beforeEach(holdBack)
afterEach(() => {
  fetches.mockReset()
})

const h1 = (): HTMLElement => screen.getByRole('heading', { level: 1 })
const main = () => within(screen.getByRole('main'))

describe('the page of an event that may be still on its way', () => {
  it('is an outline until the rest of the record is there, and then the page', async () => {
    const { at } = await visit(`/events/${conference}?kind=conference`, null)
    expect(await screen.findByRole('heading', { level: 1, name: 'Loading the event…' })).toBeVisible()
    expect(h1().closest('[aria-busy]')).toHaveAttribute('aria-busy', 'true')
    expect(document.title).toBe('Event · Tieline')
    expect(screen.queryByText('No such page')).toBeNull()
    await letCome()
    expect(await screen.findByRole('heading', { level: 1, name: titleOf(conference) })).toBeVisible()
    expect(document.title).toBe(`${titleOf(conference)} · Tieline`)
    expect(at()).toBe(`/events/${conference}?kind=conference`)
    expect(document.body).toHaveFocus()
  })

  it('is there at once where the event is, and is no page where no event can come', async () => {
    const { go } = await visit(`/events/${meeting}`, null)
    expect(await screen.findByRole('heading', { level: 1, name: titleOf(meeting) })).toBeVisible()
    await go('/people/nobody-at-all')
    expect(h1()).toHaveTextContent('No such page')
  })

  it('is no page once all events are there, and it is not among them', async () => {
    await visit('/events/nothing-at-all', null)
    await screen.findByRole('heading', { level: 1, name: 'Loading the event…' })
    await letCome()
    expect(await screen.findByRole('heading', { level: 1, name: 'No such page' })).toBeVisible()
  })

  it('says what happened where the rest does not come, and comes when it is tried again', async () => {
    const { user } = await visit(`/events/${conference}`, null)
    await screen.findByRole('heading', { level: 1, name: 'Loading the event…' })
    await letFail()
    await screen.findByRole('heading', { level: 1, name: 'This event is not here yet' })
    expect(main().getByText(/it is among the older ones\. The server answered with an error \(500\)\./)).toBeVisible()
    holdBack()
    const [, retry] = main().getAllByRole('button', { name: 'Try again' })
    await user.click(retry ?? document.body)
    expect(await screen.findByRole('heading', { level: 1, name: 'Loading the event…' })).toHaveFocus()
    await letCome()
    expect(await screen.findByRole('heading', { level: 1, name: titleOf(conference) })).toHaveFocus()
  })

  it('leaves the focus alone that is elsewhere when it comes', async () => {
    const { user } = await visit(`/events/${conference}`, null)
    await user.click(await screen.findByRole('searchbox'))
    await letCome()
    await screen.findByRole('heading', { level: 1, name: titleOf(conference) })
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })
})

describe('a link that opens an event which may be still on its way', () => {
  const address = `/about?sel=event:${conference}`

  it('stays as it is without a notice, and opens the event once it is there', async () => {
    const { at } = await visit(address, null)
    await screen.findByRole('heading', { level: 1, name: 'About this record' })
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(screen.queryByText(/not understood/)).toBeNull()
    expect(at()).toBe(address)
    await letCome()
    expect(await screen.findByRole('complementary', { name: 'Conference, 21 April 2025' })).toBeVisible()
    expect(at()).toBe(address)
  })

  it('keeps the event while other choices are made', async () => {
    const { user, at } = await visit(address, null)
    await screen.findByRole('heading', { level: 1, name: 'About this record' })
    await user.type(screen.getByRole('searchbox'), 'x')
    await waitFor(() => expect(at()).toBe(`/about?q=x&sel=event:${conference}`))
  })

  it('stays as it is where the rest does not come', async () => {
    const { user, at } = await visit(address, null)
    await screen.findByRole('heading', { level: 1, name: 'About this record' })
    await letFail()
    const retry = await main().findByRole('button', { name: 'Try again' })
    expect(screen.queryByText(/not understood/)).toBeNull()
    expect(at()).toBe(address)
    fetches.mockImplementation(served)
    await user.click(retry)
    expect(await screen.findByRole('complementary', { name: 'Conference, 21 April 2025' })).toBeVisible()
  })

  it('is not understood once all events are there, and it is not among them', async () => {
    await visit('/about?sel=event:nothing-at-all', null)
    await screen.findByRole('heading', { level: 1, name: 'About this record' })
    expect(statusText()).toMatch(/^1 events/)
    await letCome()
    expect(await screen.findByText(/sel “event:nothing-at-all” is not in the record/)).toBeVisible()
  })
})
