// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreOf } from '#compile/pack.ts'
import { packerOf } from '#compile/pack-events.ts'
import type { PackedEvents, PackedLists } from '#record/core.ts'
import type { Dataset } from '#record/dataset.ts'
import { dayNumber } from '#record/dates.ts'
import { kindKeys, outcomeKeys, roleKeys, statusKeys } from '#record/vocabulary.ts'
import { datasets } from '../query/arbitraries.ts'
import { dateOf, eventOf, evidenceOf, outcomeOf } from '../query/record-makers.ts'
import { sample } from '../query/sample-record.ts'

/** The core of a dataset with the columns of its events as numbers, before they are written out. */
const packedOf = (dataset: Dataset) => ({ ...coreOf(dataset), events: packerOf(dataset).pack(dataset.events) })

/** Packed lists as rows. */
const rowsOf = ({ counts, values }: PackedLists<number[]>): number[][] => {
  let start = 0
  return counts.map((count) => {
    start += count
    return values.slice(start - count, start)
  })
}

/** How many events, outcomes and people the columns are of, by the length of each. */
const heights = (packed: PackedEvents<number[]>) => ({
  events: new Set([
    packed.ids.length,
    packed.titles.length,
    packed.gaps.length,
    packed.spans.length,
    packed.marks.length,
    packed.kinds.length,
    packed.places.length,
    packed.partial.length,
    packed.participants.counts.length,
    packed.people.counts.length,
    packed.programmes.counts.length,
    packed.topics.counts.length,
    packed.sources.counts.length,
    packed.said.counts.length,
    packed.outcomes.counts.length,
  ]),
  outcomes: new Set([
    packed.outcomes.types.length,
    packed.outcomes.words.length,
    packed.outcomes.parties.counts.length,
    packed.outcomes.to.counts.length,
    packed.outcomes.sources.counts.length,
  ]),
  participants: new Set([packed.participants.values.length, packed.roles.length]),
  people: new Set([packed.people.values.length, packed.standings.length]),
})

const one = (given: Parameters<typeof eventOf>[0], more: Partial<Dataset> = {}) =>
  packedOf({ ...sample, ...more, events: [eventOf(given)] })

