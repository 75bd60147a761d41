import type { Filters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'
import { columnsOf } from '../columns.ts'
import { type Engine, most, type Opened, pairPlace } from '../engine.ts'
import { type Arquero, loadArquero, type Row, type Table } from './arquero-shape.ts'
import { askedOf, bits } from './asked.ts'
import { rankOf } from './busiest.ts'
import { type PartName, partsOf, rowsOf } from './links.ts'
import { textColumnsOf, textMatches } from './text-columns.ts'
import { workOf } from './work.ts'

const openWith = ({ table, escape: using, desc }: Arquero, dataset: Dataset): Opened => {
  const columns = columnsOf(dataset)
  const parts = partsOf(columns)
  const { size, values } = columns
  const ids = Int32Array.from({ length: size }, (_, at) => at)
  const events = table({ id: ids, first: columns.first, last: columns.last, about: columns.about })
  const linked = (name: PartName): Table => table(rowsOf(parts[name], size))
  const links: Record<PartName, Table> = {
    ...{ org: linked('org'), orgAround: linked('orgAround'), person: linked('person'), place: linked('place') },
    ...{ programme: linked('programme'), kind: linked('kind'), outcome: linked('outcome'), camp: linked('camp') },
    ...{ source: linked('source'), month: linked('month'), turnout: linked('turnout'), pair: linked('pair') },
  }
  let textColumns: ReturnType<typeof textColumnsOf> | undefined

  /** For each event 1 where it has one of some values. */
  const having = (name: PartName, chosen: readonly number[]): Uint8Array => {
    const has = new Uint8Array(size)
    const wanted = new Set(chosen)
    const found = links[name].filter(using(({ value }: Row) => wanted.has(value ?? -1))).array('event')
    for (let at = 0; at < found.length; at += 1) has[found[at] ?? 0] = 1
    return has
  }
  const testsOf = (filters: Filters): { bit: number; passes: (event: number) => boolean }[] => {
    const tests: { bit: number; passes: (event: number) => boolean }[] = []
    const orgs = filters.org.map((id) => having(filters.units ? 'orgAround' : 'org', [values.org.indexOf(id)]))
    const asksAll = filters.match === 'all'
    if (orgs.length > 0) {
      const met = (event: number) => (has: Uint8Array) => has[event] === 1
      tests.push({ bit: bits.org, passes: (event) => (asksAll ? orgs.every(met(event)) : orgs.some(met(event))) })
    }
    for (const key of ['person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source'] as const) {
      const chosen: readonly string[] = filters[key]
      if (chosen.length === 0) continue
      const has = having(
        key,
        chosen.map((value) => values[key].indexOf(value)),
      )
      tests.push({ bit: bits[key], passes: (event) => has[event] === 1 })
    }
    if (filters.q !== '') {
      textColumns ??= textColumnsOf(dataset)
      const matches = textMatches(textColumns, filters.q)
      tests.push({ bit: bits.text, passes: (event) => matches[event] === 1 })
    }
    return tests
  }
  const failedBy = (filters: Filters): ArrayLike<number> => {
    const { from, to, certain } = askedOf(columns, filters)
    const tests = testsOf(filters)
    const expression = ({ id = 0, first = 0, last = 0, about = 0 }: Row): number => {
      const isIn = certain ? first >= from && last <= to && about === 0 : last >= from && first <= to
      let failed = isIn ? 0 : bits.range
      for (const { bit, passes } of tests) if (!passes(id)) failed |= bit
      return failed
    }
    return events.derive({ failed: using(expression) }).array('failed')
  }
  /** Over the events that pass all filters but that of `bit`. */
  const count = (name: PartName, failed: ArrayLike<number>, bit = parts[name].bit): Int32Array => {
    const { length } = parts[name]
    const passing = links[name].filter(using(({ event }: Row) => ((failed[event ?? 0] ?? 0) & ~bit) === 0))
    const found = passing.groupby('value').count()
    const [value, events] = [found.array('value'), found.array('count')]
    const counts = new Int32Array(length)
    for (let at = 0; at < value.length; at += 1) counts[value[at] ?? 0] = events[at] ?? 0
    return counts
  }
  const shared = (failed: ArrayLike<number>) => {
    return (top: readonly number[]): Int32Array => {
      const [orgs, ranks] = [values.org.length, rankOf(top, values.org.length)]
      const isAmong = (org: number): boolean => (ranks[org] ?? -1) >= 0
      const passing = links.pair.filter(
        using(
          ({ event = 0, value = 0 }: Row) =>
            failed[event] === 0 && isAmong(Math.floor(value / orgs)) && isAmong(value % orgs),
        ),
      )
      const found = passing.groupby('value').count()
      const [pairs, events] = [found.array('value'), found.array('count')]
      const counts = new Int32Array((top.length * (top.length - 1)) / 2)
      for (let at = 0; at < pairs.length; at += 1) {
        const pair = pairs[at] ?? 0
        counts[pairPlace(ranks[Math.floor(pair / orgs)] ?? 0, ranks[pair % orgs] ?? 0)] = events[at] ?? 0
      }
      return counts
    }
  }
  return {
    change(filters) {
      const failed = failedBy(filters)
      const of = (name: PartName, bit?: number): Int32Array => count(name, failed, bit)
      const none = new Int32Array()
      const org = of(filters.units ? 'orgAround' : 'org', filters.match === 'all' ? 0 : bits.org)
      const newest = events
        .filter(using(({ id }: Row) => failed[id ?? 0] === 0))
        .orderby(desc('id'))
        .slice(0, most.newest)
      return workOf(columns, filters.units, {
        counts: {
          ...(filters.units ? { org: none, orgAround: org } : { org, orgAround: none }),
          ...{ person: of('person'), place: of('place'), programme: of('programme'), kind: of('kind') },
          ...{ outcome: of('outcome'), camp: of('camp'), source: of('source') },
          ...{ month: of('month'), turnout: of('turnout') },
        },
        newest: Array.from(newest.array('id')),
        shared: shared(failed),
      })
    },
  }
}

/** arquero: tables of links, filtered, grouped and counted for every change. */
export const loadedArquero = async (): Promise<Engine> => {
  const arquero = await loadArquero()
  return { name: 'arquero', open: (dataset) => openWith(arquero, dataset) }
}
