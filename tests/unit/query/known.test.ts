// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, wholeAnswer } from '#query/answer.ts'
import { catalogueOf as catalogueOn } from '#query/catalogue.ts'
import type { Holding } from '#query/columns.ts'
import { eventAt } from '#query/events.ts'
import { asKnown } from '#query/known.ts'
import { lensOf, outBy } from '#query/lens.ts'
import { boundsOf } from '#record/dates.ts'
import { datasets } from './arbitraries.ts'
import { filters } from './arbitrary-filters.ts'
import { dateTexts } from './arbitrary-parts.ts'
import { headsIn } from './heads.ts'
import { fetchedCore, heldAsKnown, heldOf, idsOf } from './holding.ts'
import { knownBy } from './known-oracle.ts'
import { articleOf, datasetOf, dateOf, eventOf, evidenceOf, organizationOf, outcomeOf } from './record-makers.ts'
import { sample } from './sample-record.ts'

const lists = ['articles', 'organizations', 'people', 'places', 'programmes', 'disputes'] as const

/** Every id that a core refers to without having it. */
const dangling = (held: Holding): string[] => {
  const live = new Set([...held.events.ids, ...lists.flatMap((list) => idsOf(held[list]))])
  const named = [
    ...headsIn(held).events.flatMap((event) => [
      ...event.participants.map((p) => p.organization),
      ...(event.people ?? []).flatMap((p) => [p.person, p.organization ?? p.person]),
      ...event.outcomes.flatMap((o) => [...(o.parties ?? []), ...(o.to ?? [])]),
      ...(event.programmes ?? []),
      ...(event.place === undefined ? [] : [event.place]),
      ...event.sources,
    ]),
    ...held.relationships.flatMap((r) => [r.from, r.to, ...r.sources]),
    ...held.people.flatMap((p) => (p.positions ?? []).flatMap((post) => [post.organization, ...post.sources])),
    ...[...held.organizations, ...held.places].flatMap(({ parent }) => parent ?? []),
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

  it('without a date counts from the day it was seen, and without that is never surely out', () => {
    const undated = articleOf('a', 'The Courier')
    expect(outBy(undated, '9999-12-31')).toBe(false)
    expect(outBy({ ...undated, seen: '2025-06-15' }, '2025-06-14')).toBe(false)
    expect(outBy({ ...undated, seen: '2025-06-15' }, '2025-06-15')).toBe(true)
  })

  it('with a date counts from that, whenever it was seen', () => {
    expect(outBy({ ...articleOf('a', 'The Courier', '2025-06'), seen: '2025-01-01' }, '2025-06-29')).toBe(false)
    expect(outBy({ ...articleOf('a', 'The Courier', '2025-06'), seen: '2025-08-01' }, '2025-06-30')).toBe(true)
  })

  it('with an approximate date counts from the day it was seen, where that is later than its last possible day', () => {
    const about = articleOf('a', 'The Courier', '2025-06~')
    expect([outBy(about, '2025-06-29'), outBy(about, '2025-06-30')]).toEqual([false, true])
    const [before, after] = [
      { ...about, seen: '2025-06-10' },
      { ...about, seen: '2025-07-02' },
    ]
    expect([outBy(before, '2025-06-29'), outBy(before, '2025-06-30')]).toEqual([false, true])
    expect([outBy(after, '2025-07-01'), outBy(after, '2025-07-02')]).toEqual([false, true])
  })
})

