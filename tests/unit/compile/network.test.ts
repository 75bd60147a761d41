// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restingPlaces, tiedPairs } from '#compile/network.ts'
import type { Dataset } from '#record/dataset.ts'
import { datasets } from '../query/arbitraries.ts'
import { tieOutlines } from '../query/tie-oracle.ts'

type Ties = Pick<Dataset, 'events' | 'relationships'>

const date = { text: '2025', from: '2025-01-01', to: '2025-12-31', precision: 'year' } as const
const evidence = [{ article: 'report', phrase: 'words' }]

const together = (...organizations: string[]): Ties['events'][number] => ({
  id: organizations.join('-'),
  date,
  kind: 'meeting',
  title: 'A meeting',
  summary: 'They met.',
  participants: organizations.map((organization) => ({ organization, role: 'guest' })),
  evidence,
})

const joined = (from: string, to: string): Ties['relationships'][number] => ({
  from,
  to,
  type: 'supplies',
  standing: 'in-force',
  evidence,
})

const ids = ['hub', 'a', 'b', 'c', 'd', 'e', 'f']
const ties: Ties = {
  events: [together('hub', 'a', 'b'), together('hub', 'c'), together('hub', 'd')],
  relationships: [joined('e', 'f'), joined('hub', 'e')],
}
const apart = ([x, y]: [number, number] = [0, 0], [u, v]: [number, number] = [0, 0]) => Math.hypot(x - u, y - v)

describe('tied pairs', () => {
  it('are the organizations that meet or have a relationship, each pair once', () => {
    const again: Ties = { events: [together('b', 'a')], relationships: [joined('a', 'b'), joined('b', 'c')] }
    expect(tiedPairs(again)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ])
  })

  it('join every two who are at an event, and nobody with who is only spoken of', () => {
    const event = together('a', 'b', 'c')
    expect(tiedPairs({ events: [event], relationships: [] })).toHaveLength(3)
    const participants = event.participants.map((p) =>
      p.organization === 'c' ? { ...p, role: 'discussed' as const } : p,
    )
    expect(tiedPairs({ events: [{ ...event, participants }], relationships: [] })).toEqual([['a', 'b']])
  })

  it('join the parties of an outcome with one another and with whom it is promised to', () => {
    const outcomes = [{ type: 'pledge' as const, text: 'A pledge.', parties: ['a', 'b'], to: ['c', 'd'], evidence }]
    expect(tiedPairs({ events: [{ ...together('x'), outcomes }], relationships: [] })).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
      ['b', 'c'],
      ['b', 'd'],
    ])
  })

  it('are those of the ties that a reader sees', () => {
    fc.assert(
      fc.property(datasets, ({ events, relationships, organizations }) => {
        const agreed = events.map((event) => ({
          ...event,
          outcomes: (event.outcomes ?? []).filter(({ type }) => type !== 'none'),
        }))
        const seen = tieOutlines(organizations, agreed, relationships).map(({ id }) => id.split(':'))
        expect(tiedPairs({ events: agreed, relationships })).toEqual(seen)
      }),
      { numRuns: 200 },
    )
  })

  it('never join an organization to itself', () => {
    expect(tiedPairs({ events: [together('a'), together('b', 'b')], relationships: [] })).toEqual([])
  })
})

describe('resting places', () => {
  it('are within 0 to 1, with three decimals, one for each organization', () => {
    const places = restingPlaces(ids, 'hub', ties)
    expect(Object.keys(places).sort()).toEqual([...ids].sort())
    for (const value of Object.values(places).flat()) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      expect(Math.round(value * 1000) / 1000).toBe(value)
    }
  })

  it('use the room there is: some organization reaches an edge', () => {
    const values = Object.values(restingPlaces(ids, 'hub', ties)).flat()
    expect(Math.min(...values) === 0 || Math.max(...values) === 1).toBe(true)
  })

  it('have the subject in the middle', () => {
    expect(restingPlaces(ids, 'hub', ties).hub).toEqual([0.5, 0.5])
    expect(restingPlaces(['hub'], 'hub', { events: [], relationships: [] })).toEqual({ hub: [0.5, 0.5] })
  })

  it('are the same whatever the order of organizations, events and relationships', () => {
    const places = restingPlaces(ids, 'hub', ties)
    const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length })
    fc.assert(
      fc.property(shuffled(ids), shuffled(ties.events), shuffled(ties.relationships), (some, events, relationships) => {
        expect(restingPlaces(some, 'hub', { events, relationships })).toEqual(places)
      }),
      { numRuns: 30 },
    )
  })

  it('keep any two organizations apart', () => {
    const places = Object.values(restingPlaces(ids, 'hub', ties))
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) expect(apart(one, other)).toBeGreaterThan(0.05)
    }
  })

  it('bring what is tied nearer than what is not', () => {
    const places = restingPlaces(ids, 'hub', ties)
    expect(apart(places.e, places.f)).toBeLessThan(apart(places.f, places.hub))
    expect(apart(places.a, places.b)).toBeLessThan(apart(places.a, places.f))
  })
})
