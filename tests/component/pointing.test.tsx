import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conference, meeting, region, titleOf, visit } from '../support/render.tsx'

const node = (name: string): HTMLElement =>
  within(region('Relationships')).getByRole('link', { name: new RegExp(`^${name}, \\d+ ties?$`) })
const listed = (id: string): HTMLElement => within(region('Timeline')).getByRole('article', { name: titleOf(id) })
const mark = (id: string): HTMLElement =>
  within(region('Timeline')).getAllByRole('link', { name: new RegExp(`: ${titleOf(id)}$`) })[0] ?? document.body
const card = (name: string): HTMLElement => within(region('Organizations')).getByRole('article', { name })
const row = (name: RegExp): HTMLElement => {
  const found = within(region('Relationships')).getByRole('link', { name }).closest('tr')
  if (!found) throw new Error(`no row ${name}`)
  return found
}

const banner = 'Keshiketeng Banner authorities'
const light = (element: HTMLElement): string | null => element.getAttribute('data-light')

/** How the marks of both events, two organizations and two ties stand, in every view. */
const lights = () => ({
  meeting: [light(listed(meeting)), light(mark(meeting))],
  conference: [light(listed(conference)), light(mark(conference))],
  banner: [light(node(banner)), light(card(banner))],
  haidian: [
    light(node('Haidian District United Front Work Department')),
    light(card('Haidian District United Front Work Department')),
  ],
  itsTie: light(row(/between Baogang Group and Keshiketeng/)),
  otherTie: light(row(/between Baogang Group and Baogang United Front Beijing Studio/)),
})

const allOff = {
  meeting: [null, null],
  conference: [null, null],
  banner: [null, null],
  haidian: [null, null],
  itsTie: null,
  otherTie: null,
}
const bannerLit = {
  meeting: ['lit', 'lit'],
  conference: ['dim', 'dim'],
  banner: ['lit', 'lit'],
  haidian: ['dim', 'dim'],
  itsTie: 'lit',
  otherTie: 'dim',
}

describe('pointing', () => {
  it('at a node lights its card, its ties and its events in the other views, and dims the rest', async () => {
    const { user } = await visit('/')
    expect(lights()).toEqual(allOff)
    await user.hover(node(banner))
    expect(lights()).toEqual(bannerLit)
    await user.unhover(node(banner))
    expect(lights()).toEqual(allOff)
  })

  it('at a card, an event or a row of the table does the same the other way', async () => {
    const { user } = await visit('/')
    await user.hover(card(banner))
    expect(lights()).toEqual(bannerLit)
    await user.hover(mark(meeting))
    expect(lights()).toMatchObject({ meeting: ['lit', 'lit'], conference: ['dim', 'dim'], banner: ['lit', 'lit'] })
    await user.hover(row(/between Baogang Group and Keshiketeng/))
    expect(lights()).toMatchObject({ itsTie: 'lit', otherTie: 'dim', banner: ['lit', 'lit'], haidian: ['dim', 'dim'] })
  })

  it('by keyboard focus does as much as by mouse', async () => {
    const { user } = await visit('/')
    const first = within(listed(meeting)).getByRole('link', { name: 'Keshiketeng Banner' })
    first.focus()
    await user.tab()
    expect(lights()).toMatchObject({ meeting: ['lit', 'lit'], conference: ['dim', 'dim'] })
  })

  it('ends with the mark pointed at, where the page it was on is left', async () => {
    const { user, container, go, at } = await visit('/')
    const link = within(row(/between Baogang Group and Keshiketeng/)).getByRole('link', { name: banner })
    await user.hover(link)
    expect(container.querySelectorAll('[data-light]').length).toBeGreaterThan(5)
    await user.click(link)
    expect(at()).toBe('/organizations/keshiketeng-banner')
    await go(-1)
    expect(at()).toBe('/')
    expect(lights()).toEqual(allOff)
    expect(container.querySelectorAll('[data-light]')).toHaveLength(0)
  })

  it('ends with a mark on a lane that the filters take away, and with the lanes as a whole', async () => {
    const { user, container, go } = await visit('/?from=2025-05')
    await user.click(within(region('Filters')).getByRole('button', { name: 'Clear filters' }))
    fireEvent.pointerOver(mark(conference))
    expect(lights()).toMatchObject({ meeting: ['dim', 'dim'], conference: ['lit', 'lit'] })
    await go(-1)
    expect(container.querySelectorAll('[data-light]')).toHaveLength(0)
    fireEvent.pointerOver(mark(meeting))
    expect(container.querySelectorAll('[data-light]').length).toBeGreaterThan(2)
    await user.click(screen.getByRole('link', { name: 'Organizations' }))
    expect(container.querySelectorAll('article')).not.toHaveLength(0)
    expect(container.querySelectorAll('[data-light]')).toHaveLength(0)
  })

  it('at an organization inside an event means the organization, and at the event around it the event again', async () => {
    const { user } = await visit('/')
    const chip = within(listed(conference)).getByRole('link', { name: 'Baogang Group' })
    await user.hover(listed(conference))
    expect(light(listed(meeting))).toBe('dim')
    await user.hover(chip)
    expect(light(listed(meeting))).toBe('lit')
    await user.hover(within(listed(conference)).getByRole('heading'))
    expect(light(listed(meeting))).toBe('dim')
    expect(light(listed(conference))).toBe('lit')
    await user.unhover(within(listed(conference)).getByRole('heading'))
    chip.focus()
    await user.tab({ shift: true })
    await user.tab()
    expect(chip).toHaveFocus()
    expect(light(listed(meeting))).toBe('lit')
  })
})
