import { act, fireEvent, screen, within } from '@testing-library/react'
import type { FunctionComponent, ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { region, visit } from '../support/render.tsx'

/** What was drawn since the list was last emptied, a line for each mark or part of the page; and how it is noted. */
const { drawn, profiled } = await vi.hoisted(async () => {
  const { createElement, Profiler } = await import('react')
  const drawn: string[] = []
  const profiled =
    <P extends object>(of: (props: P) => string, Component: FunctionComponent<P>) =>
    (props: P): ReactNode =>
      createElement(Profiler, { id: of(props), onRender: (id) => drawn.push(id) }, createElement(Component, props))
  return { drawn, profiled }
})

vi.mock('#views/organizations/OrganizationCard.tsx', async (original) => {
  const { OrganizationCard } = await original<typeof import('#views/organizations/OrganizationCard.tsx')>()
  return { OrganizationCard: profiled(({ profile }) => `card ${profile.organization.name}`, OrganizationCard) }
})
vi.mock('#controls/FilterBar.tsx', async (original) => {
  const { FilterBar } = await original<typeof import('#controls/FilterBar.tsx')>()
  return { FilterBar: profiled(() => 'filter bar', FilterBar) }
})
vi.mock('#views/dashboard/KeyFigures.tsx', async (original) => {
  const { KeyFigures } = await original<typeof import('#views/dashboard/KeyFigures.tsx')>()
  return { KeyFigures: profiled(() => 'key figures', KeyFigures) }
})
vi.mock('#marks/PageHead.tsx', async (original) => {
  const { PageHead } = await original<typeof import('#marks/PageHead.tsx')>()
  return { PageHead: profiled(() => 'page head', PageHead) }
})
vi.mock('#marks/StageMark.tsx', async (original) => {
  const module = await original<typeof import('#marks/StageMark.tsx')>()
  return { ...module, StageLegend: profiled(() => 'legend', module.StageLegend) }
})

beforeEach(() => {
  drawn.length = 0
})

const cards = (): Map<string, string | null> =>
  new Map(
    within(region('Organizations'))
      .getAllByRole('article')
      .map((card) => [`card ${within(card).getByRole('heading').textContent}`, card.getAttribute('data-light')]),
  )

const node = (name: string): HTMLElement =>
  within(region('Relationships')).getByRole('link', { name: new RegExp(`^${name}, \\d+ ties?$`) })

describe('pointing at a mark', () => {
  it('draws again the marks whose light changes, and nothing else', async () => {
    const { user } = await visit('/')
    expect(new Set(drawn)).toContain('filter bar')
    await user.hover(node('Keshiketeng Banner authorities'))
    drawn.length = 0
    const before = cards()
    act(() => node('Haidian District United Front Work Department').focus())
    const changed = [...cards()].filter(([name, light]) => before.get(name) !== light).map(([name]) => name)
    expect(changed.length).toBeGreaterThan(2)
    expect(changed.length).toBeLessThan(before.size)
    expect(drawn.toSorted()).toEqual(changed.toSorted())
  })

  it('leaves the page around the marks as it was drawn', async () => {
    const { user } = await visit('/')
    for (const part of ['filter bar', 'key figures', 'page head', 'legend']) expect(drawn).toContain(part)
    drawn.length = 0
    await user.hover(node('Baogang Group'))
    await user.unhover(node('Baogang Group'))
    expect(drawn.filter((name) => !name.startsWith('card '))).toEqual([])
    expect(screen.getByRole('main')).toBeVisible()
  })

  it('draws nothing anew while the pointer moves about within the mark', async () => {
    const { user } = await visit('/')
    const card = within(region('Organizations')).getByRole('article', { name: 'Keshiketeng Banner authorities' })
    const heading = within(card).getByRole('heading')
    await user.hover(heading)
    drawn.length = 0
    fireEvent.pointerOut(heading, { relatedTarget: card })
    fireEvent.pointerOver(card, { relatedTarget: heading })
    expect(drawn).toEqual([])
    expect(card).toHaveAttribute('data-light', 'lit')
  })
})
