// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '#query/answer.ts'
import { catalogueOf } from '#query/catalogue.ts'
import { noFilters } from '#query/filters.ts'
import { asKnown, outBy } from '#query/known.ts'
import type { Dataset } from '#record/dataset.ts'
import { boundsOf } from '#record/dates.ts'
import { datasets, dateTexts } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { articleOf, datasetOf, dateOf, eventOf, evidenceOf, organizationOf, outcomeOf } from './record-makers.ts'
import { sample } from './sample-record.ts'

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)
const lists = ['articles', 'organizations', 'people', 'places', 'programmes', 'events', 'claims', 'disputes'] as const

/** Every id that a record refers to, with the ids that there are. */
const dangling = (dataset: Dataset): string[] => {
  const live = new Set(lists.flatMap((list) => idsOf(dataset[list])))
  const named = [
    ...dataset.events.flatMap((event) => [
      ...event.participants.map((p) => p.organization),
      ...(event.people ?? []).flatMap((p) => [p.person, p.organization ?? p.person]),
      ...(event.outcomes ?? []).flatMap((o) => [...(o.parties ?? []), ...(o.to ?? [])]),
      ...(event.programmes ?? []),
      ...(event.place === undefined ? [] : [event.place]),
    ]),
    ...dataset.relationships.flatMap((r) => [r.from, r.to]),
    ...dataset.people.flatMap((p) => (p.positions ?? []).map((post) => post.organization)),
  ]
  return named.filter((id) => !live.has(id))
}

describe('an article', () => {
  it.each([
    ['2025-06-15', '2025-06-14', false],
    ['2025-06-15', '2025-06-15', true],
    ['2025-06', '2025-06-29', false],
    ['2025-06', '2025-06-30', true],
    ['2025', '2025-12-30', false],
    ['2025', '2025-12-31', true],
  ])('published %s counts as out by %s: %s', (published, day, out) => {
    expect(outBy(articleOf('a', 'The Courier', published), day)).toBe(out)
  })

  it('without a date is never surely out', () => {
    expect(outBy(articleOf('a', 'The Courier'), '9999-12-31')).toBe(false)
  })
})

describe('the record as known', () => {
  it('is the very same where no date is asked, or none that can be read', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        expect(asKnown(dataset, null)).toBe(dataset)
        expect(asKnown(dataset, 'soon')).toBe(dataset)
      }),
      { numRuns: 20 },
    )
  })

  it('rests only on articles surely out by the end of the date', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        const end = `${date}-12-31`.slice(0, date.length === 4 ? 10 : date.length)
        const day = date.length === 7 ? `${date}-31` : end
        const out = dataset.articles.filter((a) => a.published && a.published.to <= day).map(({ id }) => id)
        const known = asKnown(dataset, date)
        expect(idsOf(known.articles)).toEqual(out)
        const rests = (evidence: readonly { article: string }[]) => evidence.some((e) => out.includes(e.article))
        expect(idsOf(known.events)).toEqual(idsOf(dataset.events.filter((event) => rests(event.evidence))))
        const seen = known.events.flatMap((event) => [event, ...(event.outcomes ?? [])])
        for (const { evidence } of [...seen, ...known.people, ...known.places, ...known.relationships]) {
          expect(evidence.length).toBeGreaterThan(0)
          expect(evidence.filter((e) => !out.includes(e.article))).toEqual([])
        }
        for (const organization of known.organizations) {
          expect(organization.evidence.every((e) => out.includes(e.article))).toBe(true)
          expect(rests(organization.evidence) || organization.id === dataset.subject).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('only grows in time', () => {
    fc.assert(
      fc.property(datasets, dateTexts, dateTexts, (dataset, one, other) => {
        const [earlier, later] = [one, other].sort((x, y) =>
          (boundsOf(x)?.to ?? '') < (boundsOf(y)?.to ?? '') ? -1 : 1,
        )
        const [before, after] = [asKnown(dataset, earlier ?? null), asKnown(dataset, later ?? null)]
        for (const list of lists) expect(idsOf(after[list])).toEqual(expect.arrayContaining(idsOf(before[list])))
        const tiesOf = (seen: Dataset) => idsOf(answer(catalogueOf(seen), noFilters).ties)
        expect(tiesOf(after)).toEqual(expect.arrayContaining(tiesOf(before)))
        expect(asKnown(after, earlier ?? null)).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('names nothing that was not known', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        expect(dangling(dataset)).toEqual([])
        expect(dangling(asKnown(dataset, date))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('has every organization at the end of a tie, whatever is asked of it', () => {
    fc.assert(
      fc.property(datasets, dateTexts, filters, (dataset, date, chosen) => {
        const { ties, organizations } = answer(catalogueOf(asKnown(dataset, date)), chosen)
        expect(idsOf(organizations)).toEqual(expect.arrayContaining(ties.flatMap(({ a, b }) => [a, b])))
      }),
      { numRuns: 300 },
    )
  })

  it('leaves the dataset it is made of as it was', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        const copy = structuredClone(dataset)
        asKnown(dataset, date)
        expect(dataset).toEqual(copy)
      }),
      { numRuns: 50 },
    )
  })

  it('keeps the organization that is tracked, were it without evidence', () => {
    const known = asKnown(sample, '2024')
    expect(known.organizations).toEqual([{ ...sample.organizations[0], evidence: [] }])
    expect([known.events, known.people, known.relationships, known.claims]).toEqual([[], [], [], []])
  })

  it('leaves posts, statements and sides of a dispute to the day they were told', () => {
    const spring = asKnown(sample, '2025-05')
    expect(spring.people).toHaveLength(1)
    expect(spring.people[0]?.positions?.map((post) => post.organization)).toEqual(['alpha-works'])
    expect(idsOf(spring.claims)).toEqual(['a-view', 'a-saying'])
    expect(spring.disputes).toEqual([])
    expect(asKnown(sample, '2025-06').disputes).toEqual(sample.disputes)
  })

  it('leaves parties, places and programmes out of an event until they are told of themselves', () => {
    const event = eventOf({
      id: 'talks',
      date: '2025-01-01',
      who: ['alpha-works', 'late-co'],
      place: 'late-place',
      place_basis: 'so we think',
      programmes: ['late-plan'],
      outcomes: [outcomeOf({ type: 'pledge', parties: ['late-co'], to: ['alpha-works'] })],
    })
    const dataset = datasetOf({
      articles: [articleOf('early', 'The Courier', '2025-02'), articleOf('late', 'The Courier', '2025-03')],
      organizations: [
        organizationOf({ id: 'alpha-works', camp: 'subject' }),
        organizationOf({ id: 'late-co', camp: 'partner', evidence: evidenceOf('late') }),
      ],
      events: [event],
    })
    const [seen] = asKnown(dataset, '2025-02').events
    expect(seen?.participants.map((p) => p.organization)).toEqual(['alpha-works'])
    expect(seen?.outcomes).toEqual([outcomeOf({ type: 'pledge' })])
    expect([seen?.place, seen?.place_basis, seen?.programmes]).toEqual([undefined, undefined, undefined])
    expect(seen?.date).toEqual(dateOf('2025-01-01'))
  })
})
