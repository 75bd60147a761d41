import fc from 'fast-check'
import type { LinkState } from '#link/codec.ts'
import { noView, tieSelection, type View } from '#link/view.ts'
import type { Resolve } from '#query/catalogue.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import type { RecordKind } from '#record/ids.ts'
import { claimKinds, eventKinds, outcomeTypes } from '#record/vocabulary.ts'

const ids: Record<RecordKind, readonly string[]> = {
  organization: ['baogang-group', 'baotou-city', 'constructor', 'northern-rare-earth', 'tsinghua-university', 'x-1'],
  person: ['li-wei', 'meng-fanying', 'zhang-san'],
  place: ['baotou', 'bayan-obo', 'inner-mongolia'],
  programme: ['five-year-plan', 'two-bases'],
  event: ['forum-2025', 'visit-2025-04'],
  article: ['sina-2025-07', 'xinhua-2025-04'],
  claim: [],
  dispute: [],
}
const formerIds: Partial<Record<RecordKind, ReadonlyMap<string, string>>> = {
  organization: new Map([
    ['baotou-steel', 'baogang-group'],
    ['baogang', 'baogang-group'],
    ['ren-university', 'tsinghua-university'],
  ]),
  place: new Map([['paotow', 'baotou']]),
  event: new Map([['forum', 'forum-2025']]),
}

/** Resolves the ids of a small record that has had some of its records renamed. */
export const resolve: Resolve = (kind, id) => (ids[kind].includes(id) ? id : (formerIds[kind]?.get(id) ?? null))

export const stateWith = (filters: Partial<Filters>, view: Partial<View> = {}): LinkState => ({
  filters: { ...noFilters, ...filters },
  view: { ...noView, ...view },
})

const some = <T extends string>(values: readonly T[]) =>
  fc.subarray([...values]).map((chosen): readonly T[] => chosen.sort())
// Object.keys forgets the keys of a literal table; that it has no others is plain where the table is declared.
const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[]
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 2 })

const two = (n: number) => String(n).padStart(2, '0')
const year = fc.integer({ min: 1900, max: 2100 })
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`)
export const dates = fc.oneof(year.map(String), month, day)

const range = fc.tuple(orNull(dates), orNull(dates)).map(([one, other]) => {
  if (one === null || other === null) return { from: one, to: other }
  return one < other ? { from: one, to: other } : { from: other, to: one }
})

const phrases = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 12 }).map((words) =>
  words
    .join(' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim(),
)

const organization = fc.constantFrom(...ids.organization)
const selections = fc.oneof(
  fc.constantFrom(...ids.event).map((id) => ({ kind: 'event', id }) as const),
  organization.map((id) => ({ kind: 'organization', id }) as const),
  fc.tuple(organization, organization).map(([a, b]) => tieSelection(a, b)),
)

/** States as controls make them: lists sorted, text folded, a default held as `null`, dates the right way round. */
export const states: fc.Arbitrary<LinkState> = fc.record({
  filters: fc
    .record({
      org: some(ids.organization),
      match: fc.constantFrom('any' as const, 'all' as const),
      units: fc.boolean(),
      person: some(ids.person),
      place: some(ids.place),
      programme: some(ids.programme),
      kind: some(keysOf(eventKinds)),
      outcome: some(keysOf(outcomeTypes)),
      camp: some(['government', 'partner']),
      source: some(ids.article),
      q: phrases,
      known: orNull(dates),
      certain: fc.boolean(),
      evidence: fc.constantFrom(null, 'single' as const, 'several' as const),
      status: some(keysOf(claimKinds)),
      range,
    })
    .map(({ range: bounds, ...rest }): Filters => ({ ...bounds, ...rest })),
  view: fc.record<View>({
    sort: fc.constantFrom(null, 'oldest', 'name', 'latest', 'stage'),
    group: fc.constantFrom(null, 'type', 'organization', 'place', 'none'),
    layout: fc.constantFrom('columns', 'network'),
    focus: orNull(organization),
    at: orNull(dates),
    sel: orNull(selections),
  }),
})

const ourKeys =
  'from to org match units person place programme kind outcome camp source q known certain evidence status sort group layout focus at sel'
export const keysInOrder: readonly string[] = ourKeys.split(' ')

const scraps = fc.constantFrom(
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '%', '%zz', '%FF', '%E4%BD', '%00', '%0A', '%0D%0A'],
  ...['\ud800', '\udfff', '+', ',', ',,', ':', '::', '&', '=', '?', '#', '"', "'", '<b>', ' ', '\n', '\t', '\u202e'],
  ...['baotou-steel', 'baogang-group', 'tie', 'event', 'organization', '2025', '2025-13', '1', 'all', 'newest', '包钢'],
)

/** Query strings that mean harm, or come from a hand that slipped. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(scraps, fc.constantFrom(...keysInOrder)), { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...keysInOrder), scraps), fc.array(scraps, { maxLength: 5 })), {
      maxLength: 20,
    })
    .map((pairs) => `?${pairs.map(([key, parts]) => `${key}=${parts.join('')}`).join('&')}`),
)
