// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Holding } from '#query/columns.ts'
import { asKnown } from '#query/known.ts'
import { eventAsKnown, registryAsKnown } from '#query/known-details.ts'
import { lensOf } from '#query/lens.ts'
import { type Dataset, untold } from '#record/dataset.ts'
import { datasets } from './arbitraries.ts'
import { dateTexts } from './arbitrary-parts.ts'
import { headsIn } from './heads.ts'
import { heldOf, idsOf } from './holding.ts'
import { knownBy } from './known-oracle.ts'
import {
  articleOf,
  datasetOf,
  eventOf,
  evidenceOf,
  organizationOf,
  outcomeOf,
  personOf,
  placeOf,
  programmeOf,
} from './record-makers.ts'
import { sample } from './sample-record.ts'

const lensAt = (dataset: Dataset, date: string) => {
  const lens = lensOf(heldOf(dataset), date)
  if (!lens) throw new Error(`${date} is not a date`)
  return lens
}

/** A dataset put together of what the details show through a lens. */
const seenThrough = (dataset: Dataset, date: string): Dataset => {
  const lens = lensAt(dataset, date)
  return {
    ...dataset,
    ...registryAsKnown(dataset, lens),
    articles: dataset.articles.filter(({ id }) => lens.articles.has(id)),
    events: dataset.events.flatMap((event) => eventAsKnown(event, lens) ?? []),
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Without fields that hold nothing: neither undefined nor an empty list says anything. */
const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said)
  if (!isObject(value)) return value
  const fields = Object.entries(value).filter(
    ([, own]) => own !== undefined && !(Array.isArray(own) && own.length === 0),
  )
  return Object.fromEntries(fields.map(([key, own]) => [key, said(own)]))
}

