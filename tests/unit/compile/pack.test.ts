// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesIn } from '#compile/articles-in.ts'
import { coreOf } from '#compile/pack.ts'
import { datasets } from '../query/arbitraries.ts'
import { datasetOf, evidenceOf, organizationOf, placeOf } from '../query/record-makers.ts'
import { sample } from '../query/sample-record.ts'

describe('the articles in some parts', () => {
  it('are each told once, in the order in which they are met', () => {
    const parts = [['late', 'early'], ['early', 'undated'], []].map((some) => ({ evidence: evidenceOf(...some) }))
    expect(articlesIn(parts)).toEqual(['late', 'early', 'undated'])
    expect(articlesIn([])).toEqual([])
  })
})

describe('the core', () => {
  it('says on whose word outcomes rest, each once, the word of a fact first', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { words } = coreOf(dataset)
        expect(words[0]).toEqual({ status: 'reported' })
        const texts = words.map((word) => JSON.stringify(word))
        expect(new Set(texts).size).toBe(texts.length)
      }),
      { numRuns: 60 },
    )
  })

  it('gives of each record all but what is only read, and the articles it rests on, sorted, each once', () => {
    const { organizations, places, relationships, people } = coreOf(sample)
    expect(organizations[1]).toEqual({
      id: 'alpha-lab',
      camp: 'subject',
      name: 'Alpha Lab',
      type: 'other',
      parent: 'alpha-works',
      place: 'harbour',
      sources: ['early'],
    })
    expect(places.map(({ sources }) => sources)).toEqual([['early'], ['early'], ['early']])
    expect(relationships[0]).toMatchObject({ from: 'alpha-lab', to: 'alpha-works', sources: ['early'] })
    expect(people[0]?.positions?.map(({ title, sources }) => [title, sources])).toEqual([
      ['Chair', ['early']],
      ['Adviser', ['late']],
    ])
  })

  it('has neither evidence, nor descriptions, nor claims', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const text = JSON.stringify(coreOf(dataset))
        for (const field of ['"evidence"', '"phrase"', '"description"', '"claims"', '"summary"', '"parent_basis"']) {
          expect(text).not.toContain(field)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('tells the articles behind every record, as many as there are', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const core = coreOf(dataset)
        for (const list of ['organizations', 'people', 'places', 'programmes', 'relationships'] as const) {
          const behind = [...dataset[list]].map((record) => articlesIn([record]).sort())
          expect(core[list].map(({ sources }) => sources)).toEqual(behind)
        }
        expect(core.disputes.map(({ sources }) => sources)).toEqual(
          dataset.disputes.map(({ positions }) => positions.map((position) => articlesIn([position]))),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('leads former ids of every kind to the present one', () => {
    const renamed = datasetOf({
      organizations: [organizationOf({ id: 'works', camp: 'subject', formerIds: ['old', 'older'] })],
      places: [placeOf({ id: 'town', formerIds: ['old'] })],
    })
    expect(coreOf(renamed).renamed).toEqual({
      'organization:old': 'works',
      'organization:older': 'works',
      'place:old': 'town',
    })
    expect(coreOf(sample).renamed).toEqual({})
  })

  it('of a dataset that is sent in one piece misses no events', () => {
    const { older, missing, events } = coreOf(sample)
    expect([older, missing, events.ids.length]).toEqual([[], 0, 4])
  })

  it('leaves the dataset as it was', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const copy = structuredClone(dataset)
        coreOf(dataset)
        expect(dataset).toEqual(copy)
      }),
      { numRuns: 30 },
    )
  })
})
