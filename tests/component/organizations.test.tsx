import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { record, region, visit } from '../support/render.tsx'

const headings = (level: number): HTMLElement[] => within(region('Organizations')).queryAllByRole('heading', { level })
const cards = (): HTMLElement[] => within(region('Organizations')).getAllByRole('article')

describe('the cards of organizations', () => {
  it('stand under headings of their groups, with the size of each group', async () => {
    await visit('/organizations')
    expect(headings(4)).toHaveLength(cards().length)
    const sizes = headings(3).map((heading) => Number(/ (\d+)$/.exec(heading.textContent ?? '')?.[1]))
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.reduce((sum, n) => sum + n)).toBe(record.organizations.length)
  })

  it('give the size of the whole group, though not all of it is shown', async () => {
    await visit('/')
    const shown = cards().length
    cleanup()
    const many = structuredClone(record)
    const [first] = many.organizations
    if (!first) throw new Error('the record has an organization')
    const more = Array.from({ length: 60 }, (_, i) => ({ ...first, id: `more-${i}`, name: `More ${i}` }))
    many.organizations.push(...more)
    many.relationships.push(
      ...more.map(({ id }) => ({
        from: 'baogang-group',
        to: id,
        type: 'supplies' as const,
        standing: 'in-force' as const,
        evidence: first.evidence,
      })),
    )
    await visit('/organizations', many)
    const sizes = headings(3).map((heading) => Number(/ (\d+)$/.exec(heading.textContent ?? '')?.[1]))
    expect(cards().length).toBeLessThan(many.organizations.length)
    expect(shown).toBeLessThanOrEqual(record.organizations.length)
    expect(Math.max(...sizes)).toBeGreaterThan(60)
  })

  it('have headings of the next level where they are in no group', async () => {
    await visit('/organizations?group=none')
    expect(headings(3)).toHaveLength(cards().length)
    expect(headings(4)).toEqual([])
  })
})

describe('the page of an organization', () => {
  it('lists the relationships that pass the filters, and has no such list where none does', async () => {
    await visit('/organizations/huanggang-mining')
    const own = record.relationships.filter((r) => [r.from, r.to].includes('huanggang-mining'))
    const list = region('Relationships')
    expect(within(list).getAllByText(/^Standing: /)).toHaveLength(own.length)
    expect(list).toHaveTextContent(/Huanggang Mining is a unit of Baogang Mining/)
    cleanup()
    await visit('/organizations/huanggang-mining?from=2025-07')
    expect(region('Relationships')).not.toHaveTextContent('is a unit of')
    cleanup()
    await visit('/organizations/huanggang-mining?kind=meeting')
    expect(screen.queryByRole('region', { name: 'Relationships' })).toBeNull()
  })
})

describe('the activity of an organization', () => {
  it('is a chart of the events of each stretch of time, named by what it shows', async () => {
    await visit('/organizations/baogang-group')
    const chart = () =>
      within(region('Activity')).getByRole('img', { name: '2 events between August 2024 and July 2025' })
    const bars = () => chart().querySelectorAll('.recharts-bar-rectangle path')
    await waitFor(() => expect(bars()).toHaveLength(2), { timeout: 5000 })
    expect(chart()).toHaveTextContent(/Aug 2024/)
  })

  it('is left out where no event passes the filters', async () => {
    await visit('/organizations/baogang-group?from=2030')
    expect(screen.queryByRole('region', { name: 'Activity' })).toBeNull()
  })
})
