// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chosen, chosenIn } from '#controls/chosen.ts'
import { type FilterKey, type Filters, noFilters } from '#query/filters.ts'
import { filters } from '../query/arbitrary-filters.ts'
import { filtersOf } from '../query/record-makers.ts'
import { sampleCatalogue } from '../query/sample-record.ts'

const wordsOf = (given: Partial<Filters>) => chosenIn(sampleCatalogue, filtersOf(given)).map(({ words }) => words)

/** The filters without what bears on nothing: how organizations are matched, where none is chosen. */
const bearing = (chosen: Filters): Filters =>
  chosen.org.length > 0 ? chosen : { ...chosen, match: noFilters.match, units: noFilters.units }

const outline = ({ key, value, words }: Chosen) => [key, value, words]

describe('the choices in force', () => {
  it('are none where nothing is chosen', () => {
    expect(chosenIn(sampleCatalogue, noFilters)).toEqual([])
  })

  it('are one for every value set, and all of them lifted leaves none that bears on anything', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const set = Object.entries(bearing(chosen)).flatMap(([key, value]) => {
          if (Array.isArray(value)) return value.map((one) => `${key} ${one}`)
          return value === noFilters[key as FilterKey] ? [] : [`${key} `] // keys of filters
        })
        const all = chosenIn(sampleCatalogue, chosen)
        expect(all.map(({ key, value }) => `${key} ${value}`).sort()).toEqual(set.sort())
        let left = chosen
        for (const _ of all) left = { ...left, ...chosenIn(sampleCatalogue, left)[0]?.lifted }
        expect(bearing(left)).toEqual(noFilters)
      }),
    )
  })

  it('are each lifted without touching another', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const all = chosenIn(sampleCatalogue, chosen)
        for (const { key, value, lifted } of all) {
          const left = { ...chosen, ...lifted }
          const rest = all.filter((one) => one.key !== key || one.value !== value)
          const still = rest.filter((one) => left.org.length > 0 || (one.key !== 'match' && one.key !== 'units'))
          expect(chosenIn(sampleCatalogue, left).map(outline)).toEqual(still.map(outline))
        }
      }),
    )
  })

  it('hold how organizations are matched only where some are chosen', () => {
    expect(wordsOf({ match: 'all', units: true })).toEqual([])
    expect(wordsOf({ match: 'all', units: true, org: ['alpha-works'] })).toHaveLength(3)
  })

  it.each<[Partial<Filters>, RegExp]>([
    [{ from: '2025-04' }, /^From April 2025$/],
    [{ to: '2025-04-02' }, /^To 2 April 2025$/],
    [{ known: '2025' }, /^As known on 2025$/],
    [{ org: ['alpha-works'] }, /: Alpha Works$/],
    [{ person: ['ann-example'] }, /: Ann Example$/],
    [{ place: ['harbour'] }, /: Harbour$/],
    [{ programme: ['two-bases'] }, /: Two Bases$/],
    [{ source: ['early'] }, /: Report early$/],
    [{ kind: ['project-launch'] }, /: Project launch$/],
    [{ outcome: ['none'] }, /: No agreement reported$/],
    [{ camp: ['government'] }, /: Government and Party$/],
    [{ q: 'Mobile' }, /“Mobile”/],
    [{ evidence: 'several' }, /Several independent publishers/],
    [{ evidence: 'single' }, /One publisher/],
  ])('are said in words: %j', (given, words) => {
    expect(wordsOf(given)).toHaveLength(1)
    expect(wordsOf(given)[0]).toMatch(words)
  })

  it('name a record by its id while it is not known', () => {
    expect(wordsOf({ org: ['nobody'], source: ['nowhere'] }).map((words) => words.split(': ')[1])).toEqual([
      'nobody',
      'nowhere',
    ])
  })
})
