// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tie } from '#query/ties.ts'
import { bundlesOf, type StraightLine } from '#views/relationships/tie-bundles.ts'

/** A line of a tie of which only the stage and the shared events are asked for. */
const lineOf = (stage: Tie['stage'], count: number, at: number): StraightLine => {
  const tie: Pick<Tie, 'id' | 'stage' | 'count'> = { id: `tie ${at}`, stage, count }
  const ends = [[0, at] as const, [1, at] as const] as const
  return { tie: tie as Tie, d: `M0 ${at}L1 ${at}`, ends } // the other fields are not looked at
}
const bundled = (lines: readonly StraightLine[]) =>
  bundlesOf(
    lines,
    ({ stage }) => stage,
    (kind, [[, y]]) => (kind === 'pledge' ? y % 3 : null),
    ({ count }) => count / 10,
  )

const anyLine = fc.record({
  stage: fc.constantFrom('contact' as const, 'pledge' as const, 'equity' as const),
  count: fc.nat({ max: 40 }),
})

describe('lines that are many', () => {
  it('are joined where they look alike', () => {
    expect(bundled([lineOf('equity', 10, 1), lineOf('contact', 10, 2), lineOf('equity', 11, 3)])).toEqual([
      { key: 'equity 1', kind: 'equity', width: 1, turn: null, d: 'M0 1L1 1M0 3L1 3' },
      { key: 'contact 1', kind: 'contact', width: 1, turn: null, d: 'M0 2L1 2' },
    ])
  })

  it('with gaps are joined where they have the same direction', () => {
    expect(bundled([lineOf('pledge', 10, 1), lineOf('pledge', 10, 2), lineOf('pledge', 10, 4)])).toEqual([
      { key: 'pledge 1 1', kind: 'pledge', width: 1, turn: 1, d: 'M0 1L1 1M0 4L1 4' },
      { key: 'pledge 1 2', kind: 'pledge', width: 1, turn: 2, d: 'M0 2L1 2' },
    ])
  })

  it('are parted by their stage and by a width that can be seen', () => {
    expect(bundled([lineOf('equity', 10, 1), lineOf('equity', 15, 2)]).map(({ width }) => width)).toEqual([1, 1.5])
    expect(bundled([lineOf('equity', 0, 1)]).map(({ width }) => width)).toEqual([0.25])
  })

  it('are all drawn, each once', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (all) => {
        const lines = all.map(({ stage, count }, at) => lineOf(stage, count, at))
        const drawn = bundled(lines).flatMap(({ d }) => d.split('M').slice(1))
        const wanted = lines.map(({ d }) => d.slice(1))
        expect(drawn.sort()).toEqual(wanted.sort())
      }),
    )
  })
})
