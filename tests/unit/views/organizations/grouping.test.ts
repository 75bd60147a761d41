// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { organizationGroups } from '#link/view.ts'
import { camps, organizationTypes } from '#record/vocabulary.ts'
import { groupTitle } from '#views/organizations/grouping.ts'
import { organizationOf } from '../../query/record-makers.ts'
import { sample, sampleCatalogue } from '../../query/sample-record.ts'

const titlesBy = (group: (typeof organizationGroups)[number]) =>
  sampleCatalogue.held.organizations.map((one) => groupTitle(one, group, sampleCatalogue))

describe('the group of an organization', () => {
  it('is its camp, the subject’s with its units', () => {
    const subject = `${camps.subject} and its units`
    const { government, partner } = camps
    expect(titlesBy('camp')).toEqual([subject, subject, government, partner, government, partner])
  })

  it('is its type in words', () => {
    expect(titlesBy('type')).toEqual(sample.organizations.map(({ type }) => organizationTypes[type]))
  })

  it('is the name of its place, where that is recorded and known', () => {
    expect(titlesBy('place').slice(0, 3)).toEqual(['Place not recorded', 'Harbour', 'Beta'])
    const { evidence: _, ...rest } = organizationOf({ id: 'x', camp: 'partner', place: 'nowhere' })
    const elsewhere = { ...rest, sources: [] }
    expect(groupTitle(elsewhere, 'place', sampleCatalogue)).toBe('Place not recorded')
  })

  it('has no title where organizations are not grouped, and one everywhere else', () => {
    expect(new Set(titlesBy('none'))).toEqual(new Set(['']))
    for (const group of organizationGroups) if (group !== 'none') expect(titlesBy(group)).not.toContain('')
  })
})
