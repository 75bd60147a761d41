// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tie } from '#query/ties.ts'
import { bundlesOf, type Line } from '#views/relationships/tie-bundles.ts'

/** A line of a tie of which only the stage and the shared events are asked for. */
const lineOf = (stage: Tie['stage'], count: number, at: number): Line => {
  const tie: Pick<Tie, 'id' | 'stage' | 'count'> = { id: `tie ${at}`, stage, count }
  return { tie: tie as Tie, d: `M0 ${at}L1 ${at}` } // the other fields are not looked at
}
const bundled = (lines: readonly Line[]) =>
  bundlesOf(
    lines,
    ({ stage }) => stage,
    (kind) => kind === 'pledge',
    ({ count }) => count / 10,
  )

const anyLine = fc.record({
  stage: fc.constantFrom('contact' as const, 'pledge' as const, 'equity' as const),
  count: fc.nat({ max: 40 }),
})

describe('lines that are many', () => {
  it('are joined where they look alike', () => {
    expect(bundled([lineOf('equity', 10, 1), lineOf('contact', 10, 2), lineOf('equity', 11, 3)])).toEqual([
      { key: 'equity 1', kind: 'equity', width: 1, d: 'M0 1L1 1M0 3L1 3' },
      { key: 'contact 1', kind: 'contact', width: 1, d: 'M0 2L1 2' },
    ])
  })

  it('stay apart where they have gaps', () => {
    expect(bundled([lineOf('pledge', 10, 1), lineOf('pledge', 10, 2)])).toEqual([
      { key: 'tie 1', kind: 'pledge', width: 1, d: 'M0 1L1 1' },
      { key: 'tie 2', kind: 'pledge', width: 1, d: 'M0 2L1 2' },
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
