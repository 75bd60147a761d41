import { type Filters, noFilters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'
import { columnsOf } from '../../columns.ts'
import { askedOf } from '../../engines/asked.ts'
import type { Start } from '../../engines/crossfilter.ts'
import { filtersOn, type ListKey, rangeOn } from '../../engines/crossfilter-filters.ts'
import { counting } from '../../engines/crossfilter-shape.ts'
import { visitList, visitMonth } from '../../engines/visits.ts'

/** The values of a filter with most events, and how many those are. */
export interface Facet {
  key: string
  values: readonly (readonly [value: string, events: number])[]
}

/** What the page of a crossfilter shows after a change. */
export interface Shown {
  /** For each facet its values with most events, and how many. */
  facets: readonly Facet[]
  /** Or quarters, by their first months. */
  months: readonly { month: string; events: number; government: number; partner: number }[]
  /** Numbers of the newest events, last first. */
  newest: readonly number[]
  /** How many events pass. */
  size: number
}

const listed = { values: 12, events: 100 } as const
const keys = ['kind', 'person', 'place', 'programme', 'outcome', 'camp', 'source'] as const

const mostBars = 60 // as many as our chart has: more months are counted by quarter

const monthAt = (first: string, at: number): string => {
  const months = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + at
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The activity by month, or by quarter where the months are many. */
const barsOf = (first: string, months: number, counts: Int32Array): Shown['months'] => {
  const start = Number(first.slice(5, 7)) - 1
  const step = months > mostBars ? 3 : 1
  const lead = start % step
  return Array.from({ length: Math.ceil((months + lead) / step) }, (_, bar) => {
    const own = Array.from({ length: step }, (_, at) => bar * step + at - lead).filter((at) => at >= 0 && at < months)
    const sum = (which: number): number => own.reduce((all, at) => all + (counts[at * 4 + which] ?? 0), 0)
    return { month: monthAt(first, bar * step - lead), events: sum(0), government: sum(2), partner: sum(3) }
  })
}

/** The former one of two values that say the same, so that what shows it need not be drawn again. */
const kept = <T>(before: T | undefined, now: T): T =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now

/**
 * A record in a crossfilter, as one writes it for a page: a dimension for each filter with a group that is kept up to date,
 * and a crossfilter without the range for the activity by month. It counts no ties: the page shows none.
 */
export const facetsOf = (start: Start, dataset: Dataset) => {
  const columns = columnsOf(dataset)
  const { values, size } = columns
  const events = Array.from({ length: size }, (_, at) => at)
  const [cross, apart] = [start(events), start(events)]
  const noTexts = (): Uint8Array => new Uint8Array(size)
  const [main, rest] = [filtersOn(cross, columns, noTexts), filtersOn(apart, columns, noTexts)]
  const order = cross.dimension((event) => event)
  const range = rangeOn(cross, columns)
  const groups = keys.map((key) => ({ key, group: main.dimensions[key].group() }))
  const orgs = counting(main.org.groupAll(), values.org.length, visitList(columns.orgs))
  const total = counting(cross.groupAll(), 1, (_, at) => at(0))
  const histogram = counting(apart.groupAll(), columns.months * 4 + 1, visitMonth(columns))
  let before = noFilters
  let shown: Shown | undefined

  const most = (key: ListKey | 'kind' | 'org', counted: Iterable<readonly [number, number]>): Facet => ({
    key,
    values: [...counted]
      .sort(([x, few], [y, many]) => many - few || x - y)
      .slice(0, listed.values)
      .map(([at, count]) => [values[key][at] ?? '', count] as const),
  })

  return (filters: Filters): Shown => {
    const asked = askedOf(columns, filters)
    main.set(filters, before, asked)
    rest.set(filters, before, asked)
    if (filters.from !== before.from || filters.to !== before.to || filters.certain !== before.certain) {
      range(asked)
    }
    before = filters
    const facets = [
      most('org', orgs.value().entries()),
      ...groups.map(({ key, group }) => {
        const pairs = group.all().map((pair) => [Number(pair.key), Number(pair.value)] as const)
        return most(key, pairs)
      }),
    ]
    shown = {
      facets: facets.map((facet, at) => kept(shown?.facets[at], facet)),
      months: kept(shown?.months, barsOf(columns.firstMonth, columns.months, histogram.value())),
      newest: order.top(listed.events),
      size: total.value()[0] ?? 0,
    }
    return shown
  }
}