describe('the record as known', () => {
  it('is the very same where no date is asked, or none that can be read', () => {
    const held = heldOf(sample)
    for (const date of [null, 'soon', '2025-13']) {
      expect(lensOf(held, date)).toBeNull()
      expect(asKnown(held, lensOf(held, date))).toBe(held)
    }
  })

  it('holds exactly what plain loops leave of the dataset', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        expect(headsIn(heldAsKnown(dataset, date))).toEqual(headsIn(heldOf(knownBy(dataset, date))))
      }),
      { numRuns: 200 },
    )
  })

  it('only grows in time', () => {
    fc.assert(
      fc.property(datasets, dateTexts, dateTexts, (dataset, one, other) => {
        const [earlier = '', later = ''] = [one, other].sort((x, y) =>
          (boundsOf(x)?.to ?? '') < (boundsOf(y)?.to ?? '') ? -1 : 1,
        )
        const [before, after] = [heldAsKnown(dataset, earlier), heldAsKnown(dataset, later)]
        for (const list of lists) expect(idsOf(after[list])).toEqual(expect.arrayContaining(idsOf(before[list])))
        expect(after.events.ids).toEqual(expect.arrayContaining([...before.events.ids]))
        const tiesOf = (held: Holding) => idsOf(wholeAnswer(catalogueOn(held)).ties.all())
        expect(tiesOf(after)).toEqual(expect.arrayContaining(tiesOf(before)))
      }),
      { numRuns: 100 },
    )
  })

  it('has who and what an event names, where one article alone tells of it, though their own entries rest on later ones', () => {
    const dataset = datasetOf({
      articles: [articleOf('early', 'The Courier', '2025-02'), articleOf('late', 'The Courier', '2025-03')],
      organizations: [
        organizationOf({ id: 'alpha-works', camp: 'subject' }),
        organizationOf({ id: 'late-co', camp: 'partner', evidence: evidenceOf('late') }),
        organizationOf({ id: 'later-co', camp: 'partner', evidence: evidenceOf('late') }),
      ],
      events: [eventOf({ id: 'talks', date: '2025-01-01', who: ['alpha-works', 'late-co'] })],
    })
    const then = heldAsKnown(dataset, '2025-02')
    expect(idsOf(then.organizations)).toEqual(['alpha-works', 'late-co'])
    expect(eventAt(then, 0).participants.map((p) => p.organization)).toEqual(['alpha-works', 'late-co'])
  })

  it('names nothing that was not known', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        expect(dangling(heldOf(dataset))).toEqual([])
        expect(dangling(heldAsKnown(dataset, date))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('has every organization at the end of a tie, whatever is asked of it', () => {
    fc.assert(
      fc.property(datasets, dateTexts, filters, (dataset, date, chosen) => {
        const { ties, organizations } = answer(catalogueOn(heldAsKnown(dataset, date)), chosen)
        expect(idsOf(organizations)).toEqual(expect.arrayContaining(ties.all().flatMap(({ a, b }) => [a, b])))
      }),
      { numRuns: 150 },
    )
  })

  it('leaves the core it is made of as it was', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        const [held, copy] = [heldOf(dataset), heldOf(dataset)]
        asKnown(held, lensOf(held, date))
        expect(held).toEqual(copy)
        expect(fetchedCore(dataset)).toEqual(fetchedCore(structuredClone(dataset)))
      }),
      { numRuns: 30 },
    )
  })

  it('keeps the organization that is tracked, were it without evidence', () => {
    const known = heldAsKnown(sample, '2024')
    expect(known.organizations).toEqual([{ ...heldOf(sample).organizations[0], sources: [] }])
    expect([known.events.size, known.people, known.relationships]).toEqual([0, [], []])
  })

  it('leaves posts and sides of a dispute to the day they were told', () => {
    const spring = heldAsKnown(sample, '2025-05')
    expect(spring.people).toHaveLength(1)
    expect(spring.people[0]?.positions?.map((post) => post.organization)).toEqual(['alpha-works'])
    expect(spring.disputes).toEqual([])
    expect(heldAsKnown(sample, '2025-06').disputes).toEqual(heldOf(sample).disputes)
  })

  it('leaves parties, places and programmes out of an event until they are told of themselves', () => {
    const event = eventOf({
      id: 'talks',
      date: '2025-01-01',
      evidence: evidenceOf('early', 'late'),
      who: ['alpha-works', 'late-co'],
      place: 'late-place',
      place_basis: 'so we think',
      programmes: ['late-plan'],
      people: [{ person: 'late-one' }],
      outcomes: [outcomeOf({ type: 'pledge', parties: ['late-co'], to: ['alpha-works'] })],
    })
    const late = { name: 'Late', evidence: evidenceOf('late') }
    const dataset = datasetOf({
      articles: [articleOf('early', 'The Courier', '2025-02'), articleOf('late', 'The Courier', '2025-03')],
      organizations: [
        organizationOf({ id: 'alpha-works', camp: 'subject' }),
        organizationOf({ id: 'late-co', camp: 'partner', evidence: evidenceOf('late') }),
      ],
      people: [{ id: 'late-one', ...late }],
      places: [{ id: 'late-place', level: 'site', ...late }],
      programmes: [{ id: 'late-plan', ...late }],
      events: [event],
    })
    const seen = eventAt(heldAsKnown(dataset, '2025-02'), 0)
    expect(seen.participants.map((p) => p.organization)).toEqual(['alpha-works'])
    expect(seen.outcomes).toEqual([{ type: 'pledge', status: 'reported' }])
    expect([seen.place, seen.placeInferred, seen.programmes, seen.people]).toEqual([undefined, false, [], []])
    expect(seen.date).toEqual(dateOf('2025-01-01'))
    const then = eventAt(heldAsKnown(dataset, '2025-03'), 0)
    expect([then.place, then.placeInferred, then.programmes]).toEqual(['late-place', true, ['late-plan']])
  })
})
