// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noEvents } from '#query/events.ts'
import type { Tie } from '#query/ties.ts'
import type { Camp } from '#record/vocabulary.ts'
import {
  busiest,
  columnEdges,
  columnOrder,
  layColumns,
  type Node,
  nodeHeight,
  orderColumns,
} from '#views/relationships/lay-columns.ts'
import { datasets } from '../../query/arbitraries.ts'
import { answerOf } from '../../query/holding.ts'
import { sampleCatalogue } from '../../query/sample-record.ts'

const camps: readonly Camp[] = ['subject', 'government', 'partner']
const node = (id: string, camp: Camp, activity = 1, across = 0): Node => ({ id, camp, activity, across, ties: 0 })
const tie = (a: string, b: string): Tie => ({
  id: `${a}:${b}`,
  a,
  b,
  count: 0,
  events: noEvents(sampleCatalogue),
  relationships: [],
  stage: 'contact',
  status: 'reported',
})

const nodesWith = fc
  .array(fc.tuple(fc.constantFrom(...camps), fc.nat({ max: 5 }), fc.nat({ max: 2 })), { maxLength: 30 })
  .map((all) =>
    all.map(([camp, more, across], i) => node(`n${String(i).padStart(2, '0')}`, camp, across + more, across)),
  )
const graphs = nodesWith.chain((nodes) =>
  fc
    .uniqueArray(fc.tuple(fc.nat({ max: 29 }), fc.nat({ max: 29 })), { maxLength: 40, selector: String })
    .map((pairs) => ({
      nodes,
      ties: pairs.flatMap(([i, j]) => {
        const [one, other] = [nodes[Math.min(i, j)], nodes[Math.max(i, j)]]
        return one && other && i !== j ? [tie(one.id, other.id)] : []
      }),
    })),
)
const options = fc.record({
  most: fc.integer({ min: 1, max: 15 }),
  more: fc.dictionary(fc.constantFrom(...camps), fc.integer({ min: 1, max: 30 })),
})

