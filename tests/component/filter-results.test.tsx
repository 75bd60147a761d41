import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conference, listedEvents, meeting, record, region, statusText, titleOf, visit } from '../support/render.tsx'

describe('the filters of the issue', () => {
  it.each([
    ['from=2025-05', meeting],
    ['to=2025-04', conference],
    ['org=haidian-ufwd', conference],
    ['person=zhou-jingmin', meeting],
    ['known=2025-05-01', conference],
    ['q=keshiketeng', meeting],
    ['place=beijing', conference],
    ['programme=five-key-tasks', meeting],
    ['from=2025-04-21&to=2025-04-21', conference],
    ['from=2025-07-31&kind=meeting', meeting],
  ])('%s leaves only that event, in every view', async (search, id) => {
    await visit(`/?${search}`)
    expect(listedEvents()).toEqual([titleOf(id)])
    expect(statusText()).toMatch(/^1 events · /)
    const cards = within(region('Organizations')).getAllByRole('article')
    const organizations = /(\d+) organizations/.exec(statusText() ?? '')?.[1]
    expect(cards).toHaveLength(Number(organizations))
  })

  it('leave as many rows in the table of ties as the status says', async () => {
    await visit('/relationships?person=zhou-jingmin')
    const table = screen.getByRole('table', { name: /Ties between organizations/ })
    const rows = within(table).getAllByRole('link', { name: /^Tie between/ })
    expect(statusText()).toContain(` · ${rows.length} ties`)
    expect(rows.length).toBeGreaterThan(1)
  })

  it('part the ties of the group with others from those within it and among others', async () => {
    await visit('/relationships')
    const table = screen.getByRole('table', { name: /Ties between organizations/ })
    const [, ...parts] = within(table).getAllByRole('rowgroup')
    const told = parts.map((part) => within(part).getAllByRole('row')[0]?.textContent)
    expect(told).toEqual([
      'Between Baogang Group and others',
      'Between its units and others',
      'Within the group',
      'Among others',
    ])
    const across = parts[0] && within(parts[0]).getAllByRole('row').slice(1)
    for (const row of across ?? []) expect(row).toHaveTextContent(/Baogang|Huanggang/)
  })
})

describe('a view that the filters empty', () => {
  it('names each filter that does it, says what lifting it would show, and lifts it', async () => {
    const { user, at } = await visit('/timeline?kind=meeting&person=xi-jinping')
    const timeline = region('Timeline')
    expect(within(timeline).getByText('No events pass the filters.')).toBeVisible()
    expect(within(timeline).queryByRole('button', { name: /^Lift kind/ })).toBeNull()
    await user.click(within(timeline).getByRole('button', { name: 'Lift person (1 event)' }))
    expect(at()).toBe('/timeline?kind=meeting')
    expect(listedEvents()).toEqual([titleOf(meeting)])
  })

  it('says so where the filters exclude each other, and lifts them all', async () => {
    const { user, at } = await visit('/timeline?kind=visit&person=xi-jinping')
    expect(screen.getByText('No single filter does it: they exclude each other.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Lift all filters' }))
    expect(at()).toBe('/timeline')
  })

  it('names the date of knowledge too', async () => {
    const { user, at } = await visit('/timeline?known=2020')
    expect(screen.getByText('Lifting one of these alone would show some.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Lift “as known on” (2 events)' }))
    expect(at()).toBe('/timeline')
  })

  it('explains itself once on the dashboard, also where relationships still pass', async () => {
    for (const [search, ties, lift] of [
      ['kind=visit', '0 ties', 'Lift kind of event (2 events)'],
      ['org=baogang-mining', '2 ties', 'Lift organization (2 events)'],
    ] as const) {
      await visit(`/?${search}`)
      expect(statusText()).toMatch(/^0 events · /)
      expect(statusText()).toContain(` · ${ties}`)
      expect(screen.getAllByRole('button', { name: 'Lift all filters' })).toHaveLength(1)
      expect(screen.getByRole('button', { name: lift })).toBeVisible()
      cleanup()
    }
  })

  it('counts on the page of a record only that record’s events', async () => {
    await visit('/people/zhou-jingmin?kind=conference&to=2025-04')
    const timeline = region('Timeline')
    expect(within(timeline).getByText('No events of this record pass the filters.')).toBeVisible()
    expect(within(timeline).getByText('No single filter does it: they exclude each other.')).toBeVisible()
    cleanup()
    const { user, at } = await visit('/people/zhou-jingmin?kind=conference')
    await user.click(within(region('Timeline')).getByRole('button', { name: 'Lift kind of event (1 event)' }))
    expect(at()).toBe('/people/zhou-jingmin')
  })

  it('offers the way out of a focus that has no tie', async () => {
    const { user, at } = await visit('/relationships?focus=ccp')
    const view = region('Relationships')
    expect(view).toHaveTextContent('Only ties of Communist Party of China')
    expect(view).not.toHaveTextContent('pass the filters')
    await user.click(within(view).getByRole('button', { name: /Only ties of Communist Party of China/ }))
    expect(at()).toBe('/relationships')
  })
})

describe('the record as known on a date', () => {
  it('says which date, how much is left out, and leads back to the present', async () => {
    const { user, at } = await visit('/?known=2025-05-01')
    expect(screen.getByText('The record as it could be known on 1 May 2025')).toBeVisible()
    const late = record.articles.filter(({ published }) => !published || published.to > '2025-05-01').length
    expect(
      screen.getByText(`${late} of ${record.articles.length} articles are left out`, { exact: false }),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Return to the present' }))
    expect(at()).toBe('/')
    expect(listedEvents()).toEqual([titleOf(meeting), titleOf(conference)])
  })
})

describe('a link that is not wholly understood', () => {
  const notice = /^(1 part|\d+ parts) of this link (was|were) not understood: /

  it('names what was left out in a live region, and keeps the rest', async () => {
    await visit('/?org=haidian-ufwd,no-such-body&kind=party&from=2025-13')
    const words = screen.getByText(notice)
    expect(words).toHaveTextContent(/^3 parts/)
    expect(words).toHaveTextContent('from “2025-13” is not a date')
    expect(words).toHaveTextContent('org “no-such-body” is not in the record')
    expect(words).toHaveTextContent('kind “party” is not one of the choices')
    expect(words.closest('[aria-live]')).toHaveAttribute('aria-live', 'polite')
    expect(listedEvents()).toEqual([titleOf(conference)])
  })

  it('swaps dates that are the wrong way round, and says so', async () => {
    const { user, at } = await visit('/?from=2025-12&to=2025-06')
    expect(screen.getByText('The dates were the wrong way round and have been swapped.')).toBeVisible()
    expect(listedEvents()).toEqual([titleOf(meeting)])
    await user.click(screen.getByRole('button', { name: 'Remove filter: To December 2025' }))
    expect(at()).toBe('/?from=2025-06')
    expect(screen.queryByText(/wrong way round/)).toBeNull()
  })

  it('says nothing of keys that are not ours', async () => {
    await visit('/?utm_source=memo&fbclid=x')
    expect(screen.queryByText(notice)).toBeNull()
  })

  it('draws markup in a value as text', async () => {
    const { container } = await visit('/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&org=%3Cscript%3E')
    expect(container.querySelector('img, script')).toBeNull()
    expect(screen.getByText(notice)).toHaveTextContent('org “<script>”')
  })
})
