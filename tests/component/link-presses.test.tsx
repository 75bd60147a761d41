import { QueryClientProvider } from '@tanstack/react-query'
import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { routesNow } from '#app/routes.tsx'
import { clientWith, record, region, visit } from '../support/render.tsx'

const nav = () => within(screen.getByRole('navigation', { name: 'Pages' }))
const node = () => within(region('Relationships')).getByRole('link', { name: /^Baogang Group, \d+ ties?$/ })

/** Presses a link; whether the page took the press for itself. What the browser would do of its own is kept from it. */
const isTaken = (link: HTMLElement, how: MouseEventInit): boolean => {
  let taken = false
  const keep = (event: Event) => {
    taken = event.defaultPrevented
    event.preventDefault()
  }
  window.addEventListener('click', keep)
  act(() => void fireEvent(link, createEvent.click(link, { button: 0, ...how })))
  window.removeEventListener('click', keep)
  return taken
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a press on a link', () => {
  it.each<[string, MouseEventInit]>([
    ['with Ctrl', { ctrlKey: true }],
    ['with Meta', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['with the middle button', { button: 1 }],
  ])('%s is left to the browser', async (_, how) => {
    const { at } = await visit('/')
    expect(isTaken(nav().getByRole('link', { name: 'Timeline' }), how)).toBe(false)
    expect(isTaken(node(), how)).toBe(false)
    expect(at()).toBe('/')
  })

  it('that is plain is followed without leaving the page', async () => {
    const { at, entries } = await visit('/?kind=meeting')
    expect(isTaken(node(), {})).toBe(true)
    expect(at()).toBe('/?kind=meeting&sel=organization:baogang-group')
    expect(isTaken(nav().getByRole('link', { name: 'Timeline' }), {})).toBe(true)
    expect(at()).toBe('/timeline?kind=meeting')
    expect(entries).toHaveLength(3)
  })

  it('that leads to where the reader is already makes no entry', async () => {
    const { user, entries } = await visit('/timeline?kind=meeting')
    await user.click(nav().getByRole('link', { name: 'Timeline' }))
    expect(entries).toEqual(['/timeline?kind=meeting'])
  })
})

describe('under a base of its own', () => {
  it('every link says so to the browser, and is followed all the same', async () => {
    vi.stubEnv('BASE_URL', '/site/')
    const router = createMemoryRouter(routesNow(), { basename: '/site', initialEntries: ['/site/?kind=meeting'] })
    await act(async () =>
      render(
        <QueryClientProvider client={clientWith(record)}>
          <RouterProvider router={router} />
        </QueryClientProvider>,
      ),
    )
    expect(nav().getByRole('link', { name: 'Timeline' })).toHaveAttribute('href', '/site/timeline?kind=meeting')
    expect(node()).toHaveAttribute('href', '/site/?kind=meeting&sel=organization:baogang-group')
    for (const link of screen.getAllByRole('link'))
      expect(link.getAttribute('href')).toMatch(/^(\/site\/|https?:|#main)/)
    await act(async () => nav().getByRole('link', { name: 'Timeline' }).click())
    expect(router.state.location.pathname + router.state.location.search).toBe('/site/timeline?kind=meeting')
    expect(nav().getByRole('link', { current: 'page' })).toHaveTextContent('Timeline')
  })
})
