// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { stageOfRelationship, stagesOfOutcome } from '#query/stage.ts'
import { ladder, relationshipTypes, type Standing, standings } from '#record/vocabulary.ts'
import { outcomeOf, relationshipOf } from './record-makers.ts'

describe('the stages an outcome brings', () => {
  it.each([
    ['pledge', 'pledge'],
    ['agreement', 'agreement'],
    ['platform', 'platform'],
    ['project', 'platform'],
    ['investment', 'equity'],
  ] as const)('of type %s are at %s', (type, stage) => {
    expect(stagesOfOutcome(outcomeOf({ type, parties: ['a', 'b'] }))).toEqual([{ one: 'a', other: 'b', stage }])
  })

  it('are none where nothing was signed, or nobody is named', () => {
    expect(stagesOfOutcome(outcomeOf({ type: 'none', parties: ['a', 'b'] }))).toEqual([])
    expect(stagesOfOutcome(outcomeOf({ type: 'pledge' }))).toEqual([])
    expect(stagesOfOutcome(outcomeOf({ type: 'pledge', parties: ['a'] }))).toEqual([])
  })

  it('join the parties among themselves, and each with everyone it is promised to, but not those with each other', () => {
    const outcome = outcomeOf({ type: 'pledge', parties: ['a', 'b'], to: ['c', 'd'] })
    const pairs = stagesOfOutcome(outcome).map(({ one, other }) => one + other)
    expect(pairs.sort()).toEqual(['ab', 'ac', 'ad', 'bc', 'bd'])
  })

  it('join nobody to itself', () => {
    const pairs = stagesOfOutcome(outcomeOf({ type: 'pledge', parties: ['a', 'b'], to: ['a'] }))
    expect(pairs.every(({ one, other }) => one !== other)).toBe(true)
    expect(pairs).not.toEqual([])
  })
})

describe('the stage of a relationship', () => {
  const types = Object.keys(relationshipTypes) as (keyof typeof relationshipTypes)[]
  const stageOf = (type: (typeof types)[number], standing: Standing) =>
    stageOfRelationship(relationshipOf({ from: 'a', to: 'b', type, standing }))

  it.each([
    ['joint-venture', 'equity'],
    ['subsidiary-of', 'equity'],
    ['partners-with', 'platform'],
    ['strategic-cooperation', 'agreement'],
    ['supports', 'pledge'],
    ['located-in', 'contact'],
    ['unit-of', 'contact'],
  ] as const)('%s is %s while it is in force', (type, stage) => {
    expect(stageOf(type, 'in-force')).toBe(stage)
  })

  it('is a pledge while it is pledged, and contact while it is talked about, over or not stated', () => {
    for (const type of types) {
      expect(stageOf(type, 'pledged')).toBe('pledge')
      for (const standing of ['in-talks', 'ended', 'unstated'] as const) expect(stageOf(type, standing)).toBe('contact')
    }
  })

  it('is on the ladder for every type and standing', () => {
    const all = types.flatMap((type) => (Object.keys(standings) as Standing[]).map((one) => stageOf(type, one)))
    for (const stage of all) expect(ladder).toContain(stage)
    expect(new Set(all)).toEqual(new Set(ladder))
  })
})
