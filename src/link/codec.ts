import type { Resolve } from '#query/catalogue.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import { boundsOf } from '#record/dates.ts'
import { filterKeys } from './filter-keys.ts'
import type { LinkKeys } from './key.ts'
import { isOld, type Migration, migrate, migrations } from './migrations.ts'
import { excerpt, type LinkProblem, reasons } from './problem.ts'
import { decodeText, encodeText, type Pair, pairsOf, pairText } from './query-string.ts'
import { noView, type View } from './view.ts'
import { viewKeys } from './view-keys.ts'

/** The whole state that a link holds. */
export interface LinkState {
  filters: Filters
  view: View
}

/**
 * What a link comes to. `foreign`: the pairs not ours, encoded as they stood. `renamed`: it was understood, but in words
 * of an earlier day (a former id, a key since migrated), so that the bar is to be written anew.
 */
export interface LinkReading extends LinkState {
  problems: LinkProblem[]
  foreign: Pair[]
  renamed: boolean
}

type Given = ReadonlyMap<string, readonly string[]>

const isOurs = (key: string): boolean => Object.hasOwn(filterKeys, key) || Object.hasOwn(viewKeys, key)

const readKeys = <S extends object>(keys: LinkKeys<S>, none: S, given: Given, resolve: Resolve) => {
  const state = { ...none }
  const problems: LinkProblem[] = []
  let renamed = false
  for (const key in keys) {
    const reading = keys[key].read(given.get(key) ?? [], resolve)
    state[key] = reading.value
    problems.push(...reading.faults.map((fault) => ({ key, ...fault })))
    renamed ||= reading.renamed
  }
  return { state, problems, renamed }
}

const writeKeys = <S extends object>(keys: LinkKeys<S>, state: S): string[] => {
  const parts: string[] = []
  for (const key in keys) {
    const text = keys[key].write(state[key])
    if (text !== '') parts.push(`${key}=${encodeText(text)}`)
  }
  return parts
}

const swapDates = (filters: Filters): { filters: Filters; problems: LinkProblem[] } => {
  const { from, to } = filters
  const start = from === null ? null : boundsOf(from)
  const end = to === null ? null : boundsOf(to)
  if (from === null || !start || !end || start.from <= end.to) return { filters, problems: [] }
  const problem = { key: 'from', value: excerpt(from), reason: reasons.swapped }
  return { filters: { ...filters, from: to, to: from }, problems: [problem] }
}

/** The state a query string holds. Never throws: what is not understood is left out and named in `problems`. */
export const readLink = (search: string, resolve: Resolve, changes: readonly Migration[] = migrations): LinkReading => {
  const given = new Map<string, string[]>()
  const foreign: Pair[] = []
  const written = pairsOf(search)
  for (const pair of migrate(written, changes)) {
    const key = decodeText(pair[0])
    const values = given.get(key)
    if (!isOurs(key)) foreign.push(pair)
    else if (values) values.push(decodeText(pair[1]))
    else given.set(key, [decodeText(pair[1])])
  }
  const read = readKeys(filterKeys, noFilters, given, resolve)
  const seen = readKeys(viewKeys, noView, given, resolve)
  const { filters, problems } = swapDates(read.state)
  return {
    filters,
    view: seen.state,
    problems: [...read.problems, ...problems, ...seen.problems],
    foreign,
    renamed: read.renamed || seen.renamed || isOld(written, changes),
  }
}

/** The query string of a state, `''` or `?…`: equal state, equal link; no default in it; foreign pairs come last. */
export const writeLink = (
  { filters, view }: LinkState,
  foreign: readonly (readonly [string, string])[] = [],
): string => {
  const others = foreign.filter(([key]) => !isOurs(decodeText(key))).map(pairText)
  const parts = [...writeKeys(filterKeys, filters), ...writeKeys(viewKeys, view), ...others]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
