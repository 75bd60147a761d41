import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { meeting, visit } from '../support/render.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const messy = `/?kind=meeting,conference,meeting&to=2025-12&from=2025-04&sort=newest&layout=columns&utm=x&sel=event:${meeting}`
const canonical = `http://localhost:3000/?from=2025-04&to=2025-12&kind=conference,meeting&sel=event:${meeting}`

describe('sharing', () => {
  it('copies the link in its one form: in order, without defaults, repeats or the keys of others', async () => {
    const { user } = await visit(messy)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(canonical)
    expect(screen.getByText('Link copied')).toBeVisible()
    expect(screen.getByText('Link copied').closest('[aria-live]')).toHaveAttribute('aria-live', 'polite')
  })

  it.each([
    ['/sources?kind=meeting#disputes', 'http://localhost:3000/?kind=meeting#disputes'],
    ['/sources?kind=meeting#main', 'http://localhost:3000/?kind=meeting'],
    ['/sources#disputes', 'http://localhost:3000/#disputes'],
  ])('of %s has the place on the page in the link, but not that of the skip link', async (address, link) => {
    const { user } = await visit(address)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(link)
  })

  it('says so where the browser refuses, and where the link is to be found', async () => {
    const { user } = await visit('/about?kind=meeting')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(screen.getByText('The browser did not allow it: copy the link under Share')).toBeVisible()
  })

  it('does not fail where there is no clipboard at all', async () => {
    const { user } = await visit('/about')
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(screen.getByText(/copy the link under Share/)).toBeVisible()
  })

  it('falls silent after a while', async () => {
    const { user } = await visit('/about')
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(screen.getByText('Link copied')).toBeVisible()
    act(() => void vi.advanceTimersByTime(5000))
    expect(screen.queryByText('Link copied')).toBeNull()
  })

  it('shows the link in full, ready to be copied by hand, with the version of the record', async () => {
    const { user } = await visit(messy)
    await user.click(screen.getByRole('button', { name: 'Share' }))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this view' })
    expect(field).toHaveValue(canonical)
    expect(field).toHaveAttribute('readonly')
    await user.click(field)
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(canonical)
  })
})

describe('the theme', () => {
  beforeEach(() => {
    delete document.documentElement.dataset.theme
    localStorage.clear()
  })

  const choice = (name: string): HTMLElement =>
    within(screen.getByRole('group', { name: 'Theme' })).getByRole('radio', { name })

  it('follows the device until one is chosen, is kept, and stays out of the link', async () => {
    const { user, at } = await visit('/about')
    expect(choice('As the device')).toBeChecked()
    await user.click(choice('Dark'))
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    expect(localStorage.getItem('tieline-theme')).toBe('dark')
    expect(at()).toBe('/about')
    await user.click(choice('As the device'))
    expect(document.documentElement).not.toHaveAttribute('data-theme')
    expect(localStorage.getItem('tieline-theme')).toBeNull()
  })

  it('holds for the visit where storage is blocked', async () => {
    const { user } = await visit('/about')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    await user.click(choice('Light'))
    expect(document.documentElement).toHaveAttribute('data-theme', 'light')
    expect(choice('Light')).toBeChecked()
  })
})
