import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conference, listedEvents, meeting, region, statusText, titleOf, visit } from '../support/render.tsx'

const pages = [
  ['/', 'Baogang Group: its alliances'],
  ['/timeline', 'What happened, and when'],
  ['/organizations', 'Organizations on record'],
  ['/relationships', 'Who is tied to whom'],
  ['/sources', 'Sources and disputes'],
  ['/about', 'About this record'],
] as const

describe('every page', () => {
  it.each(pages)('%s has one main with one h1, the filters and the counts', async (path, title) => {
    await visit(path)
    const main = screen.getByRole('main')
    expect(screen.getAllByRole('heading', { level: 1 })).toEqual([within(main).getByRole('heading', { level: 1 })])
    expect(within(main).getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(statusText()).toBe('2 events · 13 organizations · 13 ties')
    for (const name of ['Share', 'Copy link', 'Clear filters']) {
      expect(screen.getByRole('button', { name })).toBeVisible()
    }
  })
})

describe('the dashboard', () => {
  it('holds the three views as regions', async () => {
    await visit('/')
    for (const name of ['Timeline', 'Relationships', 'Organizations']) expect(region(name)).toBeVisible()
  })

  it('says how far a tie that leaves the group has come, and on whose word', async () => {
    await visit('/')
    const figures = screen.getByRole('list', { name: 'Key figures' })
    expect(figures).toHaveTextContent('13 ties')
    expect(figures).toHaveTextContent('furthest outside the group: Joint platform or project')
  })

  it('says whose word the furthest tie outside the group rests on, and where there is none', async () => {
    await visit('/?person=zhou-jingmin')
    expect(screen.getByRole('list', { name: 'Key figures' })).toHaveTextContent(
      'furthest outside the group: Pledge, as Meng Fanying says',
    )
    cleanup()
    await visit('/?org=baogang-mining')
    expect(statusText()).toContain(' · 2 ties')
    expect(screen.getByRole('list', { name: 'Key figures' })).toHaveTextContent('none reaches outside the group')
  })

  it.each(['/', '/timeline', '/about'])('%s says what the marks of a timeline mean', async (path) => {
    await visit(path)
    expect(screen.getByRole('list', { name: 'Marks, by certainty of date' })).toHaveTextContent(
      /day as stated.*inferred.*known to the month or year/,
    )
  })

  it('lists the events newest first, each an article named by its title', async () => {
    await visit('/')
    expect(listedEvents()).toEqual([titleOf(meeting), titleOf(conference)])
  })
})
