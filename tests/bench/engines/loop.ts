import type { Filters } from '#query/filters.ts'
import { type Columns, columnsOf } from '../columns.ts'
import { type Engine, most, type Work } from '../engine.ts'
import { askedOf } from './asked.ts'
import { rankOf, sharedAmong, topOf } from './busiest.ts'
import { pass, type Tally } from './pass.ts'
import { type TextColumns, textColumnsOf, textMatches } from './text-columns.ts'

const tallyOf = ({ values, months, size }: Columns): Tally => ({
  org: new Int32Array(values.org.length),
  person: new Int32Array(values.person.length),
  // Place 0 stands for events without one.
  place: new Int32Array(values.place.length + 1),
  programme: new Int32Array(values.programme.length),
  kind: new Int32Array(values.kind.length),
  outcome: new Int32Array(values.outcome.length),
  camp: new Int32Array(values.camp.length),
  source: new Int32Array(values.source.length),
  turnout: new Int32Array(values.org.length),
  histogram: new Int32Array(months * 4),
  passing: new Uint32Array(size),
})

/** Places counted with all that lies in them. */
const placesWhole = ({ placesAround, values }: Columns, counts: Int32Array): Int32Array => {
  const sums = new Int32Array(values.place.length)
  for (const [at, around] of placesAround.entries()) {
    const events = counts[at + 1] ?? 0
    if (events > 0) for (const one of around) sums[one] = (sums[one] ?? 0) + events
  }
  return sums
}

const open = (columns: Columns, textColumns: () => TextColumns) => {
  const tally = tallyOf(columns)
  let text: TextColumns | undefined
  return (filters: Filters): Work => {
    for (const counts of Object.values(tally)) if (counts !== tally.passing) counts.fill(0)
    if (filters.q !== '') text ??= textColumns()
    const texts = text && filters.q !== '' ? textMatches(text, filters.q) : null
    const { passed, undated } = pass(columns, askedOf(columns, filters), filters.units, tally, texts)
    const { values } = columns
    const top = topOf(tally.turnout, most.busiest)
    const counted = <K extends keyof typeof values & keyof Tally>(key: K) => ({
      values: values[key],
      counts: tally[key],
    })
    return {
      counts: {
        ...{ org: counted('org'), person: counted('person'), programme: counted('programme'), kind: counted('kind') },
        ...{ outcome: counted('outcome'), camp: counted('camp'), source: counted('source') },
        place: { values: values.place, counts: placesWhole(columns, tally.place) },
      },
      histogram: { first: columns.firstMonth, counts: tally.histogram, undated },
      newest: Array.from(
        tally.passing.subarray(Math.max(0, passed - most.newest), passed),
        (i) => columns.ids[i] ?? '',
      ).reverse(),
      busiest: top.map((org) => values.org[org] ?? ''),
      turnouts: top.map((org) => tally.turnout[org] ?? 0),
      shared: sharedAmong(columns, rankOf(top, values.org.length), top.length, tally.passing.subarray(0, passed)),
    }
  }
}

/** The loop that a skilled person writes: columns made once, then one pass over all events for every change. */
export const loop: Engine = {
  name: 'loop',
  open: (dataset) => ({ change: open(columnsOf(dataset), () => textColumnsOf(dataset)) }),
}
