import fc from 'fast-check'
import type { FacetKey } from '#query/dimensions.ts'
import type { FilterKey, Filters } from '#query/filters.ts'
import { filters } from './arbitrary-filters.ts'
import { allParts, type Outline } from './outlines.ts'

/**
 * How a reader goes from one question to the next. The engine keeps what it counted last, so that what it answers may
 * depend on the way; a walk is a way to try.
 */
export type Step =
  /** Other filters, of which only some differ from those of the step before. */
  | { kind: 'change'; to: Filters; keys: readonly FilterKey[]; parts: readonly (keyof Outline)[] }
  /** The Back button: filters asked before, the very same object. */
  | { kind: 'back'; to: number; parts: readonly (keyof Outline)[] }
  /** An answer given before, asked once more. */
  | { kind: 'again'; to: number; parts: readonly (keyof Outline)[] }
  /** The number beside a choice that nobody makes. */
  | { kind: 'count'; of: Filters; key: FacetKey }

const keyGroups: FilterKey[][] = [
  ['from', 'to'],
  ['certain'],
  ['org'],
  ['match', 'units'],
  ['person'],
  ['place'],
  ['kind'],
  ['outcome'],
  ['camp', 'programme'],
  ['source', 'evidence'],
  ['q'],
]

export const facetKeys: readonly FacetKey[] = [
  'org',
  'person',
  'place',
  'programme',
  'kind',
  'outcome',
  'camp',
  'source',
]

const parts = fc.shuffledSubarray([...allParts], { minLength: 1, maxLength: 3 })
const to = fc.nat({ max: 99 })

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      to: filters,
      keys: fc.subarray(keyGroups, { minLength: 1, maxLength: 3 }).map((groups) => groups.flat()),
      parts,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('back' as const), to, parts }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('again' as const), to, parts }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('count' as const), of: filters, key: fc.constantFrom(...facetKeys) }),
  },
)

export const walks = fc.array(step, { minLength: 4, maxLength: 10 })
