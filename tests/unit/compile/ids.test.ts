// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idLines, shippedLines, shippedOf } from '#compile/ids.ts'
import { problemLine } from '#compile/problem.ts'
import { compileWith, datasetWith, organizationLine } from './fixture.ts'

const problemsOf = (ids: string, more = 'claims: []') =>
  compileWith({ 'data/ids.txt': ids, 'data/more.yaml': more }).problems.map(problemLine)

describe('the lines to ship', () => {
  it('are one for each record that has a page, sorted', () => {
    expect(idLines(datasetWith())).toEqual([
      'article:report',
      'event:meeting',
      'organization:alpha-lab',
      'organization:alpha-works',
      'organization:beta-mobile',
      'organization:gamma-city',
      'person:ann-example',
      'place:gamma',
    ])
  })

  it('are all found again by the dataset they come from', () => {
    expect(problemsOf(idLines(datasetWith()).join('\n'))).toEqual([])
  })
})

describe('a shipped id', () => {
  it('may not vanish', () => {
    expect(problemsOf('place:gamma\nplace:lost')).toEqual([
      'data/ids.txt:2:1  `place:lost` shipped once and may not vanish; restore it or list it under formerIds',
    ])
  })

  it('may not turn into a record of another kind', () => {
    expect(problemsOf('organization:gamma')).toHaveLength(1)
  })

  it('may live on as a former id of its kind', () => {
    const more = `organizations:\n${organizationLine('delta', 'formerIds: [old-delta], ')}`
    expect(problemsOf('organization:old-delta', more)).toEqual([])
    expect(problemsOf('person:old-delta', more)).toHaveLength(1)
  })

  it('is not called lost while the page that may hold it cannot be read', () => {
    const problems = problemsOf('place:lost\nplace:gone', 'places: [{ id: lost }')
    expect(problems.filter((line) => line.includes('shipped once'))).toEqual([
      expect.stringContaining('`place:gone` shipped once'),
    ])
  })

  it('is reported at its own line, whatever blank lines and remarks stand between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', '# remark', '  ', 'place:gamma', '\tplace:gamma ')), (before) => {
        const [line = ''] = problemsOf([...before, 'place:lost'].join('\r\n'))
        expect(line).toMatch(new RegExp(`^data/ids\\.txt:${before.length + 1}:1 `))
      }),
    )
  })
})

describe('a list of shipped ids', () => {
  it('is read without blank lines and remarks, numbered as in the file', () => {
    expect(shippedLines('# a\n\nplace:gamma\r\n person:ann-example \n')).toEqual([
      { line: 3, shipped: 'place:gamma' },
      { line: 4, shipped: 'person:ann-example' },
    ])
  })

  it('may be empty', () => {
    expect(shippedLines('')).toEqual([])
    expect(problemsOf('')).toEqual([])
  })
})

describe('what a dataset tells of the ids that shipped', () => {
  const list = (text: string) => [{ path: 'data/ids.txt', text }]

  it('is how many there are, and the latest thousand in their order', () => {
    const lines = Array.from({ length: 1003 }, (_, i) => `event:e${i}`)
    const { count, latest } = shippedOf(list(`# shipped\n${lines.join('\n')}\n`))
    expect(count).toBe(1003)
    expect(latest).toEqual(lines.slice(3))
  })

  it('is nothing without a list', () => {
    expect(shippedOf([])).toEqual({ count: 0, latest: [] })
  })
})
