import { type Filters, noFilters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'
import { columnsOf } from '../columns.ts'
import { type Counts, type Engine, most, type Opened, pairPlace, type Work } from '../engine.ts'
import { askedOf } from './asked.ts'
import { rankOf, topOf } from './busiest.ts'
import { filtersOn, type ListKey, rangeOn } from './crossfilter-filters.ts'
import { type Crossfilter, counting, type GroupAll } from './crossfilter-shape.ts'
import { textColumnsOf, textMatches } from './text-columns.ts'
import { visitList, visitMonth, visitPairs } from './visits.ts'

/** The library itself. */
export type Start = (events: readonly number[]) => Crossfilter

const openWith = (start: Start, dataset: Dataset): Opened => {
  const columns = columnsOf(dataset)
  const { values, size } = columns
  const events = Array.from({ length: size }, (_, at) => at)
  let textColumns: ReturnType<typeof textColumnsOf> | undefined
  const texts = (question: string): Uint8Array => {
    textColumns ??= textColumnsOf(dataset)
    return textMatches(textColumns, question)
  }
  const cross = start(events)
  // A group leaves out the filter of one dimension only, and a range takes three: the histogram has a crossfilter
  // of its own without any, so that a brush moves there nothing, and here only what enters or leaves.
  const apart = start(events)
  const [main, rest] = [filtersOn(cross, columns, texts), filtersOn(apart, columns, texts)]
  const order = cross.dimension((event) => event)
  const range = rangeOn(cross, columns)
  const grouped = (key: ListKey | 'kind') => main.dimensions[key].group()
  const groups = {
    ...{ kind: grouped('kind'), person: grouped('person'), place: grouped('place'), camp: grouped('camp') },
    ...{ programme: grouped('programme'), outcome: grouped('outcome'), source: grouped('source') },
  }
  const orgCount = values.org.length
  // A group of a dimension leaves its own filter out, one of the crossfilter leaves out none.
  const orgGroup = ({ units, match }: Filters): GroupAll => {
    const group = match === 'all' ? cross.groupAll() : main.org.groupAll()
    return counting(group, orgCount, visitList(units ? columns.orgsAround : columns.orgs))
  }
  const turnout = counting(cross.groupAll(), orgCount, visitList(columns.orgs))
  const pairs = counting(cross.groupAll(), orgCount ** 2, visitPairs(columns))
  const histogram = counting(apart.groupAll(), columns.months * 4 + 1, visitMonth(columns))
  let [before, orgs] = [noFilters, orgGroup(noFilters)]

  const sharedNow = (top: readonly number[]): Int32Array => {
    const [counts, shared] = [pairs.value(), new Int32Array((top.length * (top.length - 1)) / 2)]
    const ranks = rankOf(top, orgCount)
    const sorted = [...top].sort((x, y) => x - y)
    for (const [i, a] of sorted.entries()) {
      for (const b of sorted.slice(i + 1)) {
        shared[pairPlace(ranks[a] ?? 0, ranks[b] ?? 0)] = counts[a * orgCount + b] ?? 0
      }
    }
    return shared
  }
  const counted = (key: ListKey | 'kind'): Counts => ({ values: values[key], pairs: groups[key].all() })

  return {
    change(filters): Work {
      const asked = askedOf(columns, filters)
      if (filters.units !== before.units || filters.match !== before.match) {
        orgs.dispose()
        orgs = orgGroup(filters)
      }
      main.set(filters, before, asked)
      rest.set(filters, before, asked)
      const hasMoved = filters.from !== before.from || filters.to !== before.to || filters.certain !== before.certain
      if (hasMoved) range(asked)
      before = filters
      const [turnouts, months] = [turnout.value(), histogram.value()]
      const top = topOf(turnouts, most.busiest)
      return {
        counts: {
          ...{ person: counted('person'), place: counted('place'), programme: counted('programme') },
          ...{ kind: counted('kind'), outcome: counted('outcome'), camp: counted('camp'), source: counted('source') },
          org: { values: values.org, counts: orgs.value() },
        },
        histogram: {
          first: columns.firstMonth,
          counts: months.subarray(0, -1),
          undated: months.at(-1) ?? 0,
        },
        newest: order.top(most.newest).map((event) => columns.ids[event] ?? ''),
        busiest: top.map((org) => values.org[org] ?? ''),
        turnouts: top.map((org) => turnouts[org] ?? 0),
        shared: sharedNow(top),
      }
    },
  }
}

/** crossfilter2: a dimension for each filter, and groups that are kept up to date as events enter and leave. */
export const crossfilterOf = (start: Start): Engine => ({
  name: 'crossfilter2',
  open: (dataset) => openWith(start, dataset),
})
