// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { noFilters } from '#query/filters.ts'
import { chain } from '../../bench/engines/chain.ts'
import { loop } from '../../bench/engines/loop.ts'
import { generate } from '../../bench/generate.ts'
import { countedMonths, countedValues, fnv, hashesOf } from '../../bench/hash.ts'
import { withLens } from '../../bench/lens.ts'
import { mixes, workloadOf } from '../../bench/workload.ts'
import { datasetOf, eventOf, filtersOf, organizationOf, outcomeOf } from '../query/record-makers.ts'

const dataset = generate({ size: 150, seed: 5 })

describe('the engines of our own making', () => {
  it.each(mixes)('answer alike, in every part: %s', (mix) => {
    const [one, other] = [withLens(loop).open(dataset), withLens(chain).open(dataset)]
    for (const { filters } of workloadOf(dataset, { changes: 60, seed: 5, mix })) {
      expect(hashesOf(one.change(filters)), JSON.stringify(filters)).toEqual(hashesOf(other.change(filters)))
    }
  })

  it.each([loop, chain])('count what a reader would count by hand: $name', (engine) => {
    const small = datasetOf({
      organizations: [
        organizationOf({ id: 'alpha', camp: 'subject' }),
        organizationOf({ id: 'beta', camp: 'partner' }),
        organizationOf({ id: 'gamma', camp: 'government', parent: 'delta' }),
        organizationOf({ id: 'delta', camp: 'government' }),
      ].sort((x, y) => (x.id < y.id ? -1 : 1)),
      events: [
        eventOf({ id: 'first', date: '2024-01-31', who: ['alpha', 'beta'] }),
        eventOf({
          id: 'second',
          date: '2024-03',
          participants: [
            { organization: 'alpha', role: 'host' },
            { organization: 'gamma', role: 'discussed' },
            { organization: 'beta', role: 'guest' },
          ],
          outcomes: [outcomeOf({ type: 'pledge', parties: ['alpha'], to: ['gamma'] })],
        }),
        eventOf({ id: 'third', date: '2024', who: ['alpha'] }),
        eventOf({ id: 'fourth', date: '2024-05~', who: ['gamma'] }),
      ],
    })
    const opened = engine.open(small)
    const all = opened.change(filtersOf({ units: true }))
    expect(countedValues(all.counts.org)).toEqual([
      ['alpha', 3],
      ['beta', 2],
      ['delta', 2],
      ['gamma', 2],
    ])
    expect(all.newest).toEqual(['fourth', 'second', 'first', 'third'])
    expect(all.busiest).toEqual(['alpha', 'beta', 'gamma'])
    // alpha with beta, alpha with gamma by the pledge, beta with gamma not at all.
    expect(Array.from(all.shared)).toEqual([2, 1, 0])
    expect(all.histogram.undated).toBe(1)
    // Which: 0 all, 1 under the subject, 2 with the government, 3 with partners.
    const [january, march, may] = [2024 * 12 + 1, 2024 * 12 + 3, 2024 * 12 + 5]
    expect(countedMonths(all.histogram)).toEqual([
      [january, 0, 1],
      [january, 3, 1],
      [march, 0, 1],
      [march, 2, 1],
      [march, 3, 1],
      [may, 0, 1],
      [may, 2, 1],
    ])

    const sure = opened.change(filtersOf({ from: '2024-02', certain: true, camp: ['government'] }))
    expect(sure.newest).toEqual(['second'])
    expect(countedValues(sure.counts.camp)).toEqual([
      ['government', 1],
      ['partner', 1],
    ])
    expect(sure.histogram.undated).toBe(0)
    // What is dated about then surely lies in no range; where no range is asked for, that does not matter.
    expect(opened.change(filtersOf({ to: '2030', certain: true })).newest).toEqual(['second', 'first', 'third'])
    expect(opened.change(filtersOf({ certain: true })).newest).toEqual(all.newest)
  })

  it('are held against each other by a hash that tells answers apart', () => {
    const opened = loop.open(dataset)
    const whole = hashesOf(opened.change(noFilters))
    expect(hashesOf(opened.change(filtersOf({ kind: ['visit'] })))).not.toEqual(whole)
    expect(hashesOf(opened.change(noFilters))).toEqual(whole)
    expect(fnv(['ab', 'c'])).not.toBe(fnv(['a', 'bc']))
    expect(fnv([])).toBe(0x811c9dc5)
  })
})
