import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conference, found, meeting, record, region, titleOf, visit } from '../support/render.tsx'

const node = (name: string): HTMLElement =>
  within(region('Relationships')).getByRole('link', { name: new RegExp(`^${name}, \\d+ ties?$`) })
const mark = (id: string): HTMLElement =>
  within(region('Timeline')).getAllByRole('link', { name: new RegExp(`: ${titleOf(id)}$`) })[0] ?? document.body
const panel = (): HTMLElement => screen.getByRole('complementary')
const closed = (): boolean => screen.queryByRole('complementary') === null

describe('what is opened beside a view', () => {
  it('is an organization when its node is pressed, named and described, with its ties and events', async () => {
    const { user, at } = await visit('/?camp=government')
    await user.click(node('Huanggang Mining'))
    expect(at()).toBe('/?camp=government&sel=organization:huanggang-mining')
    expect(panel()).toHaveAccessibleName('Huanggang Mining')
    expect(within(panel()).getByRole('heading', { name: 'Huanggang Mining' })).toHaveFocus()
    expect(within(panel()).getByRole('list', { name: 'Ties' })).toHaveTextContent('Keshiketeng Banner')
    expect(within(panel()).getByRole('article', { name: titleOf(meeting) })).toBeVisible()
    expect(within(panel()).getByRole('link', { name: 'Open its page' })).toHaveAttribute(
      'href',
      '/organizations/huanggang-mining?camp=government',
    )
  })

  it('is an event, with its evidence, when its mark in a lane is pressed', async () => {
    const { user, at } = await visit('/timeline')
    await user.click(mark(conference))
    expect(at()).toBe(`/timeline?sel=event:${conference}`)
    expect(panel()).toHaveAccessibleName('Conference, 21 April 2025')
    expect(within(panel()).getByRole('heading', { level: 3, name: titleOf(conference) })).toBeVisible()
    expect(within(panel()).getAllByRole('link', { name: /opens the article at this passage/ })).not.toHaveLength(0)
  })

  it('is a tie when the link asks for one, in either order', async () => {
    const { at } = await visit('/relationships?sel=tie:keshiketeng-banner:baogang-group')
    expect(panel()).toHaveAccessibleName('Baogang Group and Keshiketeng Banner authorities')
    expect(panel()).toHaveTextContent('has strategic cooperation with')
    expect(at()).toContain('sel=tie:')
  })

  it('holds nothing of an event or an organization that is not known yet', async () => {
    await visit(`/?known=2025-05-01&sel=event:${meeting}`)
    const event = found(record.events, meeting)
    expect(panel()).toHaveTextContent('Nothing on record that was surely published by the chosen date speaks of it.')
    const content = [event.title, event.summary, ...(event.outcomes ?? []).map(({ text }) => text)]
    for (const words of content) expect(panel()).not.toHaveTextContent(words)
    expect(within(panel()).queryAllByRole('link', { name: /opens the article/ })).toEqual([])
    expect(within(panel()).getAllByRole('link')).toHaveLength(1)
    cleanup()
    await visit('/?known=2025-05-01&sel=organization:huanggang-mining')
    expect(panel()).toHaveTextContent('Nothing on record that was surely published')
    expect(panel()).not.toHaveTextContent(found(record.organizations, 'huanggang-mining').description ?? '')
    expect(within(panel()).queryByRole('list', { name: 'Ties' })).toBeNull()
    expect(within(panel()).queryByRole('button', { name: /Show only its ties/ })).toBeNull()
  })

  it('holds an event whole from the day that it is known', async () => {
    await visit(`/?known=2025-05-01&sel=event:${conference}`)
    expect(panel()).toHaveTextContent(titleOf(conference))
    expect(panel()).not.toHaveTextContent('Nothing on record')
  })

  it('closes on Escape and gives the focus back to the mark', async () => {
    const { user, at } = await visit('/')
    await user.click(node('Huanggang Mining'))
    await user.keyboard('{Escape}')
    expect(closed()).toBe(true)
    expect(at()).toBe('/')
    expect(node('Huanggang Mining')).toHaveFocus()
  })

  it('closes by its button, and by Back', async () => {
    const { user, go, entries } = await visit('/')
    await user.click(mark(meeting))
    await user.click(within(panel()).getByRole('button', { name: 'Close panel' }))
    expect(closed()).toBe(true)
    expect(entries).toEqual(['/', `/?sel=event:${meeting}`, '/'])
    await go(-1)
    expect(panel()).toHaveAccessibleName('Meeting, 31 July 2025')
    await go(-1)
    expect(closed()).toBe(true)
  })

  it('gives the focus back to the mark pressed last, when one opening followed another', async () => {
    const { user } = await visit('/')
    await user.click(node('Huanggang Mining'))
    await user.click(node('Baogang Group'))
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(node('Baogang Group')).toHaveFocus()
  })

  it('leaves the focus where the reader has put it meanwhile', async () => {
    const { user } = await visit('/')
    await user.click(node('Huanggang Mining'))
    await user.click(screen.getByRole('searchbox', { name: 'Search events' }))
    await user.keyboard('{Escape}')
    expect(closed()).toBe(true)
    expect(screen.getByRole('searchbox', { name: 'Search events' })).toHaveFocus()
  })

  it('stays open when Escape closes a menu', async () => {
    const { user } = await visit(`/?sel=event:${meeting}`)
    await user.click(within(region('Filters')).getByRole('button', { name: /^Kind/ }))
    await user.keyboard('{Escape}')
    expect(closed()).toBe(false)
    await user.keyboard('{Escape}')
    expect(closed()).toBe(true)
  })

  it('narrows the relationship view to its ties and back', async () => {
    const { user, at } = await visit('/?sel=organization:huanggang-mining')
    await user.click(within(panel()).getByRole('button', { name: 'Show only its ties in the relationship view' }))
    expect(at()).toBe('/?focus=huanggang-mining&sel=organization:huanggang-mining')
    expect(within(region('Relationships')).queryByRole('link', { name: /^Haidian District.*ties?$/ })).toBeNull()
    await user.click(within(panel()).getByRole('button', { name: 'Show all ties in the relationship view' }))
    expect(at()).toBe('/?sel=organization:huanggang-mining')
  })

  it('is gone on another page, whose heading has the focus', async () => {
    const { user, at } = await visit(`/?kind=meeting&sel=event:${meeting}`)
    await user.click(within(panel()).getByRole('link', { name: 'Open its page' }))
    expect(at()).toBe(`/events/${meeting}?kind=meeting`)
    expect(closed()).toBe(true)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})
