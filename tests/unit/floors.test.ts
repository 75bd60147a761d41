// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Files, readHouse } from '../support/floors.ts'
import { faultsIn } from '../support/floors-rules.ts'

const page = readFileSync('docs/house.md', 'utf8')
const house = readHouse(page)
const files: Files = Object.fromEntries(
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => [path, readFileSync(path, 'utf8')]),
)

describe('the house', () => {
  it('keeps its laws', () => {
    expect(faultsIn(files, house)).toEqual([])
  })

  it('is read whole: every room has files, every file a room', () => {
    const rooms = new Set(Object.keys(files).map((path) => path.split('/')[1]))
    expect([...rooms].sort()).toEqual([...house.rooms.keys()].map((room) => room.replace('/*', '')).sort())
    expect(Object.keys(files).length).toBeGreaterThan(150)
    expect(files['src/app/main.tsx']).toBeDefined()
  })

  it('has the edges that its page names', () => {
    expect(house.edges.size).toBeGreaterThan(1)
    for (const edge of house.edges) expect(files).toHaveProperty([`src/compile/${edge}.ts`])
  })
})

describe('the table of floors', () => {
  it('says of every room what it may import', () => {
    const may = Object.fromEntries([...house.rooms].map(([name, room]) => [name, [...room.may].join(' ')]))
    expect(may).toMatchObject({ record: '', compile: 'record', query: 'record', link: 'record query', design: '' })
    expect(house.rooms.get('views/*')?.may).toEqual(house.rooms.get('controls')?.may)
    expect(house.rooms.get('app')?.may).not.toContain('compile')
    expect(house.composes).toBe('dashboard')
  })

  it('lets no room import from its own floor or a higher one', () => {
    for (const room of house.rooms.values()) {
      for (const other of room.may) expect(house.rooms.get(other)?.floor).toBeLessThan(room.floor)
    }
  })

  it('is asked for', () => {
    expect(() => readHouse('# The house\n\nNo table here.')).toThrow('no table')
  })
})

/** The faults of a house that is sound but for what is given. */
const faultsWith = (given: Files): string[] =>
  faultsIn(
    {
      'src/record/dates.ts': "import { z } from 'zod'\nexport const day = z",
      'src/query/answer.ts': "import type { day } from '#record/dates.ts'\nexport type A = typeof day",
      'src/compile/files.ts': "import { readFileSync } from 'node:fs'\nexport const read = readFileSync",
      'src/design/Chip.tsx':
        "import styles from './Chip.module.css'\nexport const Chip = () => <b className={styles.chip} />",
      'src/design/Chip.module.css': '.chip { color: var(--ink) }',
      'src/design/tokens.css': ':root { --ink: #123456 }',
      'src/controls/Bar.tsx': "export { Chip as Bar } from '#design/Chip.tsx'\nexport const bars = 1",
      'src/views/tie/TiePage.tsx': 'export const TiePage = () => null',
      'src/views/dashboard/DashboardPage.tsx':
        "import { TiePage } from '#views/tie/TiePage.tsx'\nexport const D = TiePage",
      'src/app/main.tsx': "import '#design/tokens.css'\nimport { TiePage } from '#views/tie/TiePage.tsx'\nvoid TiePage",
      ...given,
    },
    house,
  )

