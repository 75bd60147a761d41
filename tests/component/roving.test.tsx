import { act, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { roving } from '#design/roving.ts'

/** A container of marks with these tab stops, and its marks' stops as they stand now. */
const marksWith = (...stops: string[]) => {
  const { container } = render(
    <div role="group" {...roving}>
      {stops.map((stop, i) => (
        <i key={i} data-rove="" tabIndex={Number(stop)} />
      ))}
    </div>,
  )
  const root = container.firstElementChild
  if (!root) throw new Error('nothing is drawn')
  return { root, now: () => [...root.querySelectorAll('[data-rove]')].map((mark) => mark.getAttribute('tabindex')) }
}
const change = (how: () => void) => act(async () => how())
const newMark = (stop: string): Element => {
  const mark = document.createElement('i')
  mark.setAttribute('data-rove', '')
  mark.setAttribute('tabindex', stop)
  return mark
}

describe('the tab stop of some marks', () => {
  it('stays the one it is where a mark without it comes or goes', async () => {
    const { root, now } = marksWith('-1', '0', '-1')
    await change(() => root.append(newMark('-1')))
    expect(now()).toEqual(['-1', '0', '-1', '-1'])
    await change(() => root.firstElementChild?.remove())
    expect(now()).toEqual(['0', '-1', '-1'])
  })

  it('goes to the first mark where the one that had it is gone', async () => {
    const { root, now } = marksWith('-1', '0', '-1')
    await change(() => root.children[1]?.remove())
    expect(now()).toEqual(['0', '-1'])
  })

  it('is one alone where a mark comes that has one too', async () => {
    const { root, now } = marksWith('-1', '0', '-1')
    await change(() => root.append(newMark('0'), newMark('0')))
    expect(now()).toEqual(['-1', '0', '-1', '-1', '-1'])
    await change(() => root.prepend(newMark('0')))
    expect(now().filter((stop) => stop === '0')).toHaveLength(1)
  })

  it('is none where no mark is left', async () => {
    const { root, now } = marksWith('0')
    await change(() => root.replaceChildren())
    expect(now()).toEqual([])
  })
})
