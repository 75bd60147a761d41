// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageOfRelationship, stagesOfOutcome } from '#query/stage.ts'
import type { Tie } from '#query/ties.ts'
import { tieId } from '#record/ids.ts'
import { datasets } from './arbitraries.ts'
import { answerOf, idsOf as idsIn, tiesBetween } from './holding.ts'
import { eventOf, outcomeOf, relationshipOf } from './record-makers.ts'
import { sample } from './sample-record.ts'

type Word = Pick<Tie, 'stage' | 'status' | 'by' | 'by_unnamed'>
const wordOf = ({ stage, status, by, by_unnamed }: Word): Word => ({ stage, status, by, by_unnamed })
const parties = ['a', 'b']

describe('the word that a tie rests on', () => {
  it('is that of something that joins the two at this stage, and a reported one where there is any', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { events } = dataset
        for (const tie of answerOf(dataset).ties.all()) {
          const words: Word[] = []
          const offer = (stage: Word['stage'], word: Partial<Word>) =>
            words.push(wordOf({ status: 'reported', ...word, stage }))
          for (const { participants, outcomes = [] } of events) {
            const there = participants.filter(({ role }) => role !== 'discussed').map((p) => p.organization)
            if (there.includes(tie.a) && there.includes(tie.b)) offer('contact', {})
            for (const outcome of outcomes) {
              for (const { one, other, stage } of stagesOfOutcome(outcome)) {
                if (tieId(one, other) === tie.id) offer(stage, { ...outcome, status: outcome.status ?? 'reported' })
              }
            }
          }
          for (const one of tie.relationships) {
            offer(stageOfRelationship(one), { ...one, status: one.status ?? 'reported' })
          }
          expect(words).toContainEqual(wordOf(tie))
          const reported = words.some(({ stage, status }) => stage === tie.stage && status === 'reported')
          expect(tie.status === 'reported').toBe(reported)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is carried with the name of who says so, from an outcome and from a relationship', () => {
    const said = outcomeOf({ type: 'agreement', parties, status: 'attributed', by: ['p', 'q'] })
    expect(tiesBetween([eventOf({ id: 'x', date: '2025', who: parties, outcomes: [said] })], [])[0]).toMatchObject({
      status: 'attributed',
      by: ['p', 'q'],
    })
    const told = relationshipOf({ from: 'a', to: 'b', status: 'attributed', by_unnamed: 'local officials' })
    expect(tiesBetween([], [told])[0]).toMatchObject({ status: 'attributed', by_unnamed: 'local officials' })
  })

  it('is forgotten with the stage it belongs to', () => {
    const said = outcomeOf({ type: 'pledge', parties, status: 'attributed', by: ['p'], by_unnamed: 'others' })
    const signed = outcomeOf({ type: 'investment', parties })
    const [tie] = tiesBetween([eventOf({ id: 'x', date: '2025', who: parties, outcomes: [said, signed] })], [])
    expect(tie && wordOf(tie)).toEqual({ stage: 'equity', status: 'reported', by: undefined, by_unnamed: undefined })
  })
})

describe('an organization that is only spoken of', () => {
  const roles = ['host', 'guest', 'discussed'] as const
  const meeting = (given: Parameters<typeof outcomeOf>[0][]) => ({
    ...eventOf({ id: 'x', date: '2025', outcomes: given.map(outcomeOf) }),
    participants: ['a', 'b', 'c'].map((organization, i) => ({ organization, role: roles[i] ?? 'guest' })),
  })
  const idsOf = (...given: Parameters<typeof outcomeOf>[0][]) => tiesBetween([meeting(given)], []).map(({ id }) => id)

  it('is tied to nobody by a meeting', () => {
    expect(idsOf()).toEqual(['a:b'])
    expect(idsOf({ type: 'none', parties: ['a', 'c'] }, { type: 'pledge' })).toEqual(['a:b'])
  })

  it('is tied by an outcome that it is a party to, or that is promised to it', () => {
    expect(idsOf({ type: 'agreement', parties: ['b', 'c'] })).toEqual(['a:b', 'b:c'])
    expect(idsOf({ type: 'pledge', parties: ['a'], to: ['c'] })).toEqual(['a:b', 'a:c'])
  })

  it('shares with who promises it something the event, once', () => {
    const both = [
      outcomeOf({ type: 'pledge', parties: ['a'], to: ['c'] }),
      outcomeOf({ type: 'agreement', parties: ['a', 'c'] }),
    ]
    const tie = tiesBetween([meeting(both)], []).find(({ id }) => id === 'a:c')
    expect([tie?.stage, idsIn(tie?.events ?? [])]).toEqual(['agreement', ['x']])
  })

  it('stays among those an event is about, though no tie of the sample rests on it', () => {
    const spoken = sample.events.map((event) => ({
      ...event,
      outcomes: [],
      participants: event.participants.map((p) => ({ ...p, role: 'discussed' as const })),
    }))
    expect(answerOf({ ...sample, events: spoken, relationships: [] }).ties.all()).toEqual([])
  })
})
