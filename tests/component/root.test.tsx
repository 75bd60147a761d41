import { recordUrl } from 'virtual:record'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { filesOf, recordWith, statusText, visit } from '../support/render.tsx'

const answered = (body: string, status = 200): Promise<Response> => Promise.resolve(new Response(body, { status }))
const fetches = vi.spyOn(globalThis, 'fetch')
const files = filesOf()
const core = files.get('core') ?? ''
const asked = (kind: RegExp): string[] => [...files.keys()].filter((url) => kind.test(url))
/** The file at an address, as a server that holds the record answers. */
const served = (url: unknown): Promise<Response> => answered(files.get(String(url)) ?? core)

afterEach(() => {
  fetches.mockReset()
})

describe('while the record comes', () => {
  it('shows the outline of a page that says it is loading, and then the page that was asked for', async () => {
    let arrive = (_: Response): void => {}
    fetches.mockImplementation(served).mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)))
    const { at } = await visit('/organizations/ccp?kind=meeting', null)
    expect(screen.getByRole('main')).toHaveTextContent('Loading the record…')
    expect(screen.getByRole('main').closest('[aria-busy]')).toHaveAttribute('aria-busy', 'true')
    await act(async () => arrive(new Response(core)))
    expect(await screen.findByRole('heading', { level: 1, name: 'Communist Party of China' })).toBeVisible()
    expect(at()).toBe('/organizations/ccp?kind=meeting')
    expect(fetches.mock.calls.map(([url]) => String(url))).toEqual([recordUrl, ...asked(/details/)])
  })
})

describe('the search', () => {
  const [search = ''] = asked(/search/)
  const wordOfSummary = 'officials'

  it('is waited for by a link that searches, and then shows what summaries say', async () => {
    let arrive = (_: Response): void => {}
    const held = new Promise<Response>((resolve) => (arrive = resolve))
    fetches.mockImplementation((url) => (url === search ? held : served(url)))
    await visit(`/?q=${wordOfSummary}`, null)
    await waitFor(() => expect(fetches.mock.calls.map(([url]) => url)).toContain(search))
    expect(screen.getByRole('main')).toHaveTextContent('Loading the record…')
    await act(async () => arrive(new Response(files.get(search))))
    await waitFor(() => expect(statusText()).toMatch(/^1 events/))
  })

  it('is fetched when a reader turns to its field, and never else', async () => {
    fetches.mockImplementation(served)
    const { user } = await visit('/about', null)
    await screen.findByRole('heading', { level: 1, name: 'About this record' })
    expect(fetches.mock.calls.map(([url]) => url)).not.toContain(search)
    await user.click(screen.getByRole('searchbox'))
    await waitFor(() => expect(fetches.mock.calls.map(([url]) => url)).toContain(search))
    await user.keyboard(wordOfSummary)
    await waitFor(() => expect(statusText()).toMatch(/^1 events/))
    expect(fetches.mock.calls.filter(([url]) => url === search)).toHaveLength(1)
  })

  it('that is on its way while a reader types shows everything and says so', async () => {
    let arrive = (_: Response): void => {}
    const held = new Promise<Response>((resolve) => (arrive = resolve))
    fetches.mockImplementation((url) => (url === search ? held : served(url)))
    const { user } = await visit('/timeline', null)
    await user.type(await screen.findByRole('searchbox'), wordOfSummary)
    const lastBar = async () => (await screen.findByRole('slider', { name: /^Last/ })).getAttribute('aria-valuemax')
    expect(await lastBar()).toBe('3')
    expect(screen.getByText('The search is on its way: until then it leaves nothing out.')).toBeVisible()
    expect(statusText()).toMatch(/^2 events/)
    await act(async () => arrive(new Response(files.get(search))))
    await waitFor(() => expect(statusText()).toMatch(/^1 events/))
    await waitFor(async () => expect(await lastBar()).toBe('0'))
    expect(screen.queryByText(/The search is on its way/)).toBeNull()
  })

  it('that does not come says so, shows everything, and comes when it is tried again', async () => {
    fetches.mockImplementation((url) => (url === search ? answered('', 500) : served(url)))
    const { user } = await visit(`/?q=${wordOfSummary}`, null)
    expect(await screen.findByText('Nothing was searched: the text leaves nothing out.')).toBeVisible()
    expect(screen.getByText('The server answered with an error (500).')).toBeVisible()
    expect(statusText()).toMatch(/^2 events/)
    fetches.mockImplementation(served)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(statusText()).toMatch(/^1 events/))
  })
})

describe('a record that does not come', () => {
  it.each([
    ['not found', () => answered('', 404), /not where this page expects it \(404\)/, /reload the page/],
    ['an error of the server', () => answered('', 503), /answered with an error \(503\)/, /Try again in a moment/],
    ['no connection', () => Promise.reject(new TypeError('offline')), /could not be fetched/, /Check the connection/],
    [
      'no answer in time',
      () => Promise.reject(new DOMException('late', 'TimeoutError')),
      /within 30 seconds/,
      /may be slow/,
    ],
    ['half a record', () => answered('{"version": "1", "eve'), /incomplete or damaged/, /fetched anew/],
    ['something else', () => answered('{"hello": "world"}'), /not the record/, /fetched anew/],
    ['a record of another form', () => answered('{"format":1,"events":{"ids":[]}}'), /not the record/, /fetched anew/],
  ])('is explained when there is %s, and Try again recovers past the cache', async (_, fault, what, advice) => {
    fetches.mockImplementationOnce(fault)
    const { user, at } = await visit('/about?kind=meeting', null)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(what)
    expect(alert).toHaveTextContent(advice)
    fetches.mockImplementation(served)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'About this record' })).toBeVisible()
    expect(statusText()).toMatch(/^1 events/)
    expect(at()).toBe('/about?kind=meeting')
    const asked = fetches.mock.calls.filter(([url]) => url === recordUrl)
    expect(asked.map(([, options]) => options?.cache)).toEqual(['default', 'reload'])
  })

  it('is explained again when trying again fails too', async () => {
    fetches.mockImplementation(() => answered('', 500))
    const { user } = await visit('/', null)
    await screen.findByRole('alert')
    fetches.mockImplementation(() => Promise.reject(new TypeError('offline')))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('The record could not be fetched.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled()
    fetches.mockImplementation(served)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('status')).toBeVisible()
  })
})

describe('a fault in the program itself', () => {
  it('says that it is not the link, what it was, and leads to the dashboard', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    await visit(
      '/about',
      recordWith((copy) => Reflect.set(copy, 'version', 7)),
    )
    expect(screen.getByRole('alert')).toHaveTextContent('That is a fault in Tieline, not in your link.')
    expect(screen.getByRole('button', { name: 'Go to the dashboard' })).toBeVisible()
    expect(said).toHaveBeenCalled()
    said.mockRestore()
  })
})
