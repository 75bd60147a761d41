import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type Compiled, compile } from './compile.ts'
import { byText, type SourceFile } from './problem.ts'
import { withVersion } from './serialize.ts'

const isSource = (name: string): boolean => /\.ya?ml$/.test(name) || name === 'ids.txt'

/**
 * Every authored file under `folder`, at any depth, sorted by path; paths are relative to `root`, with forward slashes.
 * Hidden files and folders are left out. Throws where the folder cannot be read.
 */
export const readSources = (folder: string, root = process.cwd()): SourceFile[] => {
  const top = resolve(root, folder)
  const read = (place: string): SourceFile[] =>
    readdirSync(place, { withFileTypes: true }).flatMap((item) => {
      const full = join(place, item.name)
      if (item.name.startsWith('.')) return []
      if (item.isDirectory()) return read(full)
      if (!isSource(item.name)) return []
      return [{ path: relative(root, full).split(sep).join('/'), text: readFileSync(full, 'utf8') }]
    })
  return read(top).sort((a, b) => byText(a.path, b.path))
}

/** What names content: 64 hex digits of SHA-256. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Compiles all files under `folder` and gives the dataset its version, a hash of the content (64 hex digits). Never
 * throws: a folder that cannot be read is a problem as well. `laid`: see arrange.
 */
export const compileFolder = (folder: string, root = process.cwd(), { laid = true } = {}): Compiled => {
  try {
    const compiled = compile(readSources(folder, root), { laid })
    return compiled.dataset ? { dataset: withVersion(compiled.dataset, hash), problems: [] } : compiled
  } catch (error) {
    return { dataset: null, problems: [{ file: folder, line: 1, column: 1, message: `cannot be read: ${error}` }] }
  }
}

/** The text of each `<article id>.txt` in a folder, by id; none where there is no such folder. */
export const readArticles = (folder: string): Map<string, string> => {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return new Map(names.map((name) => [name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')]))
}

/** The text of a file, or `null` where there is none. */
export const readText = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)

/** Writes a file, making the folders above it. */
export const writeText = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
