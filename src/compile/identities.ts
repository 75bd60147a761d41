import { isId } from '#record/ids.ts'
import type { Page } from './parse.ts'
import type { Problem } from './problem.ts'
import type { Entry, Kind } from './records.ts'
import { isMapping, type Path } from './tree.ts'

/** One id that an entry gives itself, now or formerly. */
interface Naming {
  id: string
  entry: Entry
  path: Path
  former: boolean
}

/** Who is called what. */
export interface Identities {
  namings: readonly Naming[]
  /** The entry that bears an id now: the first, where several do. */
  living: ReadonlyMap<string, Entry>
  /** Present ids by the former ones that lead to them. */
  successors: ReadonlyMap<string, string>
  /** Ids seen on pages that could not be read, so that one slip does not make every reference to them dangle. */
  hearsay: ReadonlySet<string>
}

const namingsOf = (entry: Entry): Naming[] => {
  if (!isMapping(entry.value)) return []
  const { id, formerIds } = entry.value
  const past: unknown[] = Array.isArray(formerIds) ? formerIds : []
  const all: [unknown, Path, boolean][] = [
    [id, ['id'], false],
    ...past.map((old, index): [unknown, Path, boolean] => [old, ['formerIds', index], true]),
  ]
  return all.flatMap(([name, path, former]) =>
    typeof name === 'string' && isId(name) ? [{ id: name, entry, path: [...entry.path, ...path], former }] : [],
  )
}

const mentioned = (page: Page): string[] =>
  page.content === undefined ? [...page.text.matchAll(/\bid:\s*['"]?([a-z0-9-]+)/g)].map(([, id = '']) => id) : []

/** Gathers the ids of all entries, of any shape, so that references can be judged even beside other problems. */
export const identify = (entries: readonly Entry[], pages: readonly Page[]): Identities => {
  const namings = entries.flatMap(namingsOf)
  const living = new Map<string, Entry>()
  for (const { id, entry, former } of namings) if (!former && !living.has(id)) living.set(id, entry)
  const present = new Map(namings.filter(({ former }) => !former).map(({ id, entry }) => [entry, id]))
  const successors = new Map(
    namings.flatMap(({ id, entry, former }) => (former ? [[id, present.get(entry) ?? id] as const] : [])),
  )
  return { namings, living, successors, hearsay: new Set(pages.flatMap(mentioned)) }
}

/** A kind with its article, for messages. */
export const oneKind = (kind: Kind): string => (/^[aeo]/.test(kind) ? `an ${kind}` : `a ${kind}`)

/** An id belongs to one record, of whatever kind; a former id to no other record, present or past. */
export const checkIds = ({ namings }: Identities): Problem[] => {
  const first = new Map<string, Naming>()
  const inOrder = [...namings.filter(({ former }) => !former), ...namings.filter(({ former }) => former)]
  return inOrder.flatMap((naming) => {
    const taken = first.get(naming.id)
    if (!taken) {
      first.set(naming.id, naming)
      return []
    }
    const { page } = taken.entry
    const { line } = page.problem(taken.path, '')
    const bearer = `${oneKind(taken.entry.kind)} at ${page.file}:${line}`
    const message = `\`${naming.id}\` is already ${taken.former ? 'a former' : 'the'} id of ${bearer}`
    return [naming.entry.page.problem(naming.path, message)]
  })
}
