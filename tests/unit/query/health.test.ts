// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesBehind, bestSourced, healthOf, isDatePrinted } from '#query/health.ts'
import type { Dataset, RecordEvent } from '#record/dataset.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { answerOf, catalogueOf } from './holding.ts'
import { articleOf } from './record-makers.ts'

/** The articles behind an event and all its parts, in a plain loop. */
const behind = (event: RecordEvent): string[] => {
  const parts = [event, ...(event.outcomes ?? []), ...(event.unnamed ?? []), ...(event.notes ?? [])]
  return [...new Set(parts.flatMap(({ evidence }) => evidence.map(({ article }) => article)))]
}
const soundness = ({ articles }: Dataset, event: RecordEvent): [publishers: number, anyFull: number] => {
  const own = articles.filter(({ id }) => behind(event).includes(id))
  return [new Set(own.map(({ publisher }) => publisher)).size, own.some(({ read }) => read === 'full') ? 1 : 0]
}

describe('the health of evidence', () => {
  it('counts each article once, and each publisher once', () => {
    fc.assert(
      fc.property(
        datasets,
        fc.array(fc.constantFrom<string>('a1', 'a2', 'a3', 'a4', 'nowhere')),
        (dataset, sources) => {
          const health = healthOf(catalogueOf(dataset), sources)
          const articles = dataset.articles.filter(({ id }) => sources.includes(id))
          expect(health.articles.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort())
          expect([...health.publishers].sort()).toEqual([...new Set(articles.map(({ publisher }) => publisher))].sort())
          expect(health.full).toBe(articles.filter(({ read }) => read === 'full').length)
        },
      ),
    )
  })

  it('tells a printed date from one that is inferred, and from none', () => {
    const printed = articleOf('a', 'North', '2025-06-15')
    expect(isDatePrinted(printed)).toBe(true)
    expect(isDatePrinted({ ...printed, published_basis: 'Month taken from the address of the page.' })).toBe(false)
    expect(isDatePrinted(articleOf('a', 'North'))).toBe(false)
  })
})

describe('the articles behind some events', () => {
  it('are those of every one of them, each once', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const answer = answerOf(dataset, { ...chosen, known: null })
        const ids = [...answer.events].map(({ id }) => id)
        const wanted = dataset.events.filter(({ id }) => ids.includes(id)).flatMap(behind)
        expect(articlesBehind(catalogueOf(dataset), answer.events.set)).toEqual([...new Set(wanted)].sort())
      }),
    )
  })
})

describe('events by how well they are sourced', () => {
  it('are all of them, more publishers first, then those read in full, then the latest', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const answer = answerOf(dataset, { ...chosen, known: null })
        const catalogue = catalogueOf(dataset)
        const sorted = answer.events.picked(bestSourced(catalogue, answer.events.set)).map(({ id }) => id)
        const wanted = [...answer.events]
          .map(({ id, number }) => {
            const event = dataset.events.find((one) => one.id === id)
            if (!event) throw new Error(`no event ${id}`)
            return { id, number, soundness: soundness(dataset, event) }
          })
          .sort((x, y) => y.soundness[0] - x.soundness[0] || y.soundness[1] - x.soundness[1] || y.number - x.number)
        expect(sorted).toEqual(wanted.map(({ id }) => id))
      }),
      { numRuns: 300 },
    )
  })
})
