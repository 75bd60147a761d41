// @vitest-environment node
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summaryWordsOf } from '#compile/pack-words.ts'
import { filesOf, type Parcel, parcelOf } from '#compile/parcel.ts'
import type { Core, PackedEvents } from '#record/core.ts'
import type { Dataset } from '#record/dataset.ts'
import type { Details } from '#record/details.ts'
import { datasets } from '../query/arbitraries.ts'
import { idsOf } from '../query/holding.ts'
import { manyEvents } from '../query/many-events.ts'
import { eventOf } from '../query/record-makers.ts'
import { sample } from '../query/sample-record.ts'

// As the parcel has them.
const [eventsInRun, largestFile, eventsInPart] = [64, 256_000, 8000]

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const addressOf = (name: string): string => `/base/${name}`
const parcel = (dataset: Dataset): Parcel => parcelOf(dataset, { hash, addressOf })

const read = <T>(text: string): T => {
  const content: T = JSON.parse(text)
  return content
}
const coreIn = ({ core }: Parcel) => read<Core>(core.text)
const detailsIn = (one: Parcel) => one.details.map(({ text }) => read<Details>(text))

/** Turned round: the same records, with the fields of each in another order. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, own]) => [key, reordered(own)] as const)
      .toReversed(),
  )
}

/** A sample with long summaries, so that its details fill several files. */
const wordy = (count: number, length: number): Dataset => ({
  ...sample,
  events: Array.from({ length: count }, (_, at) =>
    eventOf({ id: `e${String(at).padStart(5, '0')}`, date: '2025-01-01', summary: 'x'.repeat(length) }),
  ),
})

describe('a parcel', () => {
  it('is the same for equal datasets, whatever the order of their fields', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const given = parcel(dataset)
        expect(parcel(structuredClone(dataset))).toEqual(given)
        expect(parcel(read<Dataset>(JSON.stringify(reordered(dataset))))).toEqual(given)
      }),
      { numRuns: 50 },
    )
  })

  it('is another where anything that is read is another', () => {
    const [first, ...others] = sample.events
    if (!first) throw new Error('The sample has events')
    const changed = { ...sample, events: [{ ...first, summary: 'They met twice.' }, ...others] }
    expect(parcel(changed).details[0]?.name).not.toBe(parcel(sample).details[0]?.name)
    expect(parcel(changed).core.name).not.toBe(parcel(sample).core.name)
  })

  it('names each file by the hash of what is in it', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const given = parcel(dataset)
        for (const { name, text } of filesOf(given)) {
          expect(name).toMatch(/^data\/(?:record|events|details|search)-[0-9a-f]{10}\.json$/)
          expect(name).toContain(hash(text).slice(0, 10))
        }
        expect(given.core.name).toMatch(/^data\/record-/)
      }),
      { numRuns: 50 },
    )
  })

  it('says in the core where the details are', () => {
    const given = parcel(wordy(500, 2000))
    const { details } = coreIn(given)
    expect(details.files).toEqual(given.details.map(({ name }) => addressOf(name)))
    expect(details.files.length).toBeGreaterThan(3)
    expect(detailsIn(given).map(({ registry }) => registry !== undefined)).toEqual(
      given.details.map((_, at) => at === details.registry),
    )
  })
})

