// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { noFilters } from '#query/filters.ts'
import { byName, groupBy, type OrganizationSort, sortProfiles } from '#query/order.ts'
import { type Profile, profilesOf } from '#query/profile.ts'
import { ladder } from '#record/vocabulary.ts'
import { datasets } from './arbitraries.ts'
import { answerOf } from './holding.ts'
import { sampleCatalogue } from './sample-record.ts'

const sorts: readonly OrganizationSort[] = ['events', 'name', 'latest', 'stage']
const idsOf = (profiles: readonly Profile[]) => profiles.map(({ organization }) => organization.id)

describe('the order of names', () => {
  it('does not mind case and accents, and reads numbers as numbers', () => {
    const names = ['Works 10', 'éclair', 'Works 9', 'zinc', 'Alpha', 'eclipse']
    const inOrder = names.map((name) => ({ name, id: name })).sort(byName)
    expect(inOrder.map(({ name }) => name)).toEqual(['Alpha', 'éclair', 'eclipse', 'Works 9', 'Works 10', 'zinc'])
  })

  it('settles equal names by id', () => {
    expect(byName({ name: 'Same', id: 'a' }, { name: 'Same', id: 'b' })).toBeLessThan(0)
    expect(byName({ name: 'Same', id: 'b' }, { name: 'Same', id: 'a' })).toBeGreaterThan(0)
  })
})

describe('sorted profiles', () => {
  const measures = {
    events: (profile: Profile) => profile.events.length,
    latest: (profile: Profile) => {
      const { from, to } = [...profile.events].at(-1)?.date ?? { from: '', to: '' }
      return `${from} ${to}`
    },
    stage: (profile: Profile) => (profile.tie ? ladder.indexOf(profile.tie.stage) : -1),
  }

  it('are the same profiles, in an order that does not depend on the one they are given in', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...sorts), (dataset, sort) => {
        const profiles = profilesOf(answerOf(dataset))
        const sorted = idsOf(sortProfiles(profiles, sort))
        expect(sorted.toSorted()).toEqual(idsOf(profiles).toSorted())
        expect(idsOf(sortProfiles(profiles.toReversed(), sort))).toEqual(sorted)
      }),
    )
  })

  it('come largest first, equals by name', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom('events', 'latest', 'stage'), (dataset, sort) => {
        const sorted = sortProfiles(profilesOf(answerOf(dataset)), sort)
        for (const [i, profile] of sorted.slice(1).entries()) {
          const before = sorted[i] ?? profile
          const [more, less] = [measures[sort](before), measures[sort](profile)]
          expect(more >= less).toBe(true)
          if (more === less) expect(byName(before.organization, profile.organization)).toBeLessThan(0)
        }
      }),
    )
  })

  it('never come later under the latest event for having one more', () => {
    fc.assert(
      fc.property(datasets, fc.nat(), fc.nat(), (dataset, which, whose) => {
        const rankOf = (id: string, given: typeof dataset): number =>
          idsOf(sortProfiles(profilesOf(answerOf(given)), 'latest')).indexOf(id)
        const { id = '' } = dataset.organizations[whose % dataset.organizations.length] ?? {}
        const joined = structuredClone(dataset)
        const event = joined.events[which % Math.max(1, joined.events.length)]
        if (event && !event.participants.some(({ organization }) => organization === id)) {
          event.participants.push({ organization: id, role: 'participant' })
        }
        expect(rankOf(id, joined)).toBeLessThanOrEqual(rankOf(id, dataset))
      }),
    )
  })

  it('stand by name where that is asked', () => {
    const profiles = profilesOf(answer(sampleCatalogue, noFilters))
    const inOrder = ['alpha-lab', 'alpha-works', 'beta-city', 'delta-ministry', 'epsilon', 'gamma-mobile']
    expect(idsOf(sortProfiles(profiles, 'name'))).toEqual(inOrder)
  })
})

describe('groups', () => {
  it('part the records without losing one, each under its own key, in the order of first appearance', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), (numbers) => {
        const keyOf = (n: number) => `rest ${n % 3}`
        const groups = groupBy(numbers, keyOf)
        expect([...groups.keys()]).toEqual([...new Set(numbers.map(keyOf))])
        for (const [key, own] of groups) expect(own).toEqual(numbers.filter((n) => keyOf(n) === key))
      }),
    )
  })
})
