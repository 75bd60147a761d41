// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strongestOutside } from '#query/outside.ts'
import { strongestFirst } from '#query/ties.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { answerOf } from './holding.ts'
import { relationshipOf } from './record-makers.ts'
import { sample } from './sample-record.ts'

describe('the strongest tie outside', () => {
  it('is the strongest of all with one end in the subject’s camp and the other out of it', () => {
    fc.assert(
      fc.property(datasets, filters, (dataset, chosen) => {
        const given = answerOf(dataset, chosen)
        const isOwn = (id: string) => dataset.organizations.find((one) => one.id === id)?.camp === 'subject'
        const across = given.ties.all().filter(({ a, b }) => isOwn(a) !== isOwn(b))
        expect(strongestOutside(given)?.id).toBe(across.toSorted(strongestFirst)[0]?.id)
      }),
      { numRuns: 150 },
    )
  })

  it('is none where the group has ties only with itself, and others only among themselves', () => {
    const relationships = [
      relationshipOf({ from: 'alpha-lab', to: 'alpha-works', type: 'unit-of' }),
      relationshipOf({ from: 'gamma-mobile', to: 'beta-city' }),
    ]
    expect(strongestOutside(answerOf({ ...sample, events: [], relationships }))).toBeUndefined()
    expect(strongestOutside(answerOf(sample))?.id).toBe('alpha-lab:gamma-mobile')
  })
})
