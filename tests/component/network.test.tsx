import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { networkRecord } from '../bench/page/network/graph.ts'
import { region, searchOf, visit } from '../support/render.tsx'

/** The drawing of a network. */
const drawing = () => within(region('Relationships')).findByRole('group', { name: /as a network/ }, { timeout: 10_000 })
const linksIn = (view: HTMLElement): HTMLElement[] => within(view).getAllByRole('link')
const light = (element: Element): string | null => element.getAttribute('data-light')

describe('the organizations of a network', () => {
  it('are links that open them beside the view, with all else that was chosen', async () => {
    const { at } = await visit('/relationships?layout=network&from=2025&mark=x')
    const view = await drawing()
    const link = within(view).getByRole('link', { name: /^Huanggang Mining, \d+ ties?$/ })
    expect(link).toHaveAttribute(
      'href',
      '/relationships?from=2025&layout=network&sel=organization:huanggang-mining&mark=x',
    )
    fireEvent.click(link)
    expect(at()).toBe(link.getAttribute('href'))
    expect(screen.getByRole('complementary')).toHaveTextContent('Huanggang Mining')
  })

  it('are left to the browser where a press asks for a page of its own', async () => {
    const { at } = await visit('/relationships?layout=network')
    const [link] = linksIn(await drawing())
    if (!link) throw new Error('no link')
    link.addEventListener('click', (event) => setTimeout(() => event.preventDefault()))
    const isFollowed = !fireEvent.click(link, { ctrlKey: true })
    expect([isFollowed, at()]).toEqual([false, '/relationships?layout=network'])
  })

  it('light up with those they are tied to while one is pointed at, by pointer or by focus', async () => {
    const { user } = await visit('/relationships?layout=network')
    const links = linksIn(await drawing())
    const lights = () => new Set(links.map(light))
    const [one, other] = [links[0], links.at(-1)]
    if (!one || !other) throw new Error('no links')
    expect(lights()).toEqual(new Set([null]))
    await user.hover(one)
    expect(light(one)).toBe('lit')
    await user.unhover(one)
    expect(lights()).toEqual(new Set([null]))
    act(() => other.focus())
    expect([light(other), lights().has('dim')]).toEqual(['lit', true])
    act(() => other.blur())
    expect(lights()).toEqual(new Set([null]))
  })

  it('are dim no longer once the one that was pointed at is gone', async () => {
    const { user } = await visit('/relationships?layout=network')
    const view = await drawing()
    await user.hover(within(view).getByRole('link', { name: /^Keshiketeng Banner authorities/ }))
    expect(linksIn(view).some((link) => light(link) === 'dim')).toBe(true)
    fireEvent.change(screen.getByRole('combobox', { name: 'As of' }), { target: { value: '2025-04-21' } })
    const left = linksIn(await drawing())
    expect(left.some((link) => /^Keshiketeng Banner/.test(link.getAttribute('aria-label') ?? ''))).toBe(false)
    expect(new Set(left.map(light))).toEqual(new Set([null]))
  })
})

describe('a network of more organizations than can be read', () => {
  const large = networkRecord(300, 1)
  const count = async () => linksIn(await drawing()).length

  it('shows the 120 busiest, says so, and opens the rest some at a time', async () => {
    const { user } = await visit('/relationships?layout=network', large)
    expect(await count()).toBe(120)
    const remark = () => within(region('Relationships')).queryByText(/busiest of 300 organizations/)
    expect(remark()).toHaveTextContent(/^The 120 busiest of 300 organizations, with their \d+ busiest of \d+ ties;/)
    const more = screen.getByRole('button', { name: 'and 180 more' })
    await user.click(more)
    expect(await count()).toBe(240)
    expect(more).toHaveAccessibleName('and 60 more')
    await user.click(more)
    expect([await count(), remark()]).toEqual([300, null])
    expect(more).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Only the 120 busiest' }))
    expect(await count()).toBe(120)
  })

  it('leaves its columns to fold by themselves', async () => {
    const { user, at } = await visit('/relationships?layout=network', large)
    await drawing()
    await user.click(screen.getByRole('radio', { name: 'Columns' }))
    expect(searchOf(at()).get('layout')).toBeNull()
    expect(screen.queryByText(/busiest of 300 organizations/)).toBeNull()
  })

  it('stays whole up to as many', async () => {
    await visit('/relationships?layout=network', networkRecord(120, 1))
    expect(await count()).toBe(120)
    expect(screen.queryByRole('button', { name: /^and \d+ more$/ })).toBeNull()
  })
})
