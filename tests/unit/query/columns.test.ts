// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { catalogueOf as catalogueOn } from '#query/catalogue.ts'
import { row } from '#query/lists.ts'
import { completed, joinColumns } from '#query/parts.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { headsIn } from './heads.ts'
import { catalogueOf, fetchedCore, heldOf, idsOf, inParts } from './holding.ts'
import { manyEvents } from './many-events.ts'
import { allParts, outlineByLoops, outlineOfAnswer } from './outlines.ts'

describe('a core, unpacked', () => {
  it('keeps what is one record an entry as it came', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events: _, ...core } = fetchedCore(dataset)
        expect(heldOf(dataset)).toMatchObject(core)
      }),
      { numRuns: 30 },
    )
  })

  it('has the events in order of their first day, each number in it that of its id', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events, order } = heldOf(dataset)
        expect(events.size).toBe(dataset.events.length)
        expect(events.ids).toEqual(idsOf(dataset.events))
        expect([...events.first]).toEqual([...events.first].sort((x, y) => x - y))
        for (const kind of ['articles', 'organizations', 'people', 'places', 'programmes'] as const) {
          expect(order[kind]).toEqual(idsOf(dataset[kind]))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('tells the sources of an event from those behind parts of it only', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events, order } = heldOf(dataset)
        for (const [number, { evidence }] of dataset.events.entries()) {
          const start = events.sources.starts[number] ?? 0
          const own = [...row(events.sources, number)].filter((_, at) => events.own[start + at] === 1)
          expect(own.map((article) => order.articles[article])).toEqual([
            ...new Set(evidence.map(({ article }) => article)),
          ])
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('events that come in parts', () => {
  const cuts = fc.array(fc.nat(), { maxLength: 3 })

  it('are, put together, the events that come at once', () => {
    fc.assert(
      fc.property(datasets, cuts, (dataset, at) => {
        const { held, older } = inParts(dataset, at)
        const { missing, ...rest } = completed({ ...held, older: ['/events-1', '/events-2'] }, older)
        expect([missing, rest.older]).toEqual([0, []])
        expect(headsIn({ ...rest, missing })).toEqual(headsIn(heldOf(dataset)))
        expect([...rest.events.first]).toEqual([...heldOf(dataset).events.first])
      }),
      { numRuns: 200 },
    )
  })

  it('give the answers of the whole', () => {
    fc.assert(
      fc.property(datasets, cuts, filters, (dataset, at, chosen) => {
        const { held, older } = inParts(dataset, at)
        const found = answer(catalogueOn(completed(held, older)), chosen)
        expect(outlineOfAnswer(found, allParts)).toEqual(outlineByLoops(dataset, chosen))
      }),
      { numRuns: 120 },
    )
  })

  it('are joined in one way, whichever are joined first', () => {
    const { held, older } = inParts(manyEvents(50, 3), [11, 33])
    const [first, second] = older
    if (!first || !second) throw new Error('Two cuts give three parts')
    const atOnce = joinColumns([first, second, held.events])
    expect(joinColumns([joinColumns([first, second]), held.events])).toEqual(atOnce)
    expect(joinColumns([first, joinColumns([second, held.events])])).toEqual(atOnce)
  })

  it('leave the latest as they are where nothing came before', () => {
    const { held } = catalogueOf(manyEvents(5, 1))
    expect(completed(held, []).events).toBe(held.events)
  })
})
