// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherEnd, strongestFirst, type Tie } from '#query/ties.ts'
import type { Dataset } from '#record/dataset.ts'
import { tieId } from '#record/ids.ts'
import { ladder } from '#record/vocabulary.ts'
import { datasets } from './arbitraries.ts'
import { answerOf, idsOf, tiesBetween } from './holding.ts'
import { eventOf, outcomeOf, relationshipOf } from './record-makers.ts'
import { sample } from './sample-record.ts'

const tiesIn = (dataset: Dataset) => answerOf(dataset).ties.all()
const step = (tie: Tie | undefined) => (tie ? ladder.indexOf(tie.stage) : -1)
const between = (ties: readonly Tie[], one: string, other: string) => ties.find((tie) => tie.id === tieId(one, other))

describe('the ties of some events and relationships', () => {
  it('join two different organizations, the first in the alphabet first, in order of their ids, each once', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const ties = tiesIn(dataset)
        for (const tie of ties) {
          expect(tie.a < tie.b).toBe(true)
          expect(tie.id).toBe(tieId(tie.b, tie.a))
        }
        const ids = ties.map(({ id }) => id)
        expect(ids).toEqual([...new Set(ids)].sort())
      }),
      { numRuns: 100 },
    )
  })

  it('are between those present at a meeting, those a promise joins, and the ends of relationships, and nobody else', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events, relationships, organizations } = dataset
        const ties = tiesIn(dataset)
        for (const [i, { id: one }] of organizations.entries()) {
          for (const { id: other } of organizations.slice(i + 1)) {
            const both = (ids: readonly string[]) => ids.includes(one) && ids.includes(other)
            const shared = events.filter(
              (event) =>
                both(event.participants.filter((p) => p.role !== 'discussed').map((p) => p.organization)) ||
                (event.outcomes ?? []).some(({ type, parties = [], to = [] }) => {
                  const across = (x: string, y: string) => parties.includes(x) && to.includes(y)
                  return type !== 'none' && (both(parties) || across(one, other) || across(other, one))
                }),
            )
            const lasting = relationships.filter(({ from, to }) => both([from, to]))
            const tie = between(ties, one, other)
            expect(idsOf(tie?.events ?? [])).toEqual(idsOf(shared))
            expect(tie?.count ?? 0).toBe(shared.length)
            expect((tie?.relationships ?? []).map(({ note, type }) => [note, type])).toEqual(
              lasting.map(({ note, type }) => [note, type]),
            )
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('do not depend on the order of participants, nor on that of relationships but for their own order', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const turned = {
          ...dataset,
          events: dataset.events.map((event) => ({ ...event, participants: event.participants.toReversed() })),
          relationships: dataset.relationships.toReversed(),
        }
        const outline = ({ id, stage, events: shared }: Tie) => ({ id, stage, shared: idsOf(shared) })
        expect(tiesIn(turned).map(outline)).toEqual(tiesIn(dataset).map(outline))
      }),
      { numRuns: 150 },
    )
  })

  it('never sink a step when an event or a relationship is added', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events, relationships } = dataset
        const all = tiesIn(dataset)
        const fewer = [
          ...events.map((_, i) => ({ ...dataset, events: events.toSpliced(i, 1) })),
          ...relationships.map((_, i) => ({ ...dataset, relationships: relationships.toSpliced(i, 1) })),
        ]
        for (const one of fewer) {
          for (const tie of tiesIn(one)) expect(step(between(all, tie.a, tie.b))).toBeGreaterThanOrEqual(step(tie))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('stand at contact where the organizations only met', () => {
    const [tie] = tiesBetween([eventOf({ id: 'talks', date: '2025', who: ['b', 'a'] })], [])
    expect(tie).toMatchObject({ id: 'a:b', a: 'a', b: 'b', stage: 'contact', status: 'reported' })
  })

  it('stand at the strongest outcome, wherever in time it came', () => {
    const parties = ['a', 'b']
    const events = [
      eventOf({ id: 'x', date: '2024', who: parties, outcomes: [outcomeOf({ type: 'investment', parties })] }),
      eventOf({ id: 'y', date: '2025', who: parties, outcomes: [outcomeOf({ type: 'pledge', parties })] }),
    ]
    expect(tiesBetween(events, [])[0]?.stage).toBe('equity')
    const [first, second] = events.map(({ outcomes = [] }) => outcomes)
    const swapped = events.map((event, i) => ({ ...event, outcomes: [second ?? [], first ?? []][i] }))
    expect(tiesBetween(swapped, [])[0]?.stage).toBe('equity')
  })

  it('count as fact what is reported once, though others only say it', () => {
    const parties = ['a', 'b']
    const said = outcomeOf({ type: 'agreement', parties, status: 'attributed', by: ['p'] })
    const told = outcomeOf({ type: 'agreement', parties })
    const statusOf = (...outcomes: (typeof said)[]) =>
      tiesBetween([eventOf({ id: 'x', date: '2025', who: parties, outcomes })], [])[0]?.status
    expect(statusOf(said)).toBe('attributed')
    expect([statusOf(said, told), statusOf(told, said)]).toEqual(['reported', 'reported'])
    expect(statusOf(outcomeOf({ type: 'pledge', parties }), said)).toBe('attributed')
  })

  it('hold an event once, and tie by promise those who were not there', () => {
    const outcomes = [
      outcomeOf({ type: 'pledge', parties: ['a'], to: ['c'] }),
      outcomeOf({ type: 'agreement', parties: ['a', 'c'] }),
    ]
    const event = eventOf({ id: 'x', date: '2025', who: ['a', 'b'], outcomes })
    const ties = tiesBetween([event], [relationshipOf({ from: 'c', to: 'b', status: 'view' })])
    expect(ties.map(({ id, stage, status }) => [id, stage, status])).toEqual([
      ['a:b', 'contact', 'reported'],
      ['a:c', 'agreement', 'reported'],
      ['b:c', 'agreement', 'view'],
    ])
    expect(ties.map(({ events, count }) => [events.length, count])).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ])
  })

  it('never tie an organization to itself', () => {
    const outcomes = [outcomeOf({ type: 'pledge', parties: ['a', 'a'], to: ['a'] })]
    expect(tiesBetween([eventOf({ id: 'x', date: '2025', who: ['a'], outcomes })], [])).toEqual([])
  })
})

