// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { campsOf } from '#query/camps.ts'
import { row } from '#query/lists.ts'
import { publishersBehind, publishersPerEvent } from '#query/publishers.ts'
import { datasets } from './arbitraries.ts'
import { catalogueOf } from './holding.ts'
import { valuesOf } from './oracle.ts'
import { sampleCatalogue } from './sample-record.ts'

describe('the camps among some organizations', () => {
  it('are the counterparts’, governments first, each once', () => {
    const all = ['gamma-mobile', 'beta-city', 'alpha-works', 'delta-ministry', 'epsilon']
    expect(campsOf(all, sampleCatalogue)).toEqual(['government', 'partner'])
  })

  it('are none within the group, and none for who is not in the record', () => {
    expect(campsOf(['alpha-works', 'alpha-lab', 'nobody'], sampleCatalogue)).toEqual([])
    expect(campsOf([], sampleCatalogue)).toEqual([])
  })
})

describe('independent publishers', () => {
  it('are counted by name, not by article', () => {
    expect(publishersBehind(['early', 'undated'], sampleCatalogue)).toBe(1)
    expect(publishersBehind(['early', 'late', 'undated'], sampleCatalogue)).toBe(2)
    expect(publishersBehind([], sampleCatalogue)).toBe(0)
  })

  it('are several or not behind each event, with all that is part of it', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        for (const [number, event] of dataset.events.entries()) {
          const publishers = publishersBehind(valuesOf(event, dataset, false).source, catalogue)
          expect([...row(publishersPerEvent(catalogue), number)]).toEqual([publishers > 1 ? 1 : 0])
        }
      }),
      { numRuns: 60 },
    )
  })
})
