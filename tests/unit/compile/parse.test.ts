// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Page, parsePage } from '#compile/parse.ts'
import { problemLine } from '#compile/problem.ts'
import type { Path } from '#compile/tree.ts'

const read = (text: string) => parsePage({ path: 'a.yaml', text })
const linesOf = (text: string) => read(text).problems.map(problemLine)
const spot = (page: Page, path: Path, side: 'value' | 'key' = 'value') => {
  const { line, column } = page.problem(path, '', undefined, side)
  return `${line}:${column}`
}

describe('the place of a problem', () => {
  const { page } = read(`# a comment
events:
  - id: one
    participants: [{ organization: alpha }, { organization: beta }]
  - id: two
    place:
    summary: >
      Folded
      text
`)

  it.each<[Path, string]>([
    [['events', 0, 'id'], '3:9'],
    [['events', 0, 'participants', 1, 'organization'], '4:61'],
    [['events', 0, 'participants', 1], '4:45'],
    [['events', 1], '5:5'],
    [['events', 1, 'summary'], '7:14'],
    [['events'], '3:3'],
  ])('is the value at %j', (path, place) => {
    expect(spot(page, path)).toBe(place)
  })

  it('is the key where the key is at fault', () => {
    expect(spot(page, ['events', 0, 'participants'], 'key')).toBe('4:5')
    expect(spot(page, ['events'], 'key')).toBe('2:1')
  })

  it('is the key of a value that was left empty', () => {
    expect(spot(page, ['events', 1, 'place'])).toBe('6:5')
  })

  it('is the nearest ancestor of a missing key', () => {
    expect(spot(page, ['events', 1, 'title'])).toBe('5:5')
    expect(spot(page, ['events', 0, 'participants', 0, 'role'])).toBe('4:20')
    expect(spot(page, ['events', 7, 'id'])).toBe('3:3')
    expect(spot(page, ['events', 0, 'id', 'deeper'])).toBe('3:9')
    expect(spot(page, ['nothing', 'at', 'all'])).toBe('2:1')
  })

  it('is the start of a file that holds nothing', () => {
    expect(spot(read('').page, ['events', 0])).toBe('1:1')
  })

  it('counts lines that end the Windows way', () => {
    expect(spot(read('a: 1\r\nb:\r\n  c: 2\r\n').page, ['b', 'c'])).toBe('3:6')
  })

  it('is where the value was written, whatever the number of lines and the indentation before it', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 9 }), (blank, indent) => {
        const { page } = read(`${'\n'.repeat(blank)}a:\n${' '.repeat(indent)}b: here`)
        expect(spot(page, ['a', 'b'])).toBe(`${blank + 2}:${indent + 4}`)
      }),
    )
  })
})

describe('a page that cannot be read', () => {
  it.each([
    ['tabs', 'a:\n\t- b', 'a.yaml:2:1  is indented with a tab  (YAML is indented with spaces)'],
    [
      'a second document',
      'a: 1\n---\nb: 2',
      'a.yaml:2:1  a second document starts here  (one file holds one document: remove the `---`)',
    ],
    [
      'an open bracket',
      'a: [1',
      'a.yaml:1:6  is not readable as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'a colon in plain text',
      'a: b: c',
      'a.yaml:1:4  is not readable as YAML: Nested mappings are not allowed in compact mappings',
    ],
    ['an unknown tag', 'a: !!foo 3', 'a.yaml:1:4  is not readable as YAML: Unresolved tag: tag:yaml.org,2002:foo'],
  ])('says so and has no content: %s', (_, text, line) => {
    expect(linesOf(text)).toContain(line)
    expect(read(text).page.content).toBeUndefined()
  })
})

describe('a page that is merely odd', () => {
  it('is read on after a duplicate key', () => {
    expect(linesOf('a: 1\nbee: 2\nbee: 3')).toEqual([
      'a.yaml:3:1  `bee` stands twice in the same mapping  (keep one of them)',
    ])
    expect(read('a: 1\nbee: 2\nbee: 3').page.content).toMatchObject({ a: 1 })
  })

  it('is read on after an alias, which is a problem', () => {
    expect(linesOf('a: &x [1]\nb: *x')).toEqual(['a.yaml:2:4  `*x` is an alias  (write the value out in full)'])
    expect(read('a: &x [1]\nb: *x').page.content).toEqual({ a: [1], b: [1] })
  })

  it('is given up at an alias to nothing', () => {
    expect(linesOf('b: *x')).toEqual(['a.yaml:1:4  `*x` is an alias  (write the value out in full)'])
    expect(read('b: *x').page.content).toBeUndefined()
  })

  it('is given up at aliases that multiply without end', () => {
    const bomb = [...'abcdefghij'].map((key, i, all) => `${key}: &${key} [${i ? `*${all[i - 1]}, `.repeat(9) : ''}1]`)
    const { page, problems } = read(bomb.join('\n'))
    expect(page.content).toBeUndefined()
    expect(problems.length).toBeGreaterThan(0)
  })

  it('keeps dates and yes and no as the text they are', () => {
    expect(read('a: 2025-04-21\nb: no\nc: 2025-04').page.content).toEqual({ a: '2025-04-21', b: 'no', c: '2025-04' })
  })
})
