import { fireEvent } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { generate } from '../bench/generate.ts'
import { region, searchOf, visit } from '../support/render.tsx'

const many = generate({ size: 40, seed: 1 })
const shown = (selector: string): Element[] => [...region('Relationships').querySelectorAll(selector)]

/** Opens the network of a record with more ties than are drawn one by one; gives the ground on which its lines are met. */
const network = async () => {
  const visited = await visit('/relationships?layout=network', many)
  await vi.waitFor(() => expect(shown('[data-together]')).not.toEqual([]), { timeout: 10_000 }) // its program is fetched apart
  const [ground] = shown('rect[width][height]')
  if (!ground) throw new Error('there is nothing to meet lines on')
  return { ...visited, ground }
}

/** Halfway along a line of those that are drawn together, the parts of the `at`th path. */
const onLine = (at: number): { clientX: number; clientY: number } => {
  const [path] = shown('[data-together] path[d]').slice(at)
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] =
    path
      ?.getAttribute('d')
      ?.match(/[\d.]+/g)
      ?.map(Number) ?? []
  return { clientX: (x1 + x2) / 2, clientY: (y1 + y2) / 2 }
}
const offLines = { clientX: -500, clientY: -500 }
const alone = (): Element[] => shown('g[data-tie]')

describe('lines where they are many', () => {
  it('are drawn by their looks, those with gaps too', async () => {
    await network()
    expect(shown('[data-together] path[d]').length).toBeLessThan(80)
    const lines = shown('[data-together] path[d]').flatMap((path) => path.getAttribute('d')?.match(/M/g) ?? [])
    expect(lines.length).toBeGreaterThan(80)
    expect(alone()).toEqual([])
  })

  it('have gaps that are painted along them, with paints that are there', async () => {
    await network()
    const paints = shown('[data-together] path[stroke]').map((path) => path.getAttribute('stroke')?.slice(5, -1) ?? '')
    expect(paints.length).toBeGreaterThan(5)
    for (const id of paints) expect(document.getElementById(id)?.getAttribute('href')).toMatch(/^#.+(dotted|dashed)$/)
  })

  it('stand for themselves while the pointer is on them, with their words', async () => {
    const { ground } = await network()
    fireEvent.pointerMove(ground, onLine(0))
    expect(alone()).toHaveLength(1)
    expect(alone()[0]?.querySelector('title')?.textContent).toMatch(/^.+ and .+: ./)
    fireEvent.pointerMove(ground, offLines)
    expect(alone()).toEqual([])
  })

  it('light up over those that are dim together while one is pointed at', async () => {
    const { ground } = await network()
    fireEvent.pointerMove(ground, onLine(0))
    const [met] = alone()
    if (!met) throw new Error('no line stands for itself')
    fireEvent.pointerOver(met, onLine(0))
    expect(met.getAttribute('data-light')).toBe('lit')
    const lights = () => shown('[data-together]').map((group) => group.getAttribute('data-light'))
    expect(lights()).toEqual(['dim', 'lit'])
    const lit = shown('a[data-node][data-light="lit"]').map((node) => node.getAttribute('data-node'))
    expect(lit.sort().join(':')).toBe(met.getAttribute('data-tie'))
    fireEvent.pointerOut(met)
    expect(lights()).toEqual([null])
  })

  it('open their tie, also where a finger presses one that it did not meet before', async () => {
    const { at, ground } = await network()
    fireEvent.click(ground, onLine(1))
    expect(searchOf(at()).get('sel')).toMatch(/^tie:[^:]+:[^:]+$/)
  })
})
