// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { betweenBoth } from '#views/tie/between.ts'
import { claimOf, datasetOf, disputeOf, evidenceOf, personOf } from '../../query/record-makers.ts'
import { sample } from '../../query/sample-record.ts'

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)

describe('what stands between two organizations', () => {
  it('is the claims and disputes that name both', () => {
    const { claims, disputes } = betweenBoth(sample, 'alpha-works', 'beta-city')
    expect(idsOf(disputes)).toEqual(['which-day'])
    expect(idsOf(claims)).toContain('a-fact')
    expect(idsOf(claims)).not.toContain('a-view')
  })

  it('is also what one says of the other, itself or by somebody who holds a post in it', () => {
    expect(idsOf(betweenBoth(sample, 'alpha-works', 'beta-city').claims)).toContain('a-saying')
    const dataset = datasetOf({
      people: [
        personOf({ id: 'p', positions: [{ organization: 'a', title: 'Chair', evidence: evidenceOf('early') }] }),
      ],
      claims: [
        claimOf({ id: 'by-itself', about: ['b'], status: 'attributed', by: ['a'] }),
        claimOf({ id: 'by-its-chair', about: ['b'], status: 'attributed', by: ['p'] }),
        claimOf({ id: 'of-itself', about: ['a'], status: 'attributed', by: ['a', 'p'] }),
        claimOf({ id: 'by-another', about: ['b'], status: 'attributed', by: ['c'] }),
      ],
      disputes: [disputeOf({ id: 'of-one', about: ['a', 'c'] })],
    })
    const { claims, disputes } = betweenBoth(dataset, 'a', 'b')
    expect(idsOf(claims)).toEqual(['by-itself', 'by-its-chair'])
    expect(disputes).toEqual([])
  })

  it('is the same from both ends', () => {
    for (const { id: one } of sample.organizations) {
      for (const { id: other } of sample.organizations) {
        expect(betweenBoth(sample, one, other)).toEqual(betweenBoth(sample, other, one))
      }
    }
  })
})
