// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesByMonth, undatedArticles } from '#query/coverage.ts'
import { monthsBetween } from '#query/periods.ts'
import { datasets } from './arbitraries.ts'
import { catalogueOf } from './holding.ts'
import { articleOf, datasetOf } from './record-makers.ts'

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

  it('leave out those without a date, which are counted apart', () => {
    const catalogue = catalogueOf(
      datasetOf({ articles: [articleOf('a', 'North'), { ...articleOf('b', 'North'), seen: '2025-01-01' }] }),
    )
    expect([...articlesByMonth(catalogue)]).toEqual([])
    expect(undatedArticles(catalogue)).toBe(2)
  })
})