describe('the details of a parcel', () => {
  it('hold every event exactly once, in the run and the file that the core says', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 63, 64, 65, 200), fc.constantFrom(10, 3000), (count, length) => {
        const dataset = wordy(count, length)
        const given = parcel(dataset)
        const { details } = coreIn(given)
        const files = detailsIn(given)
        expect(details.run).toBe(eventsInRun)
        const found = dataset.events.map((_, at) => {
          const run = Math.floor(at / details.run)
          return files[details.events[run] ?? -1]?.runs[run]?.[at % details.run]
        })
        expect(found).toEqual(dataset.events)
        const all = files.flatMap(({ runs }) => Object.values(runs).flat())
        expect(all).toHaveLength(count)
        expect(new Set(idsOf(all)).size).toBe(count)
      }),
      { numRuns: 12 },
    )
  })

  it('hold everything of the registry, evidence and descriptions too', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const given = parcel(dataset)
        const { organizations, people, places, programmes, relationships, claims, disputes, shipped } = dataset
        const registry = { organizations, people, places, programmes, relationships, claims, disputes, shipped }
        expect(detailsIn(given)[coreIn(given).details.registry]?.registry).toEqual(read(JSON.stringify(registry)))
      }),
      { numRuns: 30 },
    )
  })

  it('are in files that are no larger than the limit, but where a single part is', () => {
    for (const [count, length] of [
      [640, 1000],
      [300, 3000],
      [130, 8000],
    ] as const) {
      for (const { registry, runs } of detailsIn(parcel(wordy(count, length)))) {
        const sizes = [...(registry ? [registry] : []), ...Object.values(runs)].map(
          (part) => JSON.stringify(part).length,
        )
        const size = sizes.reduce((sum, own) => sum + own, 0)
        if (sizes.length > 1) expect(size).toBeLessThanOrEqual(largestFile)
      }
    }
  })

  it('are in one file where they are few, and in as few as hold them in order', () => {
    expect(parcel(sample).details).toHaveLength(1)
    const sizes = detailsIn(parcel(wordy(640, 1000))).map(({ runs }) => Object.keys(runs).map(Number))
    expect(sizes.flat()).toEqual(Array.from({ length: 10 }, (_, run) => run))
    for (const runs of sizes.slice(1, -1)) expect(runs.length).toBe(3)
  })
})

describe('the words of the summaries', () => {
  it('are in a file of their own, which the core names', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const given = parcel(dataset)
        expect(read(given.search.text)).toEqual(read(JSON.stringify(summaryWordsOf(dataset))))
        expect(coreIn(given).search).toBe(addressOf(given.search.name))
      }),
      { numRuns: 30 },
    )
  })
})

describe('the events of a parcel', () => {
  it('are all in the core, unless there are very many', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const given = parcel(dataset)
        const { events, older, missing } = coreIn(given)
        expect([given.older, older, missing]).toEqual([[], [], 0])
        expect(events.ids).toEqual(idsOf(dataset.events))
      }),
      { numRuns: 30 },
    )
  })

  it('come by whole years where there are very many, the latest in the core, those before them latest first', () => {
    const dataset = manyEvents(18_000, 5, 'days')
    const given = parcel(dataset)
    const core = coreIn(given)
    expect(core.older).toEqual(given.older.map(({ name }) => addressOf(name)))
    const parts = given.older.map(({ text }) => read<PackedEvents>(text))
    expect([...parts.toReversed().flatMap(({ ids }) => ids), ...core.events.ids]).toEqual(idsOf(dataset.events))
    expect(core.missing).toBe(dataset.events.length - core.events.ids.length)
    const years = [core.events, ...parts].map(({ ids }) => {
      const own = new Set(ids)
      return new Set(dataset.events.filter(({ id }) => own.has(id)).map(({ date }) => date.from.slice(0, 4)))
    })
    // No year is in two parts, and every part but the earliest is as large as it must be.
    expect(new Set(years.flatMap((own) => [...own])).size).toBe(years.reduce((sum, own) => sum + own.size, 0))
    for (const { ids } of [core.events, ...parts].slice(0, -1)) {
      expect(ids.length).toBeGreaterThanOrEqual(eventsInPart)
      expect(ids.length).toBeLessThan(eventsInPart + 366)
    }
    expect(given.older).toHaveLength(2)
  })

  it('of one year stay together, however many', () => {
    const { core, older } = parcel(wordy(9000, 1))
    expect(older).toEqual([])
    expect(read<Core>(core.text).events.ids).toHaveLength(9000)
  })
})
