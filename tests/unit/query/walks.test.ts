// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answer } from '#query/answer.ts'
import type { Catalogue } from '#query/catalogue.ts'
import { countOf, countsOf } from '#query/counts.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'
import { datasets } from './arbitraries.ts'
import { dateTexts } from './arbitrary-parts.ts'
import { countsIn } from './count-oracle.ts'
import { catalogueAsKnown, catalogueOf } from './holding.ts'
import { knownBy } from './known-oracle.ts'
import { manyEvents } from './many-events.ts'
import { type Outline, outlineByLoops, outlineOfAnswer } from './outlines.ts'
import { type Step, walks } from './walks.ts'

const pick = (filters: Filters, keys: readonly (keyof Filters)[]): Partial<Filters> =>
  Object.fromEntries(keys.map((key) => [key, filters[key]]))

const only = (outline: Outline, parts: readonly (keyof Outline)[]): Partial<Outline> =>
  Object.fromEntries(parts.map((part) => [part, outline[part]]))

/** Goes a way through a catalogue, and compares at each step with plain loops over the dataset. */
const walk = (catalogue: Catalogue, dataset: Dataset, steps: readonly Step[]): void => {
  const found = new Map<Filters, Outline>()
  const met: { chosen: Filters; given: Answer }[] = []
  const expected = (chosen: Filters): Outline => {
    const known = found.get(chosen) ?? outlineByLoops(dataset, chosen)
    found.set(chosen, known)
    return known
  }
  const ask = (chosen: Filters, parts: readonly (keyof Outline)[]): void => {
    const given = answer(catalogue, chosen)
    met.push({ chosen, given })
    expect(outlineOfAnswer(given, parts)).toEqual(only(expected(chosen), parts))
  }
  ask(noFilters, ['events'])
  for (const step of steps) {
    if (step.kind === 'count') {
      expect(countOf(catalogue, step.of)).toBe(expected(step.of).events.length)
      expect([...countsOf(catalogue, step.of, step.key)].sort()).toEqual(countsIn(dataset, step.of, step.key))
      continue
    }
    const before = met.at(step.kind === 'change' ? -1 : step.to % met.length)
    if (!before) throw new Error('A walk begins somewhere')
    if (step.kind === 'change') ask({ ...before.chosen, ...pick(step.to, step.keys) }, step.parts)
    if (step.kind === 'back') ask(before.chosen, step.parts)
    if (step.kind === 'again') {
      expect(outlineOfAnswer(before.given, step.parts)).toEqual(only(expected(before.chosen), step.parts))
    }
  }
}

describe('answers one after the other, on one catalogue', () => {
  it('are each what plain loops find: after other filters, after Back, and asked again', () => {
    fc.assert(
      fc.property(datasets, walks, (dataset, steps) => walk(catalogueOf(dataset), dataset, steps)),
      { numRuns: 150 },
    )
  })

  it('are so too in the record as known', () => {
    fc.assert(
      fc.property(datasets, dateTexts, walks, (dataset, date, steps) =>
        walk(catalogueAsKnown(dataset, date), knownBy(dataset, date), steps),
      ),
      { numRuns: 100 },
    )
  })

  it('are so too where there are more events than bits in a word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 70 }), fc.integer(), walks, (size, seed, steps) => {
        const dataset = manyEvents(size, seed)
        walk(catalogueOf(dataset), dataset, steps)
      }),
      { numRuns: 40 },
    )
  })

  it('of two catalogues do not mind each other', () => {
    fc.assert(
      fc.property(datasets, datasets, walks, (one, other, steps) => {
        const [first, second] = [catalogueOf(one), catalogueOf(other)]
        walk(first, one, steps.slice(0, 3))
        walk(second, other, steps)
        walk(first, one, steps)
      }),
      { numRuns: 40 },
    )
  })
})
