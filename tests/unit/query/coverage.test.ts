// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesByMonth, consultedMonths } from '#query/coverage.ts'
import { monthsBetween } from '#query/periods.ts'
import { datasets } from './arbitraries.ts'
import { catalogueOf } from './holding.ts'
import { articleOf, datasetOf, eventOf } from './record-makers.ts'

describe('the articles by month', () => {
  it('count each in every month in which it may have come out, and in no other', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const counts = articlesByMonth(catalogueOf(dataset))
        for (const month of monthsBetween('2023-12', '2026-01')) {
          const out = dataset.articles.filter(
            ({ published }) => published && published.from <= `${month}-31` && published.to >= `${month}-01`,
          )
          expect(counts.get(month) ?? 0).toBe(out.length)
        }
      }),
    )
  })

  it('leave out those without a date', () => {
    const undated = { ...articleOf('a', 'North'), seen: '2025-01-01' }
    expect([...articlesByMonth(catalogueOf(datasetOf({ articles: [undated] })))]).toEqual([])
  })
})

describe('the months for which a source was consulted', () => {
  it('are those in which an article may have come out, and those in which an event surely lies', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        const sure = dataset.events.filter(({ date }) => !date.approximate)
        const dated = sure.map(({ date }) => [date.from.slice(0, 7), date.to.slice(0, 7)])
        const ofEvents = dated.flatMap(([first = '', last]) => (first === last ? [first] : []))
        const wanted = new Set([...articlesByMonth(catalogue).keys(), ...ofEvents])
        expect([...consultedMonths(catalogue)].sort()).toEqual([...wanted].sort())
      }),
    )
  })

  it('are not those in which only an approximate event stands', () => {
    const events = [eventOf({ id: 'about', date: '2025-04~' }), eventOf({ id: 'exact', date: '2025-05' })]
    const articles = [articleOf('early', 'North')]
    expect([...consultedMonths(catalogueOf(datasetOf({ articles, events })))]).toEqual(['2025-05'])
  })
})
