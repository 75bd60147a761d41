// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreInParts } from '#compile/pack.ts'
import { answer } from '#query/answer.ts'
import { keptCatalogue } from '#query/catalogue.ts'
import { columnsOf, type Holding, unpacked } from '#query/columns.ts'
import { organizationLists } from '#query/event-lists.ts'
import { noFilters } from '#query/filters.ts'
import { opening } from '#query/opening.ts'
import type { Dataset } from '#record/dataset.ts'
import { datasets } from './arbitraries.ts'
import { fetchedCore, idsOf } from './holding.ts'
import { manyEvents } from './many-events.ts'

/** The latest events of a dataset as held, and those before a cut as a part. */
const cutAt = (dataset: Dataset, cut: number) => {
  const { core, parts } = coreInParts(dataset, [dataset.events.slice(cut), dataset.events.slice(0, cut)])
  const [latest, before] = parts
  if (!latest || !before) throw new Error('Two parts give two')
  const held = unpacked({ ...fetchedCore(dataset), ...core, events: latest, missing: cut })
  return { held, older: [columnsOf(before, core.ranks)] }
}

const opened = (work: Generator<void, Holding>): { whole: Holding; pieces: number } => {
  for (let pieces = 0; ; pieces += 1) {
    const { done, value } = work.next()
    if (done) return { whole: value, pieces }
  }
}

describe('a record that opens in pieces', () => {
  it('is whole in the end, and answers as one that came at once', () => {
    fc.assert(
      fc.property(datasets, fc.nat({ max: 8 }), (dataset, cut) => {
        const at = Math.min(cut, dataset.events.length)
        const { held, older } = cutAt(dataset, at)
        const { whole } = opened(opening(held, older))
        expect([whole.missing, whole.events.ids]).toEqual([0, idsOf(dataset.events)])
        const given = answer(keptCatalogue(whole), noFilters)
        const once = answer(keptCatalogue(unpacked(fetchedCore(dataset))), noFilters)
        expect([...given.participations()]).toEqual([...once.participations()])
        expect(given.ties.all()).toEqual(once.ties.all())
      }),
      { numRuns: 60 },
    )
  })

  it('has its catalogue ready, with what answers derive from it', () => {
    const { held, older } = cutAt(manyEvents(40, 2), 25)
    const { whole, pieces } = opened(opening(held, older))
    const catalogue = keptCatalogue(whole)
    expect(keptCatalogue(whole)).toBe(catalogue)
    expect(organizationLists(catalogue)).toBe(organizationLists(catalogue))
    expect(pieces).toBeGreaterThan(10)
  })
})