describe('a house that is sound', () => {
  it('has no faults', () => {
    expect(faultsWith({})).toEqual([])
  })

  it.each<[string, Files, RegExp]>([
    ['an import that climbs', { 'src/query/x.ts': "import { Chip } from '#design/Chip.tsx'" }, /it climbs/],
    ['an import of types that climbs', { 'src/record/x.ts': "import type { A } from '#query/answer.ts'" }, /it climbs/],
    [
      'a re-export that climbs',
      { 'src/record/x.ts': "export type { A } from '#query/answer.ts'\nconst a = 1" },
      /climbs/,
    ],
    ['a late import that climbs', { 'src/query/x.ts': "export const x = import('#design/Chip.tsx')" }, /it climbs/],
    ['an import of styles that climbs', { 'src/query/x.ts': "import '#design/tokens.css'" }, /it climbs/],
    ['styles that climb', { 'src/design/x.css': "@import '#app/main.css';", 'src/app/main.css': '' }, /it climbs/],
    [
      'an import that goes sideways',
      { 'src/query/x.ts': "import { read } from '#compile/files.ts'" },
      /does not let it/,
    ],
    [
      'a view that imports a view',
      { 'src/views/event/x.ts': "import { TiePage } from '#views/tie/TiePage.tsx'" },
      /let it/,
    ],
    [
      'a view that imports controls',
      { 'src/views/tie/x.ts': "import { Bar } from '#controls/Bar.tsx'" },
      /does not let it/,
    ],
    ['an app that imports compile', { 'src/app/x.ts': "import { read } from '#compile/files.ts'" }, /does not let it/],
    ['a design that knows records', { 'src/design/x.ts': "import { day } from '#record/dates.ts'" }, /does not let it/],
    ['a climb by dots', { 'src/query/x.ts': "import { day } from '../record/dates.ts'" }, /never by \.\.\//],
    ['dots amid a path', { 'src/query/x.ts': "import { day } from '#query/../record/dates.ts'" }, /never by \.\.\//],
    ['a long way round', { 'src/query/x.ts': "import type { A } from '#query/answer.ts'" }, /inside a room by/],
    ['a file that is not there', { 'src/query/x.ts': "import { y } from './y.ts'" }, /no such file/],
    ['node: away from an edge', { 'src/compile/parse.ts': "import { join } from 'node:path'" }, /only edges may/],
    ['node: in the record', { 'src/record/x.ts': "import { join } from 'node:path'" }, /only edges may/],
    ['React in a query', { 'src/query/x.ts': "import { useMemo } from 'react'" }, /knows of react$/],
    ['types of React in the record', { 'src/record/x.ts': "import type { Key } from 'react'" }, /knows of react$/],
    [
      'the router in a link',
      { 'src/link/x.ts': "import { useLocation } from 'react-router'" },
      /knows of react-router/,
    ],
    ['the window in a link', { 'src/link/x.ts': 'export const x = () => window.name' }, /knows of window/],
    ['the clock in a query', { 'src/query/x.ts': 'export const x = () => Date.now()' }, /knows of Date.now/],
    ['today in a query', { 'src/query/x.ts': 'export const x = () => new Date()' }, /knows of new Date/],
    ['chance in a query', { 'src/query/x.ts': 'export const x = () => Math.random()' }, /knows of Math.random/],
    [
      'an address in a query',
      { 'src/query/x.ts': 'export const x = new URLSearchParams()' },
      /knows of URLSearchParams/,
    ],
    ['a barrel', { 'src/query/all.ts': "export { A } from './answer.ts'" }, /only passes on/],
    ['an index', { 'src/query/index.ts': 'export const x = 1' }, /tells nothing/],
    ['helpers', { 'src/query/helpers.ts': 'export const x = 1' }, /tells nothing/],
    ['types', { 'src/views/tie/types.ts': 'export const x = 1' }, /tells nothing/],
    ['a default', { 'src/query/x.ts': 'export default 1' }, /by default/],
    ['a default by name', { 'src/query/x.ts': 'const x = 1\nexport { x as default }' }, /by default/],
    ['a component in small letters', { 'src/design/chip-box.tsx': 'export const x = 1' }, /not named/],
    ['a module in capitals', { 'src/query/Answer.ts': 'export const x = 1' }, /not named/],
    ['a room without a row', { 'src/attic/x.ts': 'export const x = 1' }, /stands in no room/],
    ['a file without a room', { 'src/x.ts': 'export const x = 1' }, /stands in no room/],
    ['a long file', { 'src/query/x.ts': 'export const x = 1\n'.repeat(301) }, /longer than 300/],
    ['a colour', { 'src/design/x.css': '.x { color: #fff }' }, /names the colour #fff/],
    ['a colour by function', { 'src/views/tie/x.css': '.x { color: RGB(1 2 3) }' }, /names the colour RGB/],
    [
      'a colour in a drawing',
      { 'src/design/X.tsx': 'export const X = () => <path fill="#a1b2c3" />' },
      /names the colour/,
    ],
    ['a style', { 'src/design/X.tsx': 'export const X = () => <b style={{ top: 1 }} />' }, /has style=/],
    [
      'raw HTML',
      { 'src/design/X.tsx': 'export const X = (p) => <b dangerouslySetInnerHTML={p} />' },
      /has dangerously/,
    ],
  ])('is told of %s, and of nothing else', (_, given, fault) => {
    const faults = faultsWith(given)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(fault)
  })

  it('may have a file of 300 lines, a date read from text, and names of its own like those of a browser', () => {
    const text = `export const x = { location: 1, d: new Date('2025'), n: (window: { history: 1 }) => window.history }\n`
    expect(faultsWith({ 'src/query/x.ts': `${text}${'// so\n'.repeat(299)}` })).toEqual([])
  })
})
