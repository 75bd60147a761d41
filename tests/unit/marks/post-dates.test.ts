// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { postDates } from '#marks/post-dates.ts'
import { dateOf, evidenceOf } from '../query/record-makers.ts'

const words = (from?: string, asOf?: string) =>
  postDates({
    organization: 'alpha-works',
    title: 'Chair',
    evidence: evidenceOf('early'),
    ...(from && { from: dateOf(from) }),
    ...(asOf && { as_of: dateOf(asOf) }),
  })

describe('when somebody held a post', () => {
  it.each([
    [undefined, '2025-07-31', ' (as of 31 July 2025)'],
    ['2019', undefined, ' (since 2019)'],
    ['2019-03', '2025', ' (since March 2019, as of 2025)'],
    [undefined, undefined, ''],
  ])('from %s, as of %s, is said as “%s”', (from, asOf, said) => {
    expect(words(from, asOf)).toBe(said)
  })
})
