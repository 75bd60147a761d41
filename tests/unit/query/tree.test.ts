// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { below, treeOf } from '#query/tree.ts'

const forest = fc
  .array(fc.nat(), { minLength: 1, maxLength: 12 })
  .map((numbers) => numbers.map((n, i) => ({ id: `n${i}`, parent: n % (i + 1) < i ? `n${n % (i + 1)}` : undefined })))

describe('a tree', () => {
  it('holds each record that names a parent under it, in the order of the records', () => {
    const tree = treeOf([{ id: 'b', parent: 'root' }, { id: 'root' }, { id: 'a', parent: 'root' }])
    expect([...tree]).toEqual([['root', ['b', 'a']]])
  })

  it('has below a record all from which the way up leads to it', () => {
    fc.assert(
      fc.property(forest, (records) => {
        const tree = treeOf(records)
        const isUnder = (id: string | undefined, top: string): boolean =>
          id !== undefined && (id === top || isUnder(records.find((r) => r.id === id)?.parent, top))
        for (const { id: top } of records) {
          const expected = records.map(({ id }) => id).filter((id) => isUnder(id, top))
          expect([...below(tree, top)].sort()).toEqual(expected.sort())
        }
      }),
    )
  })

  it('lists parents before their children, each once', () => {
    fc.assert(
      fc.property(forest, (records) => {
        const listed = below(treeOf(records), 'n0')
        expect(new Set(listed).size).toBe(listed.length)
        for (const id of listed.slice(1)) {
          const parent = records.find((r) => r.id === id)?.parent ?? ''
          expect(listed.indexOf(parent)).toBeGreaterThanOrEqual(0)
          expect(listed.indexOf(parent)).toBeLessThan(listed.indexOf(id))
        }
      }),
    )
  })

  it('ends a circle where it closes', () => {
    const round = [
      { id: 'x', parent: 'z' },
      { id: 'y', parent: 'x' },
      { id: 'z', parent: 'y' },
    ]
    expect(below(treeOf(round), 'y')).toEqual(['y', 'z', 'x'])
  })
})
