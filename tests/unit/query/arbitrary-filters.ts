import fc from 'fast-check'
import { type Filters, noFilters } from '#query/filters.ts'
import { dateTexts, ids, phrase } from './arbitrary-parts.ts'

const queries = fc.oneof(
  fc.constantFrom(
    'cafe',
    'CAF',
    'ste',
    'steel',
    '厂',
    '铁厂',
    'テス',
    'under',
    'ＳＴＥ',
    '7',
    'yard',
    'eel',
    'steel cafe',
    '-',
  ),
  phrase,
)

const rarely = <T>(one: fc.Arbitrary<T>, none: T, weight = 1) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(none) }, { weight, arbitrary: one })
const chosen = <T extends string>(...values: T[]) =>
  rarely<readonly T[]>(fc.subarray(values, { minLength: 1, maxLength: Math.min(3, values.length) }), [])
const range = fc.tuple(rarely<string | null>(dateTexts, null), rarely<string | null>(dateTexts, null))

/** Filters as links hold them: mostly unset, so that a few of them together leave something. */
export const filters: fc.Arbitrary<Filters> = fc
  .record<Omit<Filters, 'from' | 'to'> & { range: [string | null, string | null] }>({
    range: range.map(([one, other]) => (one !== null && other !== null && one > other ? [other, one] : [one, other])),
    org: rarely<readonly string[]>(fc.subarray(ids.organizations, { minLength: 1, maxLength: 3 }), [], 3),
    match: fc.constantFrom('any', 'all'),
    units: fc.boolean(),
    person: chosen(...ids.people),
    place: chosen(...ids.places),
    programme: chosen(...ids.programmes),
    kind: chosen('meeting', 'visit', 'signing', 'deal'),
    outcome: chosen('pledge', 'agreement', 'platform', 'none'),
    camp: chosen('government', 'partner'),
    source: chosen(...ids.articles),
    q: rarely(queries, ''),
    known: rarely<string | null>(dateTexts, null),
    certain: fc.boolean(),
    evidence: rarely<Filters['evidence']>(fc.constantFrom('single', 'several'), null),
    status: chosen('reported', 'attributed', 'view', 'disputed'),
  })
  .map(({ range: [from, to], ...rest }) => ({ ...noFilters, ...rest, from, to }))
