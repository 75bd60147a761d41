// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { allEventsOf, postsIn, profilesOf, tieWithSubject } from '#query/profile.ts'
import type { Relationship } from '#record/dataset.ts'
import { ladder } from '#record/vocabulary.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { answerOf, catalogueOf, idsOf } from './holding.ts'
import { outlineOfTie } from './outlines.ts'
import { relationshipOf } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

describe('profiles', () => {
  it('are one for each organization of the answer, with its events there and the last of them', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const shown = answerOf(dataset, chosen)
        const profiles = profilesOf(shown)
        expect(profiles.map(({ organization }) => organization)).toEqual(shown.organizations)
        for (const { organization, count, events, latest } of profiles) {
          const own = [...shown.events].filter((e) => e.participants.some((p) => p.organization === organization.id))
          expect([...events]).toEqual(own)
          expect(count).toBe(own.length)
          expect(latest).toBe(own.at(-1))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('show the strongest tie with the subject’s camp, and none for that camp itself', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const shown = answerOf(dataset)
        const { catalogue } = shown
        for (const { organization, tie } of profilesOf(shown)) {
          const { id, camp } = organization
          const ours = shown.ties.all().filter(({ a, b }) => {
            const other = a === id ? b : b === id ? a : null
            return other !== null && catalogue.organizations.get(other)?.camp === 'subject'
          })
          const best = Math.max(-1, ...ours.map(({ stage }) => ladder.indexOf(stage)))
          if (camp === 'subject' || ours.length === 0) expect(tie).toBeUndefined()
          else {
            const equals = ours.filter(({ stage }) => ladder.indexOf(stage) === best)
            expect(equals.map(outlineOfTie)).toContainEqual(tie && outlineOfTie(tie))
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  const tieOf = (id: string, ...relationships: Relationship[]) => {
    const { catalogue, ties } = answerOf({ ...sample, events: [], relationships })
    return tieWithSubject(catalogue, ties, id)?.id
  }

  it('prefer the tie with the subject to an equal one with its units, whatever their order', () => {
    const supplies = (to: string) => relationshipOf({ from: 'gamma-mobile', to })
    expect(tieOf('gamma-mobile', supplies('alpha-lab'), supplies('alpha-works'))).toBe('alpha-works:gamma-mobile')
    expect(tieOf('gamma-mobile', supplies('alpha-works'), supplies('alpha-lab'))).toBe('alpha-works:gamma-mobile')
  })

  it('prefer a stronger tie with a unit to a weaker one with the subject', () => {
    const some = [
      relationshipOf({ from: 'gamma-mobile', to: 'alpha-works', type: 'supports' }),
      relationshipOf({ from: 'alpha-lab', to: 'gamma-mobile', type: 'joint-venture' }),
      relationshipOf({ from: 'beta-city', to: 'gamma-mobile', type: 'joint-venture' }),
    ]
    expect(tieOf('gamma-mobile', ...some)).toBe('alpha-lab:gamma-mobile')
    expect(tieOf('epsilon', ...some)).toBeUndefined()
  })
})

describe('all events of an organization', () => {
  it('are those of the whole record in which it takes part, whatever is asked', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const catalogue = catalogueOf(dataset)
        answer(catalogue, chosen)
        for (const { id } of dataset.organizations) {
          const own = dataset.events.filter((e) => e.participants.some((p) => p.organization === id))
          expect(idsOf(allEventsOf(catalogue, id))).toEqual(idsOf(own))
        }
      }),
      { numRuns: 50 },
    )
    expect(allEventsOf(sampleCatalogue, 'nobody').length).toBe(0)
  })
})

describe('the posts in an organization', () => {
  it('are those its people hold, each with who holds it', () => {
    const posts = postsIn(sampleCatalogue, 'delta-ministry')
    expect(posts.map(({ person, position }) => [person.id, position.title])).toEqual([['ann-example', 'Adviser']])
    expect(postsIn(sampleCatalogue, 'alpha-lab')).toEqual([])
  })
})
