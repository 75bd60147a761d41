import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ActivityBars } from '#views/timeline/ActivityBars.tsx'
import {
  conference,
  found,
  listedEvents,
  meeting,
  recordWith,
  region,
  statusText,
  titleOf,
  visit,
} from '../support/render.tsx'

const months = ['2025-04', '2025-05', '2025-06', '2025-07'].map((month, i) => ({
  month,
  events: i % 3 === 0 ? 1 : 0,
  subject: 0,
  government: i % 3 === 0 ? 1 : 0,
  partner: i === 3 ? 1 : 0,
}))

describe('the bars', () => {
  const bars = () => (
    <ActivityBars months={months} unit={{ months: 1, name: 'month' }} shown={['government', 'partner']} />
  )

  it('are a path for each camp, with numbers and months beside them, and say nothing that the table does not', () => {
    const { container } = render(bars())
    expect([...container.querySelectorAll('path')].map((path) => path.dataset.camp)).toEqual(['government', 'partner'])
    expect(container).toHaveTextContent(/^012Apr 2025/)
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true')
  })

  it('say what the one that is pointed at stands for, and nothing once it is left', () => {
    const { container } = render(bars())
    const plot = container.querySelector('path')?.closest('div')
    if (!plot) throw new Error('there is no plot')
    plot.getBoundingClientRect = () => new DOMRect(100, 0, 400, 100)
    fireEvent.pointerMove(plot, { clientX: 499 })
    expect(plot).toHaveTextContent(/^July 2025: 1 event$/)
    fireEvent.pointerMove(plot, { clientX: 100 })
    expect(plot).toHaveTextContent(/^April 2025: 1 event$/)
    fireEvent.pointerMove(plot, { clientX: 250 })
    expect(plot).toHaveTextContent(/^May 2025: 0 events$/)
    fireEvent.pointerLeave(plot)
    expect(plot).toHaveTextContent(/^$/)
  })
})

describe('the brush on the page', () => {
  const ends = (): HTMLElement[] => within(region('Timeline')).getAllByRole('slider')

  it('sets the range in whole months, many steps as one entry, and none at the ends', async () => {
    const { user, at, entries, go } = await visit('/timeline')
    ends()[0]?.focus()
    await user.keyboard('{ArrowRight}')
    expect(at()).toBe('/timeline?from=2025-05')
    await user.keyboard('{ArrowRight}{ArrowLeft}')
    expect(entries).toEqual(['/timeline', '/timeline?from=2025-05'])
    expect(listedEvents()).toEqual([titleOf(meeting)])
    await user.tab()
    await user.keyboard('{ArrowLeft}')
    expect(entries).toEqual(['/timeline', '/timeline?from=2025-05', '/timeline?from=2025-05&to=2025-06'])
    expect(statusText()).toMatch(/^0 events/)
    await go(-2)
    expect(at()).toBe('/timeline')
  })

  it('leaves the entry that Back leads to as it was, though the focus stays on it', async () => {
    const { user, entries, go } = await visit('/timeline')
    ends()[0]?.focus()
    await user.keyboard('{ArrowRight}')
    await go(-1)
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(entries).toEqual(['/timeline', '/timeline?from=2025-06'])
  })

  it('says where the range chosen lies outside the chart, and leaves it as it is', async () => {
    const { at } = await visit('/timeline?from=2030')
    expect(region('Timeline')).toHaveTextContent('The chosen dates lie outside these months.')
    expect(at()).toBe('/timeline?from=2030')
  })

  it('shows the whole record, whatever range is chosen', async () => {
    await visit('/timeline?to=2025-04')
    expect(statusText()).toMatch(/^1 events/)
    expect(listedEvents()).toEqual([titleOf(conference)])
    const rows = within(screen.getByRole('table', { name: '' })).getAllByRole('row')
    expect(rows).toHaveLength(1 + 4)
  })
})

describe('the numbers as a table', () => {
  it('say the same as the bars, month by month', async () => {
    await visit('/timeline')
    const table = screen.getByText('The numbers as a table').closest('details')?.querySelector('table')
    expect([...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent))).toEqual([
      ['Month', 'Events', 'Government and Party', 'Sources published'],
      ['April 2025', '1', '1', '1'],
      ['May 2025', '0', '0', 'none'],
      ['June 2025', '0', '0', 'none'],
      ['July 2025', '1', '1', '1'],
    ])
  })

  it('come with a word on months without a source, which the lanes mark', async () => {
    await visit('/timeline')
    expect(region('Timeline')).toHaveTextContent(
      /For 2 of these 4 months a source was consulted.*Where the line is hatched/,
    )
  })

  it('count apart what is known only to a longer time than a month', async () => {
    const vague = recordWith((copy) => {
      found(copy.events, meeting).date = { text: '2025', from: '2025-01-01', to: '2025-12-31', precision: 'year' }
      copy.events.reverse() // it comes before the other now
    })
    await visit('/timeline', vague)
    expect(region('Timeline')).toHaveTextContent('1 event known only to a longer time than a month.')
    expect(screen.getByRole('heading', { name: '2025, month not known' })).toBeVisible()
  })
})
