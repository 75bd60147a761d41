import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conference, found, recordWith, region, titleOf, visit } from '../support/render.tsx'

const renamed = recordWith((copy) => {
  found(copy.organizations, 'haidian-ufwd').formerIds = ['haidian-department']
  found(copy.people, 'meng-fanying').formerIds = ['fanying-meng']
})

const h1 = (): HTMLElement => screen.getByRole('heading', { level: 1 })

describe('an address that leads nowhere', () => {
  it('says so and offers the nearest records, each by its name alone, and the dashboard apart', async () => {
    await visit('/organizations/huangang-mining')
    expect(h1()).toHaveTextContent('No such page')
    const offers = within(region('Perhaps one of these')).getAllByRole('listitem')
    expect(offers[0]).toHaveTextContent('Huanggang Mining')
    for (const offer of offers) expect(within(offer).getByRole('link')).toBe(offer.firstElementChild)
    const onwards = within(region('Where to go from here')).getAllByRole('link')
    expect(onwards.map((link) => link.getAttribute('href'))).toEqual(['/'])
  })

  it('offers the dashboard alone where nothing is near, filters kept', async () => {
    await visit('/qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq?kind=meeting')
    const links = within(region('Where to go from here')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/?kind=meeting'])
    expect(screen.queryByRole('region', { name: 'Perhaps one of these' })).toBeNull()
  })

  it.each([
    '/ties/baogang-group/baogang-group',
    '/ties/baogang-group/nobody-at-all',
    '/events/baogang-group',
    '/people/%3Cscript%3E',
    '/Timeline',
    '/Organizations/baogang-group',
    '/organizations/Baogang-Group',
    '/ties/Baogang-group/keshiketeng-banner',
  ])('does not take %s for a page', async (path) => {
    await visit(path)
    expect(h1()).toHaveTextContent('No such page')
  })
})

describe('an old address', () => {
  it('leads from a former id to the page, with the new id in the bar and the filters kept', async () => {
    const { at, entries } = await visit('/organizations/haidian-department?kind=conference', renamed)
    expect(at()).toBe('/organizations/haidian-ufwd?kind=conference')
    expect(h1()).toHaveTextContent('Haidian District United Front Work Department')
    expect(entries).toHaveLength(1)
  })

  it('leads from a tie in the wrong order, or with a former id, to its one address', async () => {
    expect((await visit('/ties/keshiketeng-banner/baogang-group?q=x')).at()).toBe(
      '/ties/baogang-group/keshiketeng-banner?q=x',
    )
    expect((await visit('/ties/haidian-department/baogang-ufwd', renamed)).at()).toBe('/ties/baogang-ufwd/haidian-ufwd')
  })

  it('keeps the place on the page that it names', async () => {
    expect((await visit('/organizations/haidian-department?q=x#main', renamed)).at()).toBe(
      '/organizations/haidian-ufwd?q=x#main',
    )
    expect((await visit('/ties/keshiketeng-banner/baogang-group#main')).at()).toBe(
      '/ties/baogang-group/keshiketeng-banner#main',
    )
    expect((await visit('/sources?org=haidian-department#disputes', renamed)).at()).toBe(
      '/sources?org=haidian-ufwd#disputes',
    )
  })

  it('shows a filter by a former id under the new one, in place', async () => {
    const { at, entries } = await visit('/?org=haidian-department&person=fanying-meng&utm=x', renamed)
    expect(at()).toBe('/?org=haidian-ufwd&person=meng-fanying&utm=x')
    expect(entries).toHaveLength(1)
  })
})

describe('arriving at a page', () => {
  it('moves the focus to the heading and takes its title, but leaves the focus alone on the first page', async () => {
    const { user, go } = await visit('/')
    expect(document.body).toHaveFocus()
    await user.click(within(region('Timeline')).getByRole('link', { name: titleOf(conference) }))
    expect(h1()).toHaveFocus()
    expect(document.title).toBe(`${titleOf(conference)} · Tieline`)
    await go(-1)
    expect(h1()).toHaveFocus()
    expect(document.title).toBe('Tieline: supply-chain alliances of Baogang Group')
  })
})

describe('a page that nothing published by the chosen date speaks of', () => {
  it('says so under its name, and leads back to the present', async () => {
    const { user, at } = await visit('/people/zhou-jingmin?known=2025-05-01')
    expect(h1()).toHaveTextContent('Zhou Jingmin')
    expect(screen.getByText(/surely published by 1 May 2025/)).toBeVisible()
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Return to the present' }))
    expect(at()).toBe('/people/zhou-jingmin')
    expect(region('Posts')).toBeVisible()
  })
})
