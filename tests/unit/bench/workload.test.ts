// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { noFilters } from '#query/filters.ts'
import { boundsOf } from '#record/dates.ts'
import { generate } from '../../bench/generate.ts'
import { mixes, workloadOf } from '../../bench/workload.ts'

const dataset = generate({ size: 300, seed: 1 })
const main = workloadOf(dataset, { changes: 400, seed: 1 })
const lists = ['org', 'person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source'] as const

describe('what a reader asks', () => {
  it.each(mixes)('is the same for the same seed, and another for another: %s', (mix) => {
    const asked = (seed: number) => workloadOf(dataset, { changes: 60, seed, mix })
    expect(asked(1)).toEqual(asked(1))
    expect(asked(1)).toHaveLength(60)
    expect(asked(2)).not.toEqual(asked(1))
  })

  it('changes something every time, by about as many steps of a brush as choices', () => {
    for (const [at, { filters }] of main.entries()) expect(filters).not.toEqual(main[at - 1]?.filters ?? noFilters)
    const brushes = main.filter(({ did }) => did === 'brush').length / main.length
    expect(brushes).toBeGreaterThan(0.4)
    expect(brushes).toBeLessThan(0.6)
  })

  it('moves only the range with a brush, mostly by no more than nine days or a month at an end', () => {
    const steps = main.flatMap(({ did, filters }, at) => {
      const before = main[at - 1]
      return did === 'brush' && before?.did === 'brush' ? [{ now: filters, last: before.filters }] : []
    })
    const days = (text: string | null): number => Date.parse(boundsOf(text ?? '')?.from ?? '') / 86_400_000
    for (const { now, last } of steps)
      expect({ ...now, from: null, to: null }).toEqual({ ...last, from: null, to: null })
    const small = steps.filter(
      ({ now, last }) =>
        Math.abs(days(now.from) - days(last.from)) <= 31 && Math.abs(days(now.to) - days(last.to)) <= 31,
    )
    // The rest is where one drag ends and the next begins.
    expect(steps.length).toBeGreaterThan(100)
    expect(small.length).toBeGreaterThan(steps.length * 0.9)
  })

  it('asks for what is in the record, in lists that hold each value once, sorted', () => {
    const known = { org: dataset.organizations, person: dataset.people, place: dataset.places }
    const ids = new Set(
      [...Object.values(known), dataset.programmes, dataset.articles].flatMap((records) => records.map(({ id }) => id)),
    )
    for (const { filters } of main) {
      for (const key of lists) {
        const chosen: readonly string[] = filters[key]
        expect(chosen).toEqual([...new Set(chosen)].sort())
        expect(chosen.length).toBeLessThanOrEqual(5)
        if (key !== 'kind' && key !== 'outcome' && key !== 'camp') for (const id of chosen) expect(ids).toContain(id)
      }
      if (filters.from !== null && filters.to !== null) {
        expect((boundsOf(filters.from)?.from ?? '') <= (boundsOf(filters.to)?.to ?? '')).toBe(true)
      }
    }
  })

  it('turns to every filter, and back to none', () => {
    const long = workloadOf(dataset, { changes: 1500, seed: 4 }).map(({ filters }) => filters)
    for (const key of lists) expect(long.some((filters) => filters[key].length > 0)).toBe(true)
    expect(long.some(({ units, org }) => units && org.length > 0)).toBe(true)
    expect(long.some(({ match, org }) => match === 'all' && org.length > 1)).toBe(true)
    expect(long.some(({ certain, from }) => certain && from !== null)).toBe(true)
    expect(long.some(({ from }) => from?.length === 4)).toBe(true)
    expect(long).toContainEqual(noFilters)
  })

  it('types words and looks back only where the mix has it', () => {
    const filtersOf = (mix: (typeof mixes)[number]) =>
      workloadOf(dataset, { changes: 200, seed: 1, mix }).map((c) => c.filters)
    expect(main.every(({ filters }) => filters.q === '' && filters.known === null)).toBe(true)
    expect(filtersOf('text').filter(({ q }) => q !== '').length).toBeGreaterThan(20)
    expect(filtersOf('known').filter(({ known }) => known !== null).length).toBeGreaterThan(20)
  })
})
