import { screen, within } from '@testing-library/react'
import type { FunctionComponent, ProfilerOnRenderCallback, ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openMenu, region, statusText, visit } from '../support/render.tsx'

/**
 * Since the lists were last emptied: in which commits parts of the page, or anything in them, were drawn anew, in order; and
 * which parts were drawn as a whole.
 */
const { drawn, whole, noted } = await vi.hoisted(async () => {
  const { createElement, Profiler } = await import('react')
  const drawn: { name: string; commit: number }[] = []
  const whole = new Set<string>()
  const noted =
    <P extends object>(name: string, Component: FunctionComponent<P>) =>
    (props: P): ReactNode => {
      whole.add(name)
      const onRender: ProfilerOnRenderCallback = (_id, _phase, _actual, _base, _start, commit) => {
        drawn.push({ name, commit })
      }
      return createElement(Profiler, { id: name, onRender }, createElement(Component, props))
    }
  return { drawn, whole, noted }
})

const names = (): Set<string> => new Set(drawn.map(({ name }) => name))
/** The commits in which a part was drawn. */
const commitsOf = (name: string): Set<number> =>
  new Set(drawn.flatMap((one) => (one.name === name ? [one.commit] : [])))

vi.mock('#views/dashboard/KeyFigures.tsx', async (original) => {
  const { KeyFigures } = await original<typeof import('#views/dashboard/KeyFigures.tsx')>()
  return { KeyFigures: noted('key figures', KeyFigures) }
})
vi.mock('#controls/StatusLine.tsx', async (original) => {
  const { StatusLine } = await original<typeof import('#controls/StatusLine.tsx')>()
  return { StatusLine: noted('status', StatusLine) }
})
vi.mock('#marks/RecordLink.tsx', async (original) => {
  const module = await original<typeof import('#marks/RecordLink.tsx')>()
  return { ...module, RecordLink: noted('link', module.RecordLink) }
})
vi.mock('#views/timeline/ActivityBars.tsx', async (original) => {
  const { ActivityBars } = await original<typeof import('#views/timeline/ActivityBars.tsx')>()
  return { ActivityBars: noted('bars', ActivityBars) }
})
vi.mock('#views/timeline/Lanes.tsx', async (original) => {
  const { Lanes } = await original<typeof import('#views/timeline/Lanes.tsx')>()
  return { Lanes: noted('lanes', Lanes) }
})
vi.mock('#views/relationships/TieTable.tsx', async (original) => {
  const { TieTable } = await original<typeof import('#views/relationships/TieTable.tsx')>()
  return { TieTable: noted('ties', TieTable) }
})
vi.mock('#views/organizations/OrganizationCard.tsx', async (original) => {
  const { OrganizationCard } = await original<typeof import('#views/organizations/OrganizationCard.tsx')>()
  return { OrganizationCard: noted('cards', OrganizationCard) }
})
beforeEach(() => {
  drawn.length = 0
})

describe('choosing a filter', () => {
  it('has the key figures there to see before it draws anything of the lanes, the ties and the cards, and draws these once', async () => {
    const { user } = await visit('/?person=zhou-jingmin')
    expect(names()).toEqual(new Set(['status', 'key figures', 'bars', 'lanes', 'ties', 'cards', 'link']))
    drawn.length = 0
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(statusText()).toMatch(/^2 events/)
    const [first] = commitsOf('key figures')
    for (const name of ['bars', 'lanes', 'ties', 'cards', 'link']) {
      const commits = commitsOf(name)
      expect(commits.size, name).toBeGreaterThanOrEqual(1)
      expect(commits, name).not.toContain(first)
    }
    for (const name of ['bars', 'lanes', 'ties', 'cards']) expect(commitsOf(name).size, name).toBe(1)
  })

  it('draws in an open menu only the choices whose number or mark changes', async () => {
    const { user } = await visit('/')
    const menu = await openMenu(user, 'Kind')
    const before = within(menu).getAllByRole('listitem')
    const texts = before.map((item) => item.textContent)
    await user.click(within(menu).getByRole('checkbox', { name: /^Meeting/ }))
    const after = within(menu).getAllByRole('listitem')
    expect(after.map((item) => item.textContent).toSorted()).toEqual(texts.toSorted())
    expect(new Set(after)).toEqual(new Set(before))
  })
})

describe('moving the brush', () => {
  it('leaves the bars as they were drawn, and draws the lanes of the range', async () => {
    const { user, at } = await visit('/timeline')
    drawn.length = 0
    within(region('Timeline')).getByRole('slider', { name: 'First month shown' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(at()).toBe('/timeline?from=2025-05')
    expect(names()).toContain('lanes')
    expect(names()).not.toContain('bars')
  })
})

describe('opening something beside the page', () => {
  it('draws none of what the filters decide', async () => {
    const { user, at } = await visit('/')
    whole.clear()
    await user.click(within(region('Relationships')).getByRole('link', { name: /^Baogang Group, \d+ ties?$/ }))
    expect(at()).toBe('/?sel=organization:baogang-group')
    expect(screen.getByRole('complementary')).toBeVisible()
    for (const name of ['status', 'key figures', 'bars', 'lanes', 'ties', 'cards'])
      expect(whole, name).not.toContain(name)
  })
})