describe('the columns', () => {
  it('stand governments left, the subject’s camp in the middle, partners right, without touching', () => {
    expect(layColumns([], []).columns.map(({ camp }) => camp)).toEqual(['government', 'subject', 'partner'])
    for (const [i, camp] of columnOrder.slice(1).entries()) {
      expect(columnEdges[camp][0]).toBeGreaterThan(columnEdges[columnOrder[i] ?? camp][1])
    }
  })

  it('hold no two nodes that overlap, and all of them, with the line for the folded ones, inside the drawing', () => {
    fc.assert(
      fc.property(graphs, options, ({ nodes, ties }, chosen) => {
        const { columns, height } = layColumns(nodes, ties, chosen)
        for (const { nodes: own, folded, foldY } of columns) {
          const tops = [...own.map(({ y }) => y), ...(folded > 0 ? [foldY] : [])]
          for (const [i, y] of tops.entries()) {
            expect(y).toBeGreaterThanOrEqual(0)
            expect(y + nodeHeight).toBeLessThanOrEqual(height)
            if (i > 0) expect(y).toBeGreaterThan((tops[i - 1] ?? 0) + nodeHeight)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('show the nodes of each camp that have most to do across the group’s border, then most in all, and as many more as were asked for, and count the rest', () => {
    fc.assert(
      fc.property(graphs, options, ({ nodes, ties }, { most, more }) => {
        for (const { camp, nodes: shown, folded } of layColumns(nodes, ties, { most, more }).columns) {
          const all = nodes.filter((one) => one.camp === camp)
          expect(shown.length + folded).toBe(all.length)
          expect(shown).toHaveLength(Math.min(most + (more[camp] ?? 0), all.length))
          const left = all.filter((one) => !shown.some(({ id }) => id === one.id))
          const weight = ({ across, activity }: Node): number => across * 100 + activity
          const least = Math.min(...shown.map(weight))
          for (const one of left) expect(weight(one)).toBeLessThanOrEqual(least)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('draw a line for each tie of which both ends are shown, and for no other', () => {
    fc.assert(
      fc.property(graphs, options, ({ nodes, ties }, chosen) => {
        const layout = layColumns(nodes, ties, chosen)
        const shown = new Set(layout.columns.flatMap((column) => column.nodes.map(({ id }) => id)))
        expect(layout.ties.map((placed) => placed.tie)).toEqual(ties.filter(({ a, b }) => shown.has(a) && shown.has(b)))
        const campOf = (id: string) => nodes.find((one) => one.id === id)?.camp
        for (const { tie: placed, skips } of layout.ties) {
          expect(skips).toBe([campOf(placed.a), campOf(placed.b)].sort().join() === 'government,partner')
        }
      }),
      { numRuns: 200 },
    )
  })

  it('come out the same every time, in whatever order the nodes come', () => {
    fc.assert(
      fc.property(graphs, options, fc.nat(), ({ nodes, ties }, chosen, salt) => {
        const mixed = nodes.toSorted((x, y) => ((x.activity * salt) % 11) - ((y.activity * salt) % 11)).toReversed()
        expect(layColumns(mixed, ties, chosen)).toEqual(layColumns(nodes, ties, chosen))
        expect(layColumns(nodes, ties, chosen)).toEqual(layColumns(nodes, ties, chosen))
      }),
      { numRuns: 100 },
    )
  })

  it('leave what they lay out as it was', () => {
    const nodes = [node('b', 'partner'), node('a', 'partner', 3)]
    layColumns(nodes, [])
    expect(nodes.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('the lines', () => {
  const ends = (d: string) => [...d.matchAll(/-?[\d.]+/g)].map(Number)

  it('run from the right edge of one column to the left edge of a later one, at the middles of their nodes', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { ties, organizations } = answerOf(dataset)
        const layout = layColumns(
          organizations.map(({ id, camp }) => node(id, camp)),
          ties.all(),
        )
        const placed = new Map(layout.columns.flatMap(({ nodes }) => nodes.map((one) => [one.id, one] as const)))
        for (const { tie: drawn, d } of layout.ties) {
          const both = [drawn.a, drawn.b].flatMap((id) => placed.get(id) ?? [])
          const [x1, y1] = ends(d)
          const [x2, y2] = ends(d).slice(-2)
          const middles = both.map(({ y }) => y + nodeHeight / 2).sort()
          expect([y1, y2].sort()).toEqual(middles)
          const edges = both.flatMap(({ camp }) => columnEdges[camp])
          expect(edges).toContain(x1)
          expect(edges).toContain(x2)
          if (both[0]?.camp !== both[1]?.camp) expect(x1).toBeLessThan(x2 ?? 0)
          else expect(x1).toBe(x2)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('bow out of their column, towards the middle, between two nodes of it', () => {
    const bow = (camp: Camp) =>
      ends(layColumns([node('a', camp), node('b', camp)], [tie('a', 'b')]).ties[0]?.d ?? '')[2]
    expect(bow('government')).toBeGreaterThan(columnEdges.government[1])
    expect(bow('subject')).toBeGreaterThan(columnEdges.subject[1])
    expect(bow('partner')).toBeLessThan(columnEdges.partner[0])
  })
})

describe('the order in a column', () => {
  it('undoes a crossing', () => {
    const columns = new Map<Camp, Node[]>([
      ['subject', [node('s1', 'subject'), node('s2', 'subject')]],
      ['partner', [node('p1', 'partner'), node('p2', 'partner')]],
    ])
    const ordered = orderColumns(columns, [tie('p2', 's1'), tie('p1', 's2')])
    const at = (camp: Camp, id: string) => ordered.get(camp)?.findIndex((one) => one.id === id) ?? -1
    expect(at('partner', 'p2') < at('partner', 'p1')).toBe(at('subject', 's1') < at('subject', 's2'))
  })

  it('of equally busy nodes is that of their ids', () => {
    const nodes = [node('c', 'partner'), node('a', 'partner'), node('b', 'partner', 9)]
    expect(busiest(nodes, 2).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(busiest(nodes, 0)).toEqual([])
  })
})
