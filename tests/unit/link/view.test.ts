// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { noView, selectionText, tieSelection } from '#link/view.ts'

describe('a selection', () => {
  it('of a tie is the same from both ends', () => {
    expect(tieSelection('b', 'a')).toEqual({ kind: 'tie', a: 'a', b: 'b' })
    expect(tieSelection('a', 'b')).toEqual(tieSelection('b', 'a'))
  })

  it('is not made of an organization and itself', () => {
    expect(tieSelection('a', 'a')).toBeNull()
  })

  it.each([
    [{ kind: 'event', id: 'x' } as const, 'event:x'],
    [{ kind: 'organization', id: 'x' } as const, 'organization:x'],
    [{ kind: 'tie', a: 'a', b: 'b' } as const, 'tie:a:b'],
    [{ kind: 'tie', a: 'b', b: 'a' } as const, 'tie:a:b'],
  ])('%j reads %s', (selection, text) => {
    expect(selectionText(selection)).toBe(text)
  })
})

describe('a view in which nothing is chosen', () => {
  it('names no choice but the layout', () => {
    expect(Object.entries(noView).filter(([, value]) => value !== null)).toEqual([['layout', 'columns']])
  })
})
