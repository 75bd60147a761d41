// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { catalogueOf } from '#query/catalogue.ts'
import { noFilters } from '#query/filters.ts'
import { postsIn, profilesOf, tieWithSubject } from '#query/profile.ts'
import { tiesBetween } from '#query/ties.ts'
import { ladder } from '#record/vocabulary.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { relationshipOf } from './record-makers.ts'
import { sampleCatalogue } from './sample-record.ts'

describe('profiles', () => {
  it('are one for each organization of the answer, with its events there and the last of them', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const catalogue = catalogueOf(dataset)
        const shown = answer(catalogue, chosen)
        const profiles = profilesOf(catalogue, shown)
        expect(profiles.map(({ organization }) => organization)).toEqual(shown.organizations)
        for (const { organization, events, latest } of profiles) {
          const own = shown.events.filter((e) => e.participants.some((p) => p.organization === organization.id))
          expect(events).toEqual(own)
          expect(latest).toBe(own.at(-1))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('show the strongest tie with the subject’s camp, and none for that camp itself', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const catalogue = catalogueOf(dataset)
        const shown = answer(catalogue, noFilters)
        for (const { organization, tie } of profilesOf(catalogue, shown)) {
          const { id, camp } = organization
          const ours = shown.ties.filter(({ a, b }) => {
            const other = a === id ? b : b === id ? a : null
            return other !== null && catalogue.organizations.get(other)?.camp === 'subject'
          })
          const best = Math.max(-1, ...ours.map(({ stage }) => ladder.indexOf(stage)))
          if (camp === 'subject' || ours.length === 0) expect(tie).toBeUndefined()
          else expect(ours.filter(({ stage }) => ladder.indexOf(stage) === best)).toContain(tie)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('prefer the tie with the subject to an equal one with its units, whatever their order', () => {
    const supplies = (to: string) => relationshipOf({ from: 'gamma-mobile', to })
    for (const ends of [
      ['alpha-lab', 'alpha-works'],
      ['alpha-works', 'alpha-lab'],
    ]) {
      const ties = tiesBetween([], ends.map(supplies))
      expect(tieWithSubject(sampleCatalogue, ties, 'gamma-mobile')?.id).toBe('alpha-works:gamma-mobile')
      expect(tieWithSubject(sampleCatalogue, ties.toReversed(), 'gamma-mobile')?.id).toBe('alpha-works:gamma-mobile')
    }
  })

  it('prefer a stronger tie with a unit to a weaker one with the subject', () => {
    const ties = tiesBetween(
      [],
      [
        relationshipOf({ from: 'gamma-mobile', to: 'alpha-works', type: 'supports' }),
        relationshipOf({ from: 'alpha-lab', to: 'gamma-mobile', type: 'joint-venture' }),
        relationshipOf({ from: 'beta-city', to: 'gamma-mobile', type: 'joint-venture' }),
      ],
    )
    expect(tieWithSubject(sampleCatalogue, ties, 'gamma-mobile')?.id).toBe('alpha-lab:gamma-mobile')
    expect(tieWithSubject(sampleCatalogue, ties, 'epsilon')).toBeUndefined()
  })
})

describe('the posts in an organization', () => {
  it('are those its people hold, each with who holds it', () => {
    const posts = postsIn(sampleCatalogue, 'delta-ministry')
    expect(posts.map(({ person, position }) => [person.id, position.title])).toEqual([['ann-example', 'Adviser']])
    expect(postsIn(sampleCatalogue, 'alpha-lab')).toEqual([])
  })
})
