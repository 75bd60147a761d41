import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { region, statusText, visit } from '../support/render.tsx'

const search = (): HTMLElement => within(region('Filters')).getByRole('searchbox', { name: 'Search events' })

describe('a choice', () => {
  it('is a new entry of its own, which Back undoes', async () => {
    const { user, at, entries, go } = await visit('/about')
    await user.click(within(region('Filters')).getByRole('button', { name: /^Kind/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Meeting/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Visit/ }))
    expect(entries).toEqual(['/about', '/about?kind=meeting', '/about?kind=meeting,visit'])
    await go(-1)
    expect(at()).toBe('/about?kind=meeting')
    expect(screen.getByRole('checkbox', { name: /^Visit/ })).not.toBeChecked()
    expect(statusText()).toMatch(/^1 events/)
  })

  it('keeps what the link holds of others, at its end', async () => {
    const { user, at } = await visit('/about?utm_source=memo&kind=visit&x=%26')
    await user.click(within(region('Filters')).getByRole('button', { name: /^Kind/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Meeting/ }))
    expect(at()).toBe('/about?kind=meeting,visit&utm_source=memo&x=%26')
  })
})

describe('typing in the search', () => {
  it('applies at every letter and settles to one entry, which Back undoes whole', async () => {
    const { user, at, entries, go } = await visit('/about')
    await user.type(search(), 'hai')
    expect(at()).toBe('/about?q=hai')
    expect(statusText()).toMatch(/^1 events/)
    await user.keyboard('dian  conference ')
    expect(at()).toBe('/about?q=haidian%20conference')
    expect(search()).toHaveValue('haidian  conference ')
    expect(entries).toEqual(['/about', '/about?q=haidian%20conference'])
    await user.tab()
    expect(search()).toHaveValue('haidian conference')
    await go(-1)
    expect(at()).toBe('/about')
    expect(search()).toHaveValue('')
  })

  it('begins a new entry after the field was left', async () => {
    const { user, entries } = await visit('/about')
    await user.type(search(), 'ore')
    await user.tab()
    await user.type(search(), 's')
    expect(entries).toEqual(['/about', '/about?q=ore', '/about?q=ores'])
  })

  it('gives way to the link on Back even while the field has the focus, and begins anew', async () => {
    const { user, at, entries, go } = await visit('/about')
    await user.type(search(), 'ore')
    await go(-1)
    // A memory router does not tell the window; a browser's history does.
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
    expect(search()).toHaveFocus()
    expect(search()).toHaveValue('')
    await user.keyboard('ti')
    expect(at()).toBe('/about?q=ti')
    expect(entries).toEqual(['/about', '/about?q=ti'])
  })

  it('finds by a Chinese name, by an alias, and without regard to case or width', async () => {
    const { user } = await visit('/about')
    for (const text of ['包钢集团', 'hexigten', 'ＺＨＯＵ jing']) {
      await user.clear(search())
      await user.type(search(), text)
      expect(statusText()).not.toMatch(/^0 events/)
    }
    await user.clear(search())
    await user.type(search(), '鞍钢')
    expect(statusText()).toMatch(/^0 events/)
  })
})

describe('the slash key', () => {
  it('brings the focus to the search from anywhere, and writes a slash inside a field', async () => {
    const { user } = await visit('/about')
    await user.keyboard('/')
    expect(search()).toHaveFocus()
    expect(search()).toHaveValue('')
    await user.keyboard('a/b')
    expect(search()).toHaveValue('a/b')
  })

  it('is left to the browser with a modifier', async () => {
    const { user } = await visit('/about')
    await user.keyboard('{Control>}/{/Control}')
    expect(search()).not.toHaveFocus()
  })
})
