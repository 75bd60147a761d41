import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { conference, meeting, region, titleOf, visit } from '../support/render.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Gives elements a place, which jsdom has none of, by the words a screen reader says for them. */
const place = (places: readonly (readonly [name: RegExp, x: number, y: number])[]): void => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    const name = this.getAttribute('aria-label') ?? this.textContent ?? ''
    const [, x, y] = places.find(([words]) => words.test(name)) ?? [/./, 0, 0]
    return new DOMRect(x, y, 10, 10)
  })
}

describe('the lanes', () => {
  const mark = (id: string): HTMLElement =>
    within(region('Timeline')).getAllByRole('link', { name: new RegExp(`: ${titleOf(id)}$`) })[0] ?? document.body

  it('are one stop of the Tab key, and arrows, Home and End move among the marks', async () => {
    const { user, at } = await visit('/timeline')
    place([
      [new RegExp(titleOf(conference)), 100, 0],
      [new RegExp(titleOf(meeting)), 400, 0],
    ])
    const stops = [mark(conference), mark(meeting)].filter((one) => one.getAttribute('tabindex') === '0')
    expect(stops).toHaveLength(1)
    mark(conference).focus()
    await user.keyboard('{ArrowRight}')
    expect(mark(meeting)).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(mark(meeting)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(mark(conference)).toHaveFocus()
    await user.keyboard('{End}')
    expect(mark(meeting)).toHaveFocus()
    // Enter on a link inside a drawing is the browser's; here a press stands for it.
    await user.click(mark(meeting))
    expect(at()).toBe(`/timeline?sel=event:${meeting}`)
    await user.keyboard('{Escape}')
    expect(mark(meeting)).toHaveFocus()
    expect(mark(meeting)).toHaveAttribute('tabindex', '0')
    expect(mark(conference)).toHaveAttribute('tabindex', '-1')
  })
})

describe('the relationship view', () => {
  const node = (name: string): HTMLElement =>
    within(region('Relationships')).getByRole('link', { name: new RegExp(`^${name}, \\d+ ties?$`) })

  it('moves by arrows to what lies that way', async () => {
    const { user } = await visit('/relationships')
    place([
      [/^Keshiketeng Banner authorities,/, 0, 0],
      [/^Baogang Group,/, 200, 0],
      [/^Huanggang Mining,/, 200, 60],
      [/^Beijing-Mongolia Collaboration Finance,/, 400, 0],
      [/./, 9000, 9000],
    ])
    node('Keshiketeng Banner authorities').focus()
    await user.keyboard('{ArrowRight}')
    expect(node('Baogang Group')).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(node('Huanggang Mining')).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowLeft}')
    expect(node('Keshiketeng Banner authorities')).toHaveFocus()
  })

  it.each(['columns', 'network'])('is one stop of the Tab key in its %s', async (layout) => {
    await visit(`/relationships?layout=${layout}`)
    const view = await within(region('Relationships')).findByRole('group', { name: /arrow keys move among them/ })
    const stops = within(view)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('tabindex') === '0')
    expect(stops).toHaveLength(1)
    expect(screen.getByRole('table', { name: /^Ties between organizations/ })).toBeVisible()
  })
})
