// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { countIf, countOf, wouldShow } from '#query/counts.ts'
import { dimensions } from '#query/dimensions.ts'
import { setOf } from '#query/event-set.ts'
import { type FilterKey, type Filters, noFilters } from '#query/filters.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { catalogueOf } from './holding.ts'
import { filtersOf } from './record-makers.ts'
import { sampleCatalogue } from './sample-record.ts'

describe('the number beside a choice that nobody has made', () => {
  const pick = (from: Filters, keys: readonly FilterKey[]): Partial<Filters> =>
    Object.fromEntries(keys.map((key) => [key, from[key]]))

  it('is that of the events which that choice would leave', () => {
    fc.assert(
      fc.property(datasets, filters, filters, (dataset, chosen, other) => {
        const catalogue = catalogueOf(dataset)
        for (const { keys } of dimensions) {
          const changes = [pick(other, keys), pick(noFilters, keys), ...keys.map((key) => pick(other, [key]))]
          for (const change of changes) {
            const made = answer(catalogueOf(dataset), { ...chosen, ...change })
            expect(countIf(catalogue, chosen, change)).toBe(made.events.length)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('is of one filter alone', () => {
    expect(() => countIf(sampleCatalogue, noFilters, { kind: ['visit'], from: '2025' })).toThrow('one filter')
    expect(countIf(sampleCatalogue, noFilters, {})).toBe(4)
  })
})

describe('advice for an empty page', () => {
  it('names each filter that, lifted alone, lets events through, and how many', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const catalogue = catalogueOf(dataset)
        const advice = wouldShow(catalogue, chosen)
        for (const dimension of dimensions) {
          const events = advice.find((one) => one.dimension === dimension)?.events ?? 0
          const lifted: Filters = {
            ...chosen,
            ...Object.fromEntries(dimension.keys.map((key) => [key, noFilters[key]])),
          }
          if (dimension.ask(chosen, catalogue)) expect(answer(catalogue, lifted).events.length).toBe(events)
          else expect(events).toBe(0)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('counts only the events it is about, where it is about some', () => {
    fc.assert(
      fc.property(datasets, filters, fc.integer({ min: 0, max: 3 }), (dataset, chosen, rest) => {
        const among = ({ id }: { id: string }) => Number(id.slice(1)) % 4 === rest
        const own = catalogueOf({ ...dataset, events: dataset.events.filter(among) })
        const catalogue = catalogueOf(dataset)
        const numbers = dataset.events.flatMap((event, number) => (among(event) ? [number] : []))
        const some = setOf(numbers, dataset.events.length)
        const outline = (advice: ReturnType<typeof wouldShow>) =>
          advice.map(({ dimension, events }) => [dimension.keys, events])
        expect(outline(wouldShow(catalogue, chosen, some))).toEqual(outline(wouldShow(own, chosen)))
        expect(countOf(catalogue, chosen, some)).toBe(answer(own, chosen).events.length)
      }),
    )
  })

  it('names the one filter that is in the way', () => {
    const advice = wouldShow(sampleCatalogue, filtersOf({ kind: ['deal'], camp: ['partner'] }))
    expect(advice.map(({ dimension, events }) => [dimension.keys, events])).toEqual([[['kind'], 2]])
  })
})