describe('the details as known', () => {
  it('are exactly what plain loops leave of the dataset', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        expect(said(seenThrough(dataset, date))).toEqual(said(knownBy(dataset, date)))
      }),
      { numRuns: 200 },
    )
  })

  it('packed, are the packed record as known', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        const held = heldOf(dataset)
        // Of former ids a core keeps all: an old link leads to its record, known or not.
        const told = ({ renamed: _, network: __, ...rest }: ReturnType<typeof headsIn>) => rest
        const packed: Holding = heldOf(seenThrough(dataset, date))
        expect(told(headsIn(packed))).toEqual(told(headsIn(asKnown(held, lensOf(held, date)))))
      }),
      { numRuns: 200 },
    )
  })

  it('leave the details they are made of as they were', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        const copy = structuredClone(dataset)
        seenThrough(dataset, date)
        expect(dataset).toEqual(copy)
      }),
      { numRuns: 50 },
    )
  })

  it('rest only on articles out by then', () => {
    fc.assert(
      fc.property(datasets, dateTexts, (dataset, date) => {
        const { articles } = lensAt(dataset, date)
        const named = JSON.stringify(seenThrough(dataset, date)).matchAll(/"article":"(\w+)"/g)
        for (const [, article = ''] of named) expect(articles.has(article)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the registry as known', () => {
  it('leaves statements and sides of a dispute to the day they were told', () => {
    const spring = registryAsKnown(sample, lensAt(sample, '2025-05'))
    expect(idsOf(spring.claims)).toEqual(['a-view', 'a-saying'])
    expect(spring.disputes).toEqual([])
    expect(spring.people[0]?.positions?.map((post) => post.organization)).toEqual(['alpha-works'])
    const summer = registryAsKnown(sample, lensAt(sample, '2025-06'))
    expect(summer.disputes).toEqual(sample.disputes)
    expect(idsOf(summer.claims)).toEqual(['a-view', 'a-saying', 'a-fact'])
  })

  it('drops the description of every kind of record that has lost some of its evidence', () => {
    const [description, evidence] = ['What it is.', evidenceOf('early', 'late')]
    const dataset = datasetOf({
      articles: [articleOf('early', 'The Courier', '2025-02'), articleOf('late', 'The Courier', '2025-03')],
      organizations: [organizationOf({ id: 'alpha-works', camp: 'subject', description, evidence })],
      people: [personOf({ id: 'ann', description, evidence })],
      places: [placeOf({ id: 'beta', description, evidence })],
      programmes: [programmeOf({ id: 'plan', description, evidence })],
    })
    const told = (date: string) => {
      const { organizations, people, places, programmes } = registryAsKnown(dataset, lensAt(dataset, date))
      return [organizations, people, places, programmes].map((all) => all.map((one) => one.description))
    }
    expect(told('2025-02')).toEqual([[undefined], [undefined], [undefined], [undefined]])
    expect(told('2025-03')).toEqual([[description], [description], [description], [description]])
  })
})

describe('statements as known', () => {
  const [early, both] = [evidenceOf('early'), evidenceOf('early', 'late')]
  const dataset = datasetOf({
    articles: [articleOf('early', 'The Courier', '2025-02'), articleOf('late', 'The Courier', '2025-03')],
    organizations: [organizationOf({ id: 'alpha-works', camp: 'subject' })],
    claims: [
      {
        id: 'both',
        text: 'It owns a third, and says a fourth.',
        status: 'reported',
        about: ['alpha-works'],
        evidence: both,
      },
      { id: 'one', text: 'It owns a third.', status: 'reported', about: ['alpha-works'], evidence: early },
    ],
    disputes: [
      {
        id: 'share',
        topic: 'Its share',
        positions: [
          { text: 'A third.', evidence: early },
          { text: 'A fourth, later a fifth.', evidence: both },
        ],
        why_it_matters: 'A fifth would be less.',
        about: ['alpha-works'],
      },
    ],
  })

  it('lose their words where some of their evidence was not out, and a dispute why it matters', () => {
    const { claims, disputes } = registryAsKnown(dataset, lensAt(dataset, '2025-02'))
    expect(claims.map(({ text }) => text)).toEqual([untold, 'It owns a third.'])
    expect(disputes[0]?.positions.map(({ text }) => text)).toEqual(['A third.', untold])
    expect(disputes[0]?.why_it_matters).toBeUndefined()
    const whole = registryAsKnown(dataset, lensAt(dataset, '2025-03'))
    expect([whole.claims, whole.disputes]).toEqual([dataset.claims, dataset.disputes])
  })
})

describe('an event as known', () => {
  const event = eventOf({
    id: 'talks',
    date: '2025-01-01',
    who: ['alpha-works', 'late-co'],
    place: 'late-place',
    place_basis: 'so we think',
    programmes: ['late-plan'],
    outcomes: [
      outcomeOf({ type: 'pledge', parties: ['late-co'], to: ['alpha-works'] }),
      outcomeOf({ type: 'agreement', parties: ['alpha-works', 'late-co'], evidence: evidenceOf('late') }),
    ],
    unnamed: [{ text: 'Two more.', evidence: evidenceOf('late') }],
    notes: [{ text: 'Hard to read.', evidence: evidenceOf('early', 'late') }],
  })
  const dataset = datasetOf({
    articles: [articleOf('early', 'The Courier', '2025-02'), articleOf('late', 'The Courier', '2025-03')],
    organizations: [
      organizationOf({ id: 'alpha-works', camp: 'subject' }),
      organizationOf({ id: 'late-co', camp: 'partner', evidence: evidenceOf('late') }),
    ],
    places: [placeOf({ id: 'late-place', evidence: evidenceOf('late') })],
    programmes: [programmeOf({ id: 'late-plan', evidence: evidenceOf('late') })],
    events: [event],
  })

  it('is without parties, place and programmes that were not told of, and without what rests on later articles', () => {
    const seen = eventAsKnown(event, lensAt(dataset, '2025-02'))
    expect(seen?.participants.map((p) => p.organization)).toEqual(['alpha-works'])
    expect(seen?.outcomes).toEqual([outcomeOf({ type: 'pledge' })])
    expect([seen?.place, seen?.place_basis, seen?.programmes]).toEqual([undefined, undefined, undefined])
    expect(seen?.unnamed).toEqual([])
    expect(seen?.notes).toEqual([{ text: untold, evidence: evidenceOf('early') }])
    expect(seen?.summary).toBe(event.summary)
  })

  it('is without a summary, and its outcomes without words, where some of their evidence was not out', () => {
    const [early, both] = [evidenceOf('early'), evidenceOf('early', 'late')]
    const outcomes = [
      outcomeOf({ type: 'investment', text: 'It takes 457 million.', evidence: both }),
      outcomeOf({ type: 'pledge' }),
    ]
    const told = { ...event, evidence: both, outcomes }
    const seen = eventAsKnown(told, lensAt({ ...dataset, events: [told] }, '2025-02'))
    expect(seen?.summary).toBe(untold)
    expect(seen?.outcomes?.map(({ type, text }) => [type, text])).toEqual([
      ['investment', untold],
      ['pledge', outcomes[1]?.text],
    ])
    expect(seen?.outcomes?.map(({ evidence }) => evidence)).toEqual([early, early])
  })

  it('is whole once all is told, and nothing before anything was', () => {
    const whole = eventAsKnown(event, lensAt(dataset, '2025-03'))
    expect(said(whole)).toEqual(said(event))
    expect(eventAsKnown(event, lensAt(dataset, '2025-01'))).toBeNull()
  })
})
