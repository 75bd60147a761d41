import type { Filters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'
import { wordsOf } from '#record/fold.ts'
import { type Columns, columnsOf } from '../columns.ts'
import { type Engine, most, type Opened, pairPlace } from '../engine.ts'
import { askedOf, bits } from './asked.ts'
import { rankOf } from './busiest.ts'
import { column, insert, loadDatabase } from './duckdb-shape.ts'
import { type PartName, partsOf, rowsOf } from './links.ts'
import { textColumnsOf } from './text-columns.ts'
import { workOf } from './work.ts'

type Database = Awaited<ReturnType<typeof loadDatabase>>

/** What is counted; its place here is its number in the table of links. */
const partNames: readonly Exclude<PartName, 'pair'>[] = [
  ...(['org', 'orgAround', 'person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source'] as const),
  ...(['month', 'turnout'] as const),
]

const among = (part: Exclude<PartName, 'pair'>, values: readonly number[]): string =>
  `id in (select event from links where part = ${partNames.indexOf(part)} and value in (${[-1, ...values].join()}))`

/** All links in one table: what is counted, the bits of the filters that matter to it, the event, the value. */
const linksOf = (parts: ReturnType<typeof partsOf>, size: number): Record<string, number[]> => {
  const links: Record<'part' | 'keep' | 'event' | 'value', number[]> = { part: [], keep: [], event: [], value: [] }
  for (const [part, name] of partNames.entries()) {
    for (let event = 0; event < size; event += 1) {
      parts[name].visit(event, (value) => {
        links.part.push(part)
        links.keep.push(~parts[name].bit)
        links.event.push(event)
        links.value.push(value)
      })
    }
  }
  return links
}

/** What a set of filters asks, in SQL: an expression with a bit for every filter that an event fails. */
const failedIn = (columns: Columns, filters: Filters): string => {
  const { values } = columns
  const { from, to, certain } = askedOf(columns, filters)
  const terms: string[] = []
  const ask = (bit: number, test: string): number => terms.push(`case when ${test} then 0 else ${bit} end`)
  if (filters.from !== null || filters.to !== null) {
    const surely = `first >= ${from} and last <= ${to} and about = 0`
    ask(bits.range, certain ? surely : `last >= ${from} and first <= ${to}`)
  }
  // A unit stands under all that it is a unit of, so the wider table answers for both.
  const orgs = filters.units ? 'orgAround' : 'org'
  const each = filters.org.map((id) => among(orgs, [values.org.indexOf(id)]))
  if (each.length > 0) ask(bits.org, each.map((one) => `(${one})`).join(filters.match === 'all' ? ' and ' : ' or '))
  for (const key of ['person', 'place', 'programme', 'kind', 'outcome', 'camp', 'source'] as const) {
    const chosen: readonly string[] = filters[key]
    const numbers = chosen.map((value) => values[key].indexOf(value))
    if (chosen.length > 0) ask(bits[key], among(key, numbers))
  }
  const words = wordsOf(filters.q).map((word) => {
    const quoted = `'${word.replaceAll("'", "''")}'`
    const inside = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
    const test = inside ? `contains(word, ${quoted})` : `starts_with(word, ${quoted})`
    return `id in (select event from word_link where value in (select number from words where ${test}))`
  })
  if (words.length > 0) ask(bits.text, words.join(' and '))
  return terms.length > 0 ? terms.join(' + ') : '0'
}

let schemas = 0

const openWith = (database: Database, dataset: Dataset): Opened => {
  const columns = columnsOf(dataset)
  const parts = partsOf(columns)
  const connection = database.connect()
  const { first, last, about, size } = columns
  // Every record opened has tables of its own.
  schemas += 1
  connection.query(`create schema record_${schemas}`)
  connection.query(`set schema = 'record_${schemas}'`)
  insert(database, connection, 'events', { id: Array.from({ length: size }, (_, at) => at), first, last, about })
  insert(database, connection, 'links', linksOf(parts, size))
  insert(database, connection, 'pairs', rowsOf(parts.pair, size))
  let hasWords = false
  const insertWords = (): void => {
    const { words, byEvent } = textColumnsOf(dataset)
    const visited = {
      bit: 0,
      length: 0,
      visit: (event: number, at: (value: number) => void) => {
        byEvent.values.subarray(byEvent.starts[event], byEvent.starts[event + 1]).forEach((word) => {
          at(word)
        })
      },
    }
    insert(database, connection, 'words', { number: words.map((_, at) => at), word: words.map((word) => `"${word}"`) })
    insert(database, connection, 'word_link', rowsOf(visited, size))
    hasWords = true
  }
  const counted = (failed: string, { units, match }: Filters) => {
    connection.query(`create or replace temp table mask as select id, ${failed} as failed from events`)
    const [own, other] = units ? (['orgAround', 'org'] as const) : (['org', 'orgAround'] as const)
    // Where all chosen organizations must take part, their filter matters to their own counts too.
    const passing =
      match === 'all'
        ? `case when part = ${partNames.indexOf(own)} then failed else failed & keep end`
        : 'failed & keep'
    const answer = connection.query(
      `select part::int as part, value::int as value, count(*)::int as events from links join mask on event = id
       where (${passing}) = 0 and part <> ${partNames.indexOf(other)} group by part, value`,
    )
    const [part, value, events] = [column(answer, 'part'), column(answer, 'value'), column(answer, 'events')]
    const empty = partNames.map((name) => new Int32Array(parts[name].length))
    for (const [row, at] of part.entries()) {
      const counts = empty[at]
      if (counts) counts[value[row] ?? 0] = events[row] ?? 0
    }
    const of = (name: Exclude<PartName, 'pair'>): Int32Array => empty[partNames.indexOf(name)] ?? new Int32Array()
    return {
      ...{ org: of('org'), orgAround: of('orgAround'), person: of('person'), place: of('place'), kind: of('kind') },
      ...{ programme: of('programme'), outcome: of('outcome'), camp: of('camp'), source: of('source') },
      ...{ month: of('month'), turnout: of('turnout') },
    }
  }
  const shared = (top: readonly number[]): Int32Array => {
    const pairs = new Int32Array((top.length * (top.length - 1)) / 2)
    const count = columns.values.org.length
    const wanted = `(value // ${count}) in (${[-1, ...top].join()}) and (value % ${count}) in (${[-1, ...top].join()})`
    const answer = connection.query(
      `select value::int as value, count(*)::int as events from pairs join mask on event = id
       where failed = 0 and ${wanted} group by value`,
    )
    const [value, events, ranks] = [column(answer, 'value'), column(answer, 'events'), rankOf(top, count)]
    for (const [row, pair] of value.entries()) {
      pairs[pairPlace(ranks[Math.floor(pair / count)] ?? 0, ranks[pair % count] ?? 0)] = events[row] ?? 0
    }
    return pairs
  }
  return {
    change(filters) {
      if (filters.q !== '' && !hasWords) insertWords()
      const counts = counted(failedIn(columns, filters), filters)
      const newest = connection.query(
        `select id::int as id from mask where failed = 0 order by id desc limit ${most.newest}`,
      )
      return workOf(columns, filters.units, { counts, newest: column(newest, 'id'), shared })
    },
  }
}

/** DuckDB compiled to WebAssembly: tables of links, and SQL for every change. */
export const loadedDuckdb = async (): Promise<Engine> => {
  const database = await loadDatabase()
  return { name: 'duckdb', open: (dataset) => openWith(database, dataset) }
}
