// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Dataset } from '#record/dataset.ts'
import { boundsOf } from '#record/dates.ts'
import { isId } from '#record/ids.ts'
import { generate } from '../../bench/generate.ts'
import { organizationsFor } from '../../bench/world/organizations.ts'

const made = generate({ size: 1000, seed: 1 })

const lists = ['articles', 'organizations', 'people', 'places', 'programmes', 'events'] as const
const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id)
const isSorted = (texts: readonly string[]): boolean =>
  texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') < text)

/** Every id that a record refers to, by the list it must be in. */
const referencesIn = ({ events, organizations, people, places, relationships }: Dataset) => ({
  organizations: [
    ...events.flatMap((event) => [
      ...event.participants.map((p) => p.organization),
      ...(event.people ?? []).flatMap((p) => p.organization ?? []),
      ...(event.outcomes ?? []).flatMap((o) => [...(o.parties ?? []), ...(o.to ?? [])]),
    ]),
    ...relationships.flatMap((r) => [r.from, r.to]),
    ...people.flatMap((p) => (p.positions ?? []).map((post) => post.organization)),
    ...organizations.flatMap((o) => o.parent ?? []),
  ],
  people: events.flatMap((event) => [
    ...(event.people ?? []).map((p) => p.person),
    ...(event.outcomes ?? []).flatMap((o) => o.by ?? []),
  ]),
  places: [...events.flatMap((event) => event.place ?? []), ...places.flatMap((place) => place.parent ?? [])],
  programmes: events.flatMap((event) => event.programmes ?? []),
  articles: [
    ...[...events, ...organizations, ...people, ...places, ...relationships],
    ...events.flatMap((event) => [...(event.outcomes ?? []), ...(event.notes ?? [])]),
  ].flatMap(({ evidence }) => evidence.map((e) => e.article)),
})

/** How many steps lead up from a record; Infinity where they lead in a circle. */
const depth = (records: readonly { id: string; parent?: string | undefined }[], id: string): number => {
  const parents = new Map(records.map((record) => [record.id, record.parent]))
  let [steps, at] = [0, parents.get(id)]
  while (at !== undefined && steps <= records.length) [steps, at] = [steps + 1, parents.get(at)]
  return steps > records.length ? Number.POSITIVE_INFINITY : steps
}

describe('a made-up record', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(generate({ size: 200, seed: 7 })).toEqual(generate({ size: 200, seed: 7 }))
    expect(generate({ size: 200, seed: 8 }).events).not.toEqual(generate({ size: 200, seed: 7 }).events)
  })

  it.each([1, 20, 1000])('has as many events as asked for: %i', (size) => {
    expect(generate({ size, seed: 3 }).events).toHaveLength(size)
  })

  it('stands in the order of a record', () => {
    const places = made.events.map(({ date, id }) => `${date.from} ${date.to} ${id}`)
    expect(isSorted(places)).toBe(true)
    for (const list of lists) if (list !== 'events') expect(isSorted(idsOf(made[list]))).toBe(true)
    expect(isSorted(made.relationships.map((r) => `${r.from}>${r.type}>${r.to}`))).toBe(true)
  })

  it('has ids as the record allows them, each once', () => {
    for (const list of lists) {
      const ids = idsOf(made[list])
      expect(ids.filter((id) => !isId(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('refers to nothing that is not there', () => {
    const references = referencesIn(made)
    for (const [list, named] of Object.entries(references)) {
      const live = new Set(lists.flatMap((one) => (one === list ? idsOf(made[one]) : [])))
      expect(named.length).toBeGreaterThan(0)
      expect(named.filter((id) => !live.has(id))).toEqual([])
    }
    expect(idsOf(made.organizations)).toContain(made.subject)
  })

  it('has trees without circles: units of several levels, four levels of places', () => {
    const units = made.organizations.map(({ id }) => depth(made.organizations, id))
    const places = made.places.map(({ id }) => depth(made.places, id))
    expect(Math.max(...units)).toBeGreaterThan(1)
    expect(Math.max(...units)).toBeLessThan(made.organizations.length)
    expect([...new Set(places)].sort()).toEqual([0, 1, 2, 3])
    expect(made.places).toHaveLength(400)
  })

  it('lets outcomes speak of participants only, and each take part once', () => {
    for (const { participants, outcomes } of made.events) {
      const present = participants.map((p) => p.organization)
      expect(new Set(present).size).toBe(present.length)
      expect(present.length).toBeGreaterThanOrEqual(2)
      for (const { parties = [], to = [] } of outcomes ?? [])
        expect(present).toEqual(expect.arrayContaining([...parties, ...to]))
    }
  })

  it('dates events as the record reads dates, mostly to the day', () => {
    const precisions = new Map<string, number>()
    for (const { date } of made.events) {
      precisions.set(date.precision, (precisions.get(date.precision) ?? 0) + 1)
      const [first = '', last = first] = date.text.replace('~', '').split('/')
      expect([date.from, date.to]).toEqual([boundsOf(first)?.from, boundsOf(last)?.to])
    }
    const share = (precision: string): number => (precisions.get(precision) ?? 0) / made.events.length
    expect(share('day')).toBeCloseTo(0.8, 1)
    expect(share('month')).toBeCloseTo(0.15, 1)
    expect(share('year')).toBeGreaterThan(0)
    expect(share('range')).toBeGreaterThan(0)
    const about = made.events.filter(({ date }) => date.approximate)
    expect(about.every(({ date }) => date.text.endsWith('~'))).toBe(true)
    expect(about.length / made.events.length).toBeGreaterThan(0.02)
  })

  it('has the camps and the skew of a real one', () => {
    const camps = made.organizations.map(({ camp }) => camp)
    expect(camps.filter((camp) => camp === 'subject')).toHaveLength(2)
    expect(camps.filter((camp) => camp === 'government')).toHaveLength(30)
    expect(made.organizations).toHaveLength(organizationsFor(1000))
    const subject = made.events.filter((event) => event.participants.some((p) => p.organization === made.subject))
    expect(subject.length).toBeGreaterThan(made.events.length / 4)
    expect(made.events.some((event) => event.participants.some((p) => p.role === 'discussed'))).toBe(true)
  })

  it('is told of soon after, by articles of which some bear no date', () => {
    const out = new Map(made.articles.map(({ id, published }) => [id, published?.from]))
    const days = made.events.filter(({ date }) => date.precision === 'day')
    const told = days.filter(({ date, evidence }) => evidence.some((e) => (out.get(e.article) ?? '') >= date.from))
    expect(told.length).toBeGreaterThan(days.length * 0.9)
    expect(made.articles).toHaveLength(100)
    expect(made.articles.some(({ published }) => published === undefined)).toBe(true)
  })

  it('shares its texts where it is lean, and is otherwise alike in shape', () => {
    const lean = generate({ size: 100, seed: 1, lean: true })
    expect(new Set(lean.events.map(({ summary }) => summary)).size).toBe(1)
    expect(lean.events).toHaveLength(100)
    expect(lean.events.some(({ outcomes }) => outcomes !== undefined)).toBe(true)
  })
})
