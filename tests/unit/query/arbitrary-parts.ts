import fc from 'fast-check'
import { dayAt, dayNumber, type RecordDate } from '#record/dates.ts'
import { dateOf, evidenceOf } from './record-makers.ts'

/** What random records are made of. */

// Object.keys forgets the keys of a literal table; that it has no others is plain where the table is declared.
export const oneOf = <K extends string>(table: Record<K, unknown>) => fc.constantFrom(...(Object.keys(table) as K[]))

export const ids = {
  articles: ['a1', 'a2', 'a3', 'a4'],
  organizations: ['o1', 'o2', 'o3', 'o4', 'o5', 'o6'],
  people: ['p1', 'p2', 'p3'],
  places: ['l1', 'l2', 'l3', 'l4', 'l5'],
  programmes: ['g1', 'g2'],
}
export const organization = fc.constantFrom(...ids.organizations)

const firstDay = dayNumber('2024-01-01')
export const dayTexts = fc.integer({ min: 0, max: 730 }).map((n) => dayAt(firstDay + n))
const monthTexts = dayTexts.map((day) => day.slice(0, 7))
const yearTexts = dayTexts.map((day) => day.slice(0, 4))

/** Dates as links write them, and dates of every precision as the record holds them, all of 2024 and 2025. */
export const dateTexts = fc.oneof(dayTexts, monthTexts, yearTexts)
const rangeTexts = fc.tuple(dayTexts, dayTexts).map((days) => days.sort().join('/'))
const shortRangeTexts = fc
  .tuple(fc.integer({ min: 0, max: 721 }), fc.integer({ min: 1, max: 9 }))
  .map(([n, days]) => `${dayAt(firstDay + n)}/${dayAt(firstDay + n + days)}`)
export const aboutTexts = fc.oneof(dateTexts, shortRangeTexts).map((text) => `${text}~`)
export const dates: fc.Arbitrary<RecordDate> = fc
  .oneof(dateTexts, dateTexts, rangeTexts, shortRangeTexts, aboutTexts)
  .map(dateOf)

/** Words that are equal to a reader though not to a computer, and their beginnings. */
const words = [
  'Café',
  'CAFE',
  'cafe\u0301',
  'ｃａｆｅ',
  'Steel',
  'steelworks',
  'STEEL-yard',
  '钢铁厂',
  '铁',
  'テスト',
  'ﾃｽﾄ',
  'Ünder',
  '7',
]
export const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(' '))

export const some = (values: readonly string[], maxLength = 2) => fc.subarray([...values], { maxLength })
export const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

/** There half of the time. */
export const seldom = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 1 })
export const evidence = fc
  .subarray(ids.articles, { minLength: 1, maxLength: 3 })
  .map((articles) => evidenceOf(...articles))
export const aliases = seldom(phrase.map((name) => [{ name, lang: 'en' }]))

/** On whose word something rests: a name is given exactly where it is attributed. */
export const word = fc.oneof(
  fc.constant({}),
  fc.constant({ status: 'reported' as const }),
  fc.constant({ status: 'view' as const }),
  fc
    .subarray([...ids.people, 'o1'], { minLength: 1, maxLength: 2 })
    .map((by) => ({ status: 'attributed' as const, by })),
  fc.constantFrom('officials', 'neighbours').map((by_unnamed) => ({ status: 'attributed' as const, by_unnamed })),
)

/** For each of some ids, none or one that stands before it: a forest without circles. */
export const parents = (all: readonly string[]) =>
  fc.tuple(...all.map((_, i) => fc.nat({ max: 2 * i }).map((n) => (n < i ? all[n] : undefined))))
