// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreInParts } from '#compile/pack.ts'
import { packerOf } from '#compile/pack-events.ts'
import { ranksOf } from '#compile/write-columns.ts'
import { columnsOf } from '#query/columns.ts'
import { datasets } from '../query/arbitraries.ts'

const rows = ({ starts, values }: { starts: Uint32Array; values: Uint32Array }): number[][] =>
  Array.from({ length: starts.length - 1 }, (_, at) => [...values.subarray(starts[at], starts[at + 1])])

const rowsPacked = ({ counts, values }: { counts: number[]; values: number[] }): number[][] => {
  let end = 0
  return counts.map((count) => {
    end += count
    return values.slice(end - count, end)
  })
}

describe('columns that were written out', () => {
  it('are, read again, the numbers that they were written from, in whatever parts', () => {
    fc.assert(
      fc.property(datasets, fc.nat({ max: 8 }), (dataset, cut) => {
        const parts = [dataset.events.slice(cut), dataset.events.slice(0, cut)]
        const packer = packerOf(dataset)
        const packed = parts.map(packer.pack)
        const { core, parts: written } = coreInParts(dataset, parts)
        for (const [at, numbers] of packed.entries()) {
          const part = written[at]
          if (!part) throw new Error('Every part is written')
          const columns = columnsOf(part, core.ranks)
          for (const list of ['participants', 'people', 'programmes', 'topics', 'sources', 'said'] as const) {
            expect([list, rows(columns[list])]).toEqual([list, rowsPacked(numbers[list])])
          }
          for (const column of ['marks', 'kinds', 'places', 'roles'] as const) {
            expect([column, [...columns[column]]]).toEqual([column, numbers[column]])
          }
          expect([...columns.outcomes.types]).toEqual(numbers.outcomes.types)
          expect([...columns.outcomes.words]).toEqual(numbers.outcomes.words)
          expect(Array.from(columns.first, (day, event) => (columns.last[event] ?? 0) - day)).toEqual(numbers.spans)
          expect([columns.ids, columns.titles]).toEqual([numbers.ids, numbers.titles])
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('ranks', () => {
  it('hold every record once, those that more events name first, equals in their order', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { organizations } = ranksOf(dataset, [packerOf(dataset).pack(dataset.events)])
        const times = dataset.organizations.map(
          ({ id }) => dataset.events.flatMap((e) => e.participants).filter((p) => p.organization === id).length,
        )
        const expected = dataset.organizations
          .map((_, at) => at)
          .sort((x, y) => (times[y] ?? 0) - (times[x] ?? 0) || x - y)
        expect(organizations).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('count the events of all parts', () => {
    fc.assert(
      fc.property(datasets, fc.nat({ max: 8 }), (dataset, cut) => {
        const { pack } = packerOf(dataset)
        const parts = [dataset.events.slice(0, cut), dataset.events.slice(cut)].map(pack)
        expect(ranksOf(dataset, parts)).toEqual(ranksOf(dataset, [pack(dataset.events)]))
      }),
      { numRuns: 60 },
    )
  })
})
