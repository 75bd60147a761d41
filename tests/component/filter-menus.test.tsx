import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { menuButton, openMenu, searchOf, statusText, visit } from '../support/render.tsx'

const choices = (panel: HTMLElement): (string | null | undefined)[] =>
  within(panel)
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent)

describe('each menu', () => {
  it.each([
    ['Organizations', /^Keshiketeng Banner authorities/, 'org', 'keshiketeng-banner', 'Organization'],
    ['Organizations', /^Government and Party/, 'camp', 'government', 'Camp'],
    ['People', /^Zhou Jingmin/, 'person', 'zhou-jingmin', 'Person'],
    ['Places', /^Haidian District/, 'place', 'haidian', 'Place'],
    ['Kind', /^Meeting/, 'kind', 'meeting', 'Kind of event'],
    ['Outcome', /^Pledge/, 'outcome', 'pledge', 'Outcome'],
    ['Programmes', /^Five Key Tasks/, 'programme', 'five-key-tasks', 'Programme'],
    ['Sources', /^Baogang–Keshiketeng/, 'source', 'reex-keshiketeng', 'Source'],
  ])(
    '%s: choosing %s sets %s=%s, changes the counts and adds a chip that lifts it',
    async (menu, choice, key, id, words) => {
      const page = await visit('/about')
      const before = statusText()
      const panel = await openMenu(page.user, menu)
      const box = within(panel).getByRole('checkbox', { name: choice })
      const count = Number(/(\d+)( events?)?$/.exec(box.closest('label')?.textContent ?? '')?.[1])
      await page.user.click(box)
      expect(page.at()).toBe(`/about?${key}=${id}`)
      expect(box).toBeChecked()
      expect(menuButton(menu)).toHaveAccessibleName(`${menu} (1)`)
      expect(statusText()).toMatch(new RegExp(`^${count} events · `))
      if (key !== 'camp') expect(statusText()).not.toBe(before)
      const chips = screen.getByRole('list', { name: 'Chosen filters' })
      await page.user.click(within(chips).getByRole('button', { name: new RegExp(`^Remove filter: ${words}: `) }))
      expect(page.at()).toBe('/about')
      expect(statusText()).toBe(before)
    },
  )

  it('opens under its button, takes one more press, Escape or a press elsewhere to close', async () => {
    const page = await visit('/about')
    const button = menuButton('Kind')
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await openMenu(page.user, 'Kind')
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await page.user.click(button)
    expect(screen.queryByRole('checkbox')).toBeNull()
    await page.user.click(within(await openMenu(page.user, 'Kind')).getByRole('checkbox', { name: /^Visit/ }))
    await page.user.keyboard('{Escape}')
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(menuButton('Kind')).toHaveFocus()
    await openMenu(page.user, 'Kind')
    await page.user.click(screen.getByRole('heading', { level: 1 }))
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

describe('the counts', () => {
  it('do not change with choices in the same key, and do with those in others', async () => {
    const page = await visit('/about?kind=meeting')
    const kinds = choices(await openMenu(page.user, 'Kind'))
    expect(kinds).toContainEqual(expect.stringMatching(/^Meeting\s*1\b/))
    expect(kinds).toContainEqual(expect.stringMatching(/^Conference\s*1\b/))
    const outcomes = choices(await openMenu(page.user, 'Outcome'))
    expect(outcomes).toContainEqual(expect.stringMatching(/^Pledge\s*1\b/))
    expect(outcomes).toContainEqual(expect.stringMatching(/^Platform\s*0\b/))
  })

  it('beside organizations of which all must take part are those that a press shows', async () => {
    const page = await visit('/about?org=keshiketeng-banner&match=all')
    const panel = await openMenu(page.user, 'Organizations')
    const [theirs, others] = ['Baogang Group', 'Haidian District United Front Work Department']
    const box = (name: string) => within(panel).getByRole('checkbox', { name: new RegExp(`^${name} `) })
    expect(box(theirs)).toHaveAccessibleName(`${theirs} 1 event`)
    expect(box(others)).toHaveAccessibleName(`${others} 0 events`)
    await page.user.click(box(theirs))
    expect(statusText()).toMatch(/^1 events/)
    await page.user.click(box(others))
    expect(statusText()).toMatch(/^0 events/)
  })

  it('are parted from the name for whoever hears them', async () => {
    const panel = await openMenu((await visit('/about')).user, 'People')
    expect(within(panel).getByRole('checkbox', { name: 'Zhou Jingmin 1 event' })).toBeVisible()
  })
})

describe('searching in a menu', () => {
  it('finds an organization by its Chinese name and by another name', async () => {
    const page = await visit('/about')
    const panel = await openMenu(page.user, 'Organizations')
    const search = within(panel).getByRole('searchbox', { name: 'Search organizations' })
    await page.user.type(search, '包钢矿业')
    expect(choices(panel).filter((text) => text?.startsWith('Baogang'))).toEqual([
      expect.stringMatching(/^Baogang Mining/),
    ])
    await page.user.clear(search)
    await page.user.type(search, 'ufwd')
    expect(within(panel).getByRole('checkbox', { name: /^United Front Work Department/ })).toBeVisible()
    await page.user.clear(search)
    await page.user.type(search, 'zzz')
    expect(within(panel).getByText('Nothing by that name.')).toBeVisible()
  })

  it('keeps in sight what is chosen', async () => {
    const page = await visit('/about?org=haidian-ufwd')
    const panel = await openMenu(page.user, 'Organizations')
    await page.user.type(within(panel).getByRole('searchbox'), 'zzz')
    expect(within(panel).getByRole('checkbox', { name: /^Haidian District/ })).toBeChecked()
  })
})

describe('places', () => {
  it('stand as a tree, each under the place it lies in', async () => {
    const panel = await openMenu((await visit('/about')).user, 'Places')
    const depths = within(panel)
      .getAllByRole('listitem')
      .map((item) => `${item.dataset.depth} ${item.textContent?.replace(/\s*\d.*$/, '')}`)
    expect(depths).toEqual([
      '0 China',
      '1 Beijing',
      '2 Haidian District',
      '2 Yonghe Hangxing Science and Technology Park',
      '1 Inner Mongolia',
      '2 Baotou',
      '2 Keshiketeng Banner',
      '0 Mongolia',
      '0 United States',
    ])
  })

  it('stand for the places inside them', async () => {
    const page = await visit('/about')
    await page.user.click(within(await openMenu(page.user, 'Places')).getByRole('checkbox', { name: /^Beijing/ }))
    expect(statusText()).toMatch(/^1 events/)
  })
})

describe('choosing more', () => {
  it('keeps the values of a key sorted, and lifts one of them alone', async () => {
    const page = await visit('/about')
    const panel = await openMenu(page.user, 'Kind')
    await page.user.click(within(panel).getByRole('checkbox', { name: /^Meeting/ }))
    await page.user.click(within(panel).getByRole('checkbox', { name: /^Conference/ }))
    expect(page.at()).toBe('/about?kind=conference,meeting')
    await page.user.click(screen.getByRole('button', { name: 'Remove filter: Kind of event: Conference' }))
    expect(page.at()).toBe('/about?kind=meeting')
  })

  it('takes organizations together, or for their units too', async () => {
    const page = await visit('/about?org=baogang-mining,keshiketeng-banner')
    expect(statusText()).toMatch(/^1 events/)
    const panel = await openMenu(page.user, 'Organizations')
    await page.user.click(within(panel).getByRole('checkbox', { name: /^All of the chosen ones together/ }))
    expect(searchOf(page.at()).get('match')).toBe('all')
    expect(statusText()).toMatch(/^0 events/)
    await page.user.click(within(panel).getByRole('checkbox', { name: /^An organization stands for its units too/ }))
    expect(searchOf(page.at()).get('units')).toBe('1')
    expect(statusText()).toMatch(/^1 events/)
  })

  it('chooses by the number of publishers', async () => {
    const page = await visit('/about')
    const panel = await openMenu(page.user, 'Sources')
    await page.user.click(within(panel).getByRole('radio', { name: 'Several (0)' }))
    expect(page.at()).toBe('/about?evidence=several')
    expect(statusText()).toMatch(/^0 events/)
    await page.user.click(within(panel).getByRole('radio', { name: 'Any (2)' }))
    expect(page.at()).toBe('/about')
  })

  it('is undone altogether by Clear filters, which rests where nothing is chosen', async () => {
    const page = await visit('/timeline?kind=meeting&q=ore&certain=1&from=2025&sort=oldest')
    const clear = screen.getByRole('button', { name: 'Clear filters' })
    await page.user.click(clear)
    expect(page.at()).toBe('/timeline?sort=oldest')
    expect(clear).toHaveAttribute('aria-disabled', 'true')
    expect(clear).toHaveFocus()
    expect(screen.queryAllByRole('button', { name: /^Remove filter/ })).toEqual([])
  })
})