describe('the packed events', () => {
  it('have columns of one height: one entry an event, an outcome, a participant, a person', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const outcomes = dataset.events.flatMap((event) => event.outcomes ?? []).length
        expect(heights(packedOf(dataset).events)).toEqual({
          events: new Set([dataset.events.length]),
          outcomes: new Set([outcomes]),
          participants: new Set([dataset.events.flatMap(({ participants }) => participants).length]),
          people: new Set([dataset.events.flatMap(({ people = [] }) => people).length]),
        })
      }),
      { numRuns: 150 },
    )
  })

  it('hold nothing but whole numbers that point where there is something', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events, topics, words, organizations, people, places, programmes, articles } = packedOf(dataset)
        const within = (values: readonly number[], limit: number) =>
          values.every((value) => Number.isInteger(value) && value >= 0 && value < limit)
        expect([
          within(events.kinds, kindKeys.length),
          within(events.roles, roleKeys.length),
          within(events.outcomes.types, outcomeKeys.length),
          within(events.outcomes.words, words.length),
          within(events.places, places.length + 1),
          within(events.participants.values, organizations.length),
          within(events.people.values, people.length),
          within(events.programmes.values, programmes.length),
          within(events.topics.values, topics.length),
          within(events.sources.values, articles.length),
          within(events.said.values, articles.length * statusKeys.length),
        ]).toEqual(Array(11).fill(true))
      }),
      { numRuns: 150 },
    )
  })

  it('give the days as steps from one event to the next', () => {
    fc.assert(
      fc.property(datasets, ({ events, ...rest }) => {
        const packed = packedOf({ ...rest, events }).events
        let day = 0
        for (const [at, { date }] of events.entries()) {
          day += packed.gaps[at] ?? 0
          expect([day, packed.spans[at]]).toEqual([dayNumber(date.from), dayNumber(date.to) - dayNumber(date.from)])
        }
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['2025-04-21', 0],
    ['2025-04', 1],
    ['2025', 2],
    ['2025-04-03/2025-04-05', 3],
    ['2025~', 6],
  ])('mark the precision of %s by %i', (date, mark) => {
    expect(one({ id: 'x', date }).events.marks).toEqual([mark])
  })

  it('mark what is inferred: any part of the date, and the place', () => {
    const marks = (given: object) => one({ id: 'x', date: '2025-04-21', place: 'beta', ...given }).events.marks
    expect([marks({ date_basis: 'so' }), marks({ place_basis: 'so' }), marks({})]).toEqual([[8], [16], [0]])
    expect(marks({ date_basis: 'so', place_basis: 'so' })).toEqual([24])
  })

  it('keep the text of a date only where it says more than its bounds', () => {
    const texts = (text: string) => {
      const event = { ...eventOf({ id: 'x', date: '2025-04' }), date: { ...dateOf('2025-04'), text } }
      return packedOf({ ...sample, events: [event] }).events.texts
    }
    expect([texts('2025-04'), texts('2025-04~'), texts('[2025-04-01..2025-04-30]')]).toEqual([
      {},
      { 0: '2025-04~' },
      { 0: '[2025-04-01..2025-04-30]' },
    ])
  })

  it('name parties by their place among the participants, and others after them', () => {
    const outcomes = [outcomeOf({ type: 'pledge', parties: ['gamma-mobile', 'alpha-works'], to: ['epsilon'] })]
    const { events } = one({ id: 'x', date: '2025', who: ['alpha-works', 'gamma-mobile'], outcomes })
    const epsilon = sample.organizations.findIndex(({ id }) => id === 'epsilon')
    expect([rowsOf(events.outcomes.parties), rowsOf(events.outcomes.to)]).toEqual([[[1, 0]], [[2 + epsilon]]])
  })

  it('say where a person stood by the place among the participants, and for nobody by 0', () => {
    const people = [
      { person: 'ann-example', organization: 'gamma-mobile' },
      { person: 'bo-sample', organization: 'epsilon' },
      { person: 'ann-example' },
    ]
    const { events } = one({ id: 'x', date: '2025', who: ['alpha-works', 'gamma-mobile'], people })
    const epsilon = sample.organizations.findIndex(({ id }) => id === 'epsilon')
    expect(events.standings).toEqual([2, 3 + epsilon, 0])
  })

  it('give the articles behind an event before those behind its parts only', () => {
    const outcomes = [outcomeOf({ type: 'pledge', evidence: evidenceOf('undated', 'late') })]
    const notes = [{ text: 'A remark.', evidence: evidenceOf('early') }]
    const { events } = one({ id: 'x', date: '2025', evidence: evidenceOf('late', 'late'), outcomes, notes })
    expect([rowsOf(events.sources), events.partial, rowsOf(events.outcomes.sources)]).toEqual([
      [[1, 2, 0]],
      [2],
      [[1, 0]],
    ])
  })

  it('hold the article and the status of every claim about an event, each once', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events, articles } = packedOf(dataset)
        for (const [at, values] of rowsOf(events.said).entries()) {
          const meant = values.map((value) => {
            const [article, status] = [Math.floor(value / statusKeys.length), value % statusKeys.length]
            return `${articles[article]?.id} ${statusKeys[status]}`
          })
          const about = dataset.claims.filter((claim) => claim.about.includes(dataset.events[at]?.id ?? ''))
          const said = about.flatMap(({ evidence, status }) => evidence.map(({ article }) => `${article} ${status}`))
          expect(meant.sort()).toEqual([...new Set(said)].sort())
        }
      }),
      { numRuns: 100 },
    )
  })

  it('refuse a reference to what is not there', () => {
    expect(() => one({ id: 'x', date: '2025', who: ['nobody'] })).toThrow('A reference that was not checked: nobody')
    expect(() => one({ id: 'x', date: '2025', place: 'nowhere' })).toThrow('nowhere')
  })
})

describe('a packer', () => {
  it('packs parts that point into the same dictionaries as the whole', () => {
    fc.assert(
      fc.property(datasets, fc.nat({ max: 8 }), (dataset, cut) => {
        const { pack, topics, words } = packerOf(dataset)
        const parts = [dataset.events.slice(0, cut), dataset.events.slice(cut)].map(pack)
        const whole = packedOf(dataset)
        expect([topics, words]).toEqual([whole.topics, whole.words])
        for (const list of ['participants', 'people', 'programmes', 'topics', 'sources', 'said'] as const) {
          expect(parts.flatMap((part) => rowsOf(part[list]))).toEqual(rowsOf(whole.events[list]))
        }
        expect(parts.flatMap(({ outcomes }) => outcomes.words)).toEqual(whole.events.outcomes.words)
        expect(parts.flatMap(({ spans }) => spans)).toEqual(whole.events.spans)
      }),
      { numRuns: 100 },
    )
  })
})
