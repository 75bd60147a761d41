// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateAt } from '#query/columns.ts'
import { setOf } from '#query/event-set.ts'
import { EventList, eventAt, eventOf as headNamed, noEvents } from '#query/events.ts'
import type { Dataset, RecordEvent } from '#record/dataset.ts'
import { datasets } from './arbitraries.ts'
import { dates } from './arbitrary-parts.ts'
import { datasetAround, heldOf, idsOf } from './holding.ts'
import { dateOf, eventOf } from './record-makers.ts'
import { sample, sampleCatalogue } from './sample-record.ts'

/** The articles behind an event and its parts, each once, its own first. */
const sourcesOf = (event: RecordEvent): string[] => {
  const parts = [event, ...(event.outcomes ?? []), ...(event.unnamed ?? []), ...(event.notes ?? [])]
  return [...new Set(parts.flatMap(({ evidence }) => evidence.map(({ article }) => article)))]
}

/** What the head of an event is to say, read off the event. */
const headOf = (event: RecordEvent, number: number) => ({
  number,
  id: event.id,
  date: event.date,
  dateInferred: event.date_basis !== undefined,
  placeInferred: event.place_basis !== undefined,
  kind: event.kind,
  title: event.title,
  name: event.name,
  place: event.place,
  participants: event.participants,
  people: event.people ?? [],
  outcomes: (event.outcomes ?? []).map(({ type, status, by, by_unnamed, parties = [], to = [] }) => ({
    type,
    status: status ?? 'reported',
    by,
    by_unnamed,
    parties: parties.length > 0 ? parties : undefined,
    to: to.length > 0 ? to : undefined,
  })),
  programmes: event.programmes ?? [],
  topics: event.topics ?? [],
  sources: sourcesOf(event),
})

const headsOf = ({ events }: Dataset) => events.map(headOf)

describe('the head of an event', () => {
  it('says what the dataset says, but for what is only read', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const held = heldOf(dataset)
        expect(dataset.events.map((_, number) => eventAt(held, number))).toEqual(headsOf(dataset))
      }),
      { numRuns: 200 },
    )
  })

  it('is put together once', () => {
    const { held } = sampleCatalogue
    expect(eventAt(held, 2)).toBe(eventAt(held, 2))
  })

  it('is found by id, and undefined where the record has no such event', () => {
    expect(headNamed(sampleCatalogue, 'harbour-forum')).toBe(eventAt(sampleCatalogue.held, 2))
    expect(headNamed(sampleCatalogue, 'gone')).toBeUndefined()
  })

  it('has no field that its event has not', () => {
    const held = heldOf(datasetAround([eventOf({ id: 'x', date: '2025' })]))
    expect(eventAt(held, 0)).not.toHaveProperty('place')
    expect(eventAt(held, 0)).not.toHaveProperty('name')
  })
})

describe('the date of an event', () => {
  it('comes back as it was, in every precision, on every day of the calendar', () => {
    const far = fc.constantFrom('1000', '1582-10', '1900-02-28/1904-02-29', '1969-12-31', '1970-01-01', '9999-12')
    const all = fc.oneof(dates, far.map(dateOf), fc.constant(dateOf('2024-02-29~')))
    fc.assert(
      fc.property(fc.array(all, { maxLength: 8 }), (some) => {
        const dataset = datasetAround(some.map(({ text }, at) => eventOf({ id: `e${at}`, date: text })))
        const { events } = heldOf(dataset)
        expect(dataset.events.map((_, event) => dateAt(events, event))).toEqual(dataset.events.map(({ date }) => date))
      }),
    )
  })

  it('keeps the text it was authored as, where that says more than its bounds', () => {
    const choice = { ...dateOf('2025-04-03/2025-04-05'), text: '[2025-04-03,2025-04-05]' }
    const dataset = datasetAround([{ ...eventOf({ id: 'x', date: '2025-04' }), date: choice }])
    expect(dateAt(heldOf(dataset).events, 0)).toEqual(choice)
  })
})

describe('a list of events', () => {
  const some = fc.uniqueArray(fc.nat({ max: 3 }))
  const listOf = (numbers: readonly number[]) => new EventList(sampleCatalogue.held, setOf(numbers, 4))
  const inOrder = (numbers: readonly number[]) => idsOf(sample.events.filter((_, number) => numbers.includes(number)))

  it('is in order of date, from either end, whole or in part', () => {
    fc.assert(
      fc.property(some, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (numbers, start, end) => {
        const [list, ids] = [listOf(numbers), inOrder(numbers)]
        expect(idsOf(list)).toEqual(ids)
        expect(list.length).toBe(ids.length)
        expect(idsOf(list.slice(start, end))).toEqual(ids.slice(start, end))
        expect(idsOf(list.slice(start, end, 'newest'))).toEqual(ids.toReversed().slice(start, end))
        expect(idsOf(list.newest(end))).toEqual(ids.toReversed().slice(0, end))
        for (const at of [0, start, -1, -end]) expect(list.at(at)?.id).toBe(ids.at(at))
      }),
    )
  })

  it('has the events of its set, and no others', () => {
    expect([0, 1, 2, 3].map((number) => listOf([1, 3]).has(number))).toEqual([false, true, false, true])
  })

  it('among another list has what both have', () => {
    expect(idsOf(listOf([0, 1, 3]).among(listOf([1, 2, 3])))).toEqual(inOrder([1, 3]))
    expect(listOf([0]).among(noEvents(sampleCatalogue)).length).toBe(0)
    expect(noEvents(sampleCatalogue).set.bits).toHaveLength(0)
  })

  it('may be gone through again', () => {
    const list = listOf([0, 2])
    expect([...list]).toEqual([...list])
    expect([...list][0]).toBe(list.at(0))
  })
})
