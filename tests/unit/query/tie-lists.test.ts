// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsOverBy } from '#query/day-range.ts'
import { pairRows, tieIndex } from '#query/tie-index.ts'
import type { Tie, Ties } from '#query/ties.ts'
import type { Dataset } from '#record/dataset.ts'
import { dayNumber } from '#record/dates.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { ids } from './arbitrary-parts.ts'
import { answerOf, catalogueOf, datasetAround, idsOf } from './holding.ts'
import { eventPasses, relationshipPasses } from './oracle.ts'
import { outlineOfTie } from './outlines.ts'
import { eventOf } from './record-makers.ts'
import { relationshipText, tieOutlines } from './tie-oracle.ts'

const someIds = fc.subarray([...ids.organizations])
const outlines = (ties: readonly Tie[]) => ties.map(outlineOfTie)
const endOf = (tie: { id: string }, id: string): boolean => tie.id.split(':').includes(id)

/** The ties of an answer, and the same by plain loops. */
const both = (dataset: Dataset, chosen: Parameters<typeof eventPasses>[2]) => {
  const events = dataset.events.filter((event) => eventPasses(event, dataset, chosen))
  const relationships = dataset.relationships.filter((one) => relationshipPasses(one, dataset, chosen))
  return { ties: answerOf(dataset, chosen).ties, byLoops: tieOutlines(dataset.organizations, events, relationships) }
}

describe('the ties of an answer', () => {
  it('are one between two organizations, in either order, or none', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const { ties, byLoops } = both(dataset, chosen)
        for (const one of ids.organizations) {
          for (const other of ids.organizations) {
            const expected = byLoops.find((tie) => one !== other && endOf(tie, one) && endOf(tie, other))
            const found = ties.between(one, other)
            expect(found && outlineOfTie(found)).toEqual(expected)
          }
        }
        expect(ties.between('o1', 'nobody')).toBeUndefined()
      }),
      { numRuns: 120 },
    )
  })

  it('are those of an organization, and those among some, in order of their ids', () => {
    fc.assert(
      fc.property(datasets, filters, someIds, (dataset, chosen, some) => {
        const { ties, byLoops } = both(dataset, chosen)
        for (const id of some) expect(outlines(ties.of(id))).toEqual(byLoops.filter((tie) => endOf(tie, id)))
        const among = byLoops.filter(({ id }) => id.split(':').every((end) => some.includes(end)))
        expect(outlines(ties.among(some))).toEqual(among)
        expect(ties.of('nobody')).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('are those that an event makes: all that share it', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const { ties, byLoops } = both(dataset, chosen)
        for (const [number, event] of dataset.events.entries()) {
          if (!eventPasses(event, dataset, chosen)) continue
          expect(outlines(ties.at(number))).toEqual(byLoops.filter(({ events }) => events.includes(event.id)))
        }
      }),
      { numRuns: 120 },
    )
  })

  it('are counted without being put together, and end at those who have any', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const { ties, byLoops } = both(dataset, chosen)
        expect(ties.length).toBe(byLoops.length)
        const tied = ties.tied()
        const ends = ids.organizations.filter((_, number) => tied[number] === 1)
        expect(ends.toSorted()).toEqual([...new Set(byLoops.flatMap(({ id }) => id.split(':')))].sort())
      }),
      { numRuns: 120 },
    )
  })

  it('by a day are those of the events over by then, and of the relationships that stood', () => {
    fc.assert(
      fc.property(datasets, filters, fc.boolean(), (dataset, chosen, stands) => {
        const { ties, byLoops } = both(dataset, chosen)
        const over = eventsOverBy(catalogueOf(dataset), dayNumber('2024-12-31'))
        const stood = ({ type }: { type: string }) => stands === type.includes('o')
        const events = dataset.events.filter((e) => eventPasses(e, dataset, chosen) && e.date.to <= '2024-12-31')
        const relationships = dataset.relationships.filter((r) => relationshipPasses(r, dataset, chosen) && stood(r))
        const then = tieOutlines(dataset.organizations, events, relationships)
        expect(outlines(ties.with(over, stood).all())).toEqual(then)
        // What was asked in between has not changed what it was asked of.
        expect(outlines(ties.all())).toEqual(byLoops)
        expect(ties.length).toBe(byLoops.length)
      }),
      { numRuns: 120 },
    )
  })

  it('tell their events whenever they are asked for, also after other questions', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const answered = answerOf(dataset)
        const all: Ties = answered.ties
        const kept = all.all()
        const before = tieOutlines(dataset.organizations, dataset.events, dataset.relationships)
        both(dataset, chosen)
        expect(kept.map(({ events }) => idsOf(events))).toEqual(before.map(({ events }) => events))
        expect(kept.map(({ count }) => count)).toEqual(before.map(({ events }) => events.length))
        expect(kept.map(({ relationships }) => relationships.map(relationshipText))).toEqual(
          before.map(({ relationships }) => relationships),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('the index of ties', () => {
  it('has each pair that an event ties once an event, and under both of its ends', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { pairs, ofEvent, ofOrganization } = tieIndex(catalogueOf(dataset))
        const byLoops = tieOutlines(dataset.organizations, dataset.events, [])
        expect(pairs.size).toBe(byLoops.length)
        expect(ofEvent.values.length).toBe(byLoops.reduce((sum, { events }) => sum + events.length, 0))
        expect(ofOrganization.values.length).toBe(2 * pairs.size)
      }),
      { numRuns: 60 },
    )
  })

  it('gives the pairs of an organization as a row, and keeps some hundred rows, those made last', () => {
    const who = Array.from({ length: 600 }, (_, n) => `o${String(n).padStart(3, '0')}`)
    const meetings = who.slice(1).map((id, n) => eventOf({ id: `e-${n}`, date: '2025', who: [who[n] ?? '', id] }))
    const rows = pairRows(catalogueOf(datasetAround(meetings)))
    const [first, second] = [rows(0), rows(1)]
    expect([first[1], second[0]].map((pair) => pair !== undefined && pair >= 0)).toEqual([true, true])
    expect([first[0], first[2], first.length]).toEqual([-1, -1, 600])
    for (let organization = 2; organization < 240; organization += 1) rows(organization)
    expect(rows(0)).toBe(first)
    for (let organization = 2; organization < 600; organization += 1) rows(organization)
    expect(rows(0)).not.toBe(first)
    expect(rows(0)).toEqual(first)
  })
})
