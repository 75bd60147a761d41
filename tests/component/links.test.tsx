import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listedEvents, meeting, region, searchOf, titleOf, visit } from '../support/render.tsx'

const filters = 'from=2025-01&kind=conference,meeting'
const pages = [
  '/',
  '/timeline',
  '/organizations',
  '/organizations/baogang-group',
  '/relationships',
  '/ties/baogang-group/keshiketeng-banner',
  `/events/${meeting}`,
  '/people/zhou-jingmin',
  '/places/beijing',
  '/programmes/five-key-tasks',
  '/sources',
  '/sources/reex-keshiketeng',
  '/about',
  '/no/such/page',
]

/** Addresses on this site, but for the skip link and files. */
const ownLinks = (): URL[] =>
  screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/') && !href.startsWith('/data/'))
    .map((href) => new URL(href, 'http://localhost'))

describe('every link of a page', () => {
  it.each(pages)('%s: has an address, and carries the filters', async (path) => {
    const { container } = await visit(`${path}?${filters}`)
    expect(container.querySelectorAll('a:not([href])')).toHaveLength(0)
    expect(ownLinks().length).toBeGreaterThan(5)
    for (const { pathname, searchParams } of ownLinks()) {
      expect([pathname, searchParams.get('kind')]).toEqual([pathname, 'conference,meeting'])
      expect([pathname, searchParams.has('from')]).toEqual([pathname, true])
    }
  })

  it('leaves behind what belongs to one view: order, layout, what is open', async () => {
    await visit(`/timeline?${filters}&sort=oldest&group=type&sel=event:${meeting}`)
    const nav = within(screen.getByRole('navigation', { name: 'Pages' })).getAllByRole('link')
    expect(nav.map((link) => link.getAttribute('href'))).toEqual(
      ['/timeline', '/organizations', '/relationships', '/sources', '/about'].map((path) => `${path}?${filters}`),
    )
  })

  it('leads off the site only without a referrer’s window, to passages and licences', async () => {
    await visit(`/events/${meeting}`)
    const off = screen.getAllByRole('link').filter((link) => /^https?:/.test(link.getAttribute('href') ?? ''))
    expect(off.length).toBeGreaterThan(3)
    for (const link of off) expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
  })
})

describe('going from page to page', () => {
  it('keeps the filters, marks the page in the navigation and can be undone', async () => {
    const { user, at, go } = await visit('/?person=zhou-jingmin')
    const nav = within(screen.getByRole('navigation', { name: 'Pages' }))
    await user.click(nav.getByRole('link', { name: 'Timeline' }))
    expect(at()).toBe('/timeline?person=zhou-jingmin')
    expect(nav.getByRole('link', { current: 'page' })).toHaveTextContent('Timeline')
    expect(within(region('Timeline')).getByRole('article', { name: titleOf(meeting) })).toBeVisible()
    await go(-1)
    expect(at()).toBe('/?person=zhou-jingmin')
  })

  it('goes from a figure on the dashboard to what it counts', async () => {
    const { user, at } = await visit('/?kind=meeting')
    const figures = screen.getByRole('list', { name: 'Key figures' })
    await user.click(within(figures).getByRole('link', { name: /disputes on record$/ }))
    expect(at()).toBe('/disputes?kind=meeting')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Disputes')
  })
})

describe('the order and groups of a view', () => {
  it('are in the link, and a default is not', async () => {
    const { user, at } = await visit('/timeline')
    const newest = listedEvents()
    await user.click(screen.getByRole('radio', { name: 'Oldest first' }))
    expect(at()).toBe('/timeline?sort=oldest')
    expect(listedEvents()).toEqual(newest.toReversed())
    await user.click(screen.getByRole('radio', { name: 'Organization' }))
    expect(searchOf(at()).get('group')).toBe('organization')
    expect(within(region('Timeline')).getByRole('group', { name: 'Keshiketeng Banner authorities' })).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Newest first' }))
    await user.click(screen.getByRole('radio', { name: 'Camp' }))
    expect(at()).toBe('/timeline')
  })

  it('sort and group the cards', async () => {
    const { user, at } = await visit('/organizations')
    const names = (): (string | null | undefined)[] =>
      within(region('Organizations'))
        .getAllByRole('article')
        .map((card) => within(card).getByRole('heading').textContent)
    await user.click(screen.getByRole('radio', { name: 'Name' }))
    await user.click(screen.getByRole('radio', { name: 'None' }))
    expect(at()).toBe('/organizations?sort=name&group=none')
    expect(names()).toEqual(names().toSorted((x, y) => (x ?? '').localeCompare(y ?? '', 'en')))
  })

  it('lay the ties out as a network, the same way every time', async () => {
    const { user, at } = await visit('/relationships')
    await user.click(screen.getByRole('radio', { name: 'Network' }))
    expect(at()).toBe('/relationships?layout=network')
    const view = await within(region('Relationships')).findByRole('group', { name: /as a network/ })
    expect(within(view).getAllByRole('link').length).toBeGreaterThan(8)
    expect(screen.getByRole('list', { name: 'Camps, by shape' })).toBeVisible()
  })

  it('draw the ties as of a date, and of one organization', async () => {
    const { user, at } = await visit('/relationships')
    const rows = (): number =>
      within(screen.getByRole('table', { name: /^Ties/ })).getAllByRole('link', { name: /^Tie between/ }).length
    const all = rows()
    await user.selectOptions(screen.getByRole('combobox', { name: 'As of' }), '2025-04-21')
    expect(at()).toBe('/relationships?at=2025-04-21')
    expect(rows()).toBeLessThan(all)
    await user.click(screen.getByRole('button', { name: 'Focus on: every organization' }))
    await user.type(screen.getByRole('searchbox', { name: 'Search organizations to focus on' }), 'huanggang')
    await user.click(
      within(screen.getByRole('group', { name: 'Focus on' })).getByRole('button', { name: /Huanggang Mining/ }),
    )
    expect(at()).toBe('/relationships?focus=huanggang-mining&at=2025-04-21')
    expect(screen.queryByRole('link', { name: /^Haidian District.* ties?$/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: /^As of 21 April 2025/ }))
    expect(at()).toBe('/relationships?focus=huanggang-mining')
  })
})