describe('the ends of ties', () => {
  const { ties } = answerOf(sample)

  it('are each the other end of the other', () => {
    for (const tie of ties.all()) {
      expect(otherEnd(tie, tie.a)).toBe(tie.b)
      expect(otherEnd(tie, tie.b)).toBe(tie.a)
    }
  })

  it('share out the ties: every tie is of two organizations', () => {
    const shares = sample.organizations.map(({ id }) => ties.of(id).length)
    expect(shares.reduce((sum, n) => sum + n)).toBe(ties.length * 2)
    expect(ties.length).toBeGreaterThan(3)
  })
})

describe('the strongest ties', () => {
  it('come first, then the busiest, then in order of ids, whatever order they are given in', () => {
    fc.assert(
      fc.property(datasets, fc.integer(), (dataset, salt) => {
        const ties = tiesIn(dataset)
        const mixed = ties.toSorted((x, y) => ((x.id.length * salt) % 7) - ((y.count * salt) % 7))
        const inOrder = mixed.toSorted(strongestFirst)
        expect(idsOf(inOrder)).toEqual(idsOf(ties.toSorted(strongestFirst)))
        for (const [i, tie] of inOrder.slice(1).entries()) {
          const before = inOrder[i]
          expect(step(before)).toBeGreaterThanOrEqual(step(tie))
          if (step(before) === step(tie)) expect(before?.count).toBeGreaterThanOrEqual(tie.count)
        }
      }),
      { numRuns: 100 },
    )
  })
})
