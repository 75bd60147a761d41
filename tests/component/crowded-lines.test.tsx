import { fireEvent } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { generate } from '../bench/generate.ts'
import { region, searchOf, visit } from '../support/render.tsx'

const many = generate({ size: 40, seed: 1 })
const shown = (selector: string): Element[] => [...region('Relationships').querySelectorAll(selector)]

/** Opens the network of a record with more ties than are drawn one by one. */
const network = async () => {
  const visited = await visit('/relationships?layout=network', many)
  await vi.waitFor(() => expect(shown('[data-tie]')).not.toEqual([]), { timeout: 10_000 }) // its program is fetched apart
  return visited
}

/** A line that does not stand for itself. */
const bare = (): Element => {
  const [line] = shown('path[data-tie]')
  if (!line) throw new Error('every line stands for itself')
  return line
}

describe('lines where they are many', () => {
  it('are drawn by their looks, and can each be met by the pointer', async () => {
    await network()
    expect(shown('path[data-tie]').length).toBeGreaterThan(80)
    expect(shown('[role=group] [data-kind=solid]').length).toBeLessThan(10)
    expect(shown('[role=group] [data-kind=dotted]').length).toBeGreaterThan(10)
    expect(shown('g[data-tie]')).toEqual([])
  })

  it('stand for themselves while the pointer is on them, with their words', async () => {
    await network()
    const line = bare()
    const tie = line.getAttribute('data-tie')
    fireEvent.pointerOver(line)
    const [alone, ...others] = shown('g[data-tie]')
    expect(others).toEqual([])
    expect(alone?.getAttribute('data-tie')).toBe(tie)
    expect(alone?.querySelector('title')?.textContent).toMatch(/^.+ and .+: ./)
    expect(shown('path[data-tie]').map((other) => other.getAttribute('data-tie'))).not.toContain(tie)
  })

  it('light up by themselves and are dim together while one is pointed at', async () => {
    await network()
    fireEvent.pointerOver(bare())
    const [met] = shown('g[data-tie]')
    if (!met) throw new Error('no line stands for itself')
    fireEvent.pointerOver(met)
    expect(met.getAttribute('data-light')).toBe('lit')
    const together = shown('g[data-light="dim"]').filter((group) => group.querySelector(':scope > [data-kind]'))
    expect(together).toHaveLength(1)
    fireEvent.pointerOut(met)
    expect(shown('g[data-light="dim"]')).toEqual([])
  })

  it('open their tie, also where a finger presses one that it did not meet before', async () => {
    const { at } = await network()
    const line = bare()
    const tie = line.getAttribute('data-tie')
    fireEvent.click(line)
    expect(searchOf(at()).get('sel')).toBe(`tie:${tie}`)
  })
})
