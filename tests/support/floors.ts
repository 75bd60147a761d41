import { posix } from 'node:path'
import ts from 'typescript'

/** The floors of the house, read off the table in docs/house.md, and what is wrong with a tree of files under them. */

export interface Room {
  name: string
  floor: number
  /** Rooms it may import from. */
  may: ReadonlySet<string>
  /** What it must not know, as the table says it. */
  mustNot: string
}

export interface House {
  rooms: ReadonlyMap<string, Room>
  /** The one view that may import other views. */
  composes: string | null
  /** Files (without ending) that alone may import from `node:`. */
  edges: ReadonlySet<string>
}

/** Files by path, `src/room/file.ts`, with their text. */
export type Files = Readonly<Record<string, string>>

const namesIn = (cell: string): string[] => cell.match(/[a-z]+(?:\/\*)?/g) ?? []

/** The house as its page describes it; throws where the page has no table, or names a room that has no row. */
export const readHouse = (page: string): House => {
  const rows = page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, floor = '']) => /^\d+$/.test(floor))
  const all = rows.flatMap(([, , room = '']) => room.split(', '))
  if (all.length === 0) throw new Error('the page has no table of floors')
  const rooms = new Map<string, Room>()
  for (const [, floor = '', room = '', may = '', mustNot = ''] of rows) {
    const outside = may.replace(/\(.*?\)/g, '')
    for (const name of room.split(', ')) {
      const named = new Set(namesIn(outside).filter((one) => all.includes(one)))
      rooms.set(name, { name, floor: Number(floor), may: named, mustNot })
    }
  }
  const [, composes = null] = /views\/(\w+) alone composes/.exec(page) ?? []
  const [, edges = ''] = /^\s*edges [^:\n]*: (.*)$/m.exec(page) ?? []
  return { rooms, composes, edges: new Set(edges.split(', ').filter(Boolean)) }
}

/** The room a file stands in, as the table names it (`views/*` for any view); null for one that stands in none. */
export const roomOf = (path: string): string | null => {
  const [top, room, below] = path.split('/')
  if (top !== 'src' || room === undefined || below === undefined) return null
  return room === 'views' ? 'views/*' : room
}

/** What a file imports, as it is written: types, re-exports, dynamic imports and styles among it. */
export const specifiersOf = (path: string, text: string): string[] => {
  if (path.endsWith('.css')) {
    return [...text.matchAll(/(?:@import(?: url\()?|composes:[^;]* from) *['"]([^'"]+)/g)].map(([, one = '']) => one)
  }
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** The file that a specifier leads to; null where it leaves the house. */
export const targetOf = (from: string, specifier: string): string | null => {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : null
}

/** Files that import one another in a circle, each circle once, from its alphabetically first file. */
export const circlesIn = (files: Files): string[][] => {
  const imports = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      specifiersOf(path, text).flatMap((specifier) => targetOf(path, specifier) ?? []),
    ]),
  )
  const circles = new Map<string, string[]>()
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      const circle = trail.slice(start)
      const first = circle.indexOf([...circle].sort()[0] ?? path)
      const turned = [...circle.slice(first), ...circle.slice(0, first)]
      circles.set(turned.join(), turned)
      return
    }
    if (done.has(path)) return
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of imports.keys()) walk(path, [])
  return [...circles.values()]
}
