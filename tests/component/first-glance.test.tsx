import { render } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { farFrom, layOutRest } from '#design/first-glance.ts'

const { dataset } = document.documentElement

const list = (length: number): HTMLElement[] => {
  const parts = Array.from({ length }, (_, i) => (
    <li key={String(i)} data-far={farFrom(i)}>
      {i}
    </li>
  ))
  return [...render(<ul>{parts}</ul>).container.querySelectorAll('li')]
}
const laid = (parts: HTMLElement[]): string => parts.map((part) => ('laid' in part.dataset ? 'x' : '.')).join('')

/** Has the browser be idle only when told. */
const idling = () => {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (act: () => void) => waiting.push(act))
  return () => waiting.shift()?.()
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  delete dataset.glance
})

describe('what the first glance leaves out', () => {
  it('is what stands after the first four', () => {
    expect(list(6).map((part) => 'far' in part.dataset)).toEqual([false, false, false, false, true, true])
  })

  it('is laid out a few parts at a time, from the top, and then nothing is left out any more', () => {
    dataset.glance = ''
    const idle = idling()
    const parts = list(12)
    layOutRest()
    expect(laid(parts)).toBe('............')
    idle()
    expect(laid(parts)).toBe('....xxxxxx..')
    expect(dataset).toHaveProperty('glance')
    idle()
    expect(laid(parts)).toBe('....xxxxxxxx')
    expect(dataset).not.toHaveProperty('glance')
  })

  it('is laid out at once where the browser cannot tell when it has nothing to do', () => {
    vi.useFakeTimers()
    Reflect.deleteProperty(window, 'requestIdleCallback')
    dataset.glance = ''
    list(40)
    layOutRest()
    vi.runAllTimers()
    expect(dataset).not.toHaveProperty('glance')
  })
})
