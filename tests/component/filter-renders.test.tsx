import { screen } from '@testing-library/react'
import type { FunctionComponent, ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { statusText, visit } from '../support/render.tsx'

/** Which parts of the page were drawn anew since the list was last emptied, or were there to see, in order. */
const { drawn, noted, seen } = await vi.hoisted(async () => {
  const { createElement, useLayoutEffect } = await import('react')
  const drawn: string[] = []
  const noted =
    <P extends object>(name: string, Component: FunctionComponent<P>) =>
    (props: P): ReactNode => {
      drawn.push(name)
      return createElement(Component, props)
    }
  const seen =
    <P extends object>(name: string, Component: FunctionComponent<P>) =>
    (props: P): ReactNode => {
      useLayoutEffect(() => {
        drawn.push(name)
      })
      return createElement(Component, props)
    }
  return { drawn, noted, seen }
})

vi.mock('#views/dashboard/KeyFigures.tsx', async (original) => {
  const { KeyFigures } = await original<typeof import('#views/dashboard/KeyFigures.tsx')>()
  return { KeyFigures: seen('key figures', KeyFigures) }
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
  it('has the key figures there to see before it draws the lanes, the ties and the cards, and draws these once', async () => {
    const { user } = await visit('/?person=zhou-jingmin')
    expect(new Set(drawn)).toEqual(new Set(['key figures', 'lanes', 'ties', 'cards']))
    drawn.length = 0
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(statusText()).toMatch(/^2 events/)
    const first = (name: string): number => drawn.indexOf(name)
    expect(first('key figures')).toBeGreaterThanOrEqual(0)
    for (const name of ['lanes', 'ties', 'cards']) expect(first(name), name).toBeGreaterThan(first('key figures'))
    for (const name of ['lanes', 'ties']) expect(drawn.indexOf(name, first(name) + 1), `${name} again`).toBe(-1)
  })
})
