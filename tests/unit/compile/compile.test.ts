// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '#compile/compile.ts'
import { inReadingOrder, problemLine } from '#compile/problem.ts'
import { serialize } from '#compile/serialize.ts'
import { asSources, compileWith, datasetWith, problemsWith, soundFiles } from './fixture.ts'

describe('compiling', () => {
  it('gives a dataset without a version from a sound record', () => {
    const dataset = datasetWith()
    expect(dataset.version).toBe('')
    expect(dataset.title).toBe('Alliances')
    expect(dataset.events.map(({ id }) => id)).toEqual(['meeting'])
  })

  it('gives no dataset as soon as there is one problem', () => {
    const { dataset, problems } = compileWith({ 'data/more.yaml': 'claims: 3' })
    expect(dataset).toBeNull()
    expect(problems).toHaveLength(1)
  })

  it('reports syntax, shape, date, link and id problems of all files at once', () => {
    const { problems } = compileWith({
      'data/a.yaml': 'claims: [',
      'data/b.yaml':
        'claims:\n  - { id: claim, about: [report], status: reported, evidence: [{ article: report, phrase: a }] }',
      'data/c.yaml':
        'articles:\n  - { id: other, url: "https://example.org", title: T, publisher: P, language: en, read: full, published: Tuesday }',
      'data/d.yaml':
        'disputes:\n  - id: meeting\n    topic: T\n    about: [nobody]\n    positions:\n' +
        '      - { text: One, evidence: [{ article: report, phrase: one }] }\n' +
        '      - { text: Two, evidence: [{ article: report, phrase: two }] }',
      'data/ids.txt': 'place:gamma\nplace:lost',
    })
    expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      expect.stringContaining('data/a.yaml is not readable as YAML'),
      'data/b.yaml `text` is missing',
      'data/c.yaml `published` is not a date: Tuesday',
      'data/d.yaml no record is called `nobody`',
      expect.stringContaining('data/ids.txt `place:lost` shipped once'),
      'data/reports/report.yaml `meeting` is already the id of a dispute at data/d.yaml:2',
    ])
  })

  it('leaves files of other kinds unread', () => {
    const files = { 'data/README.md': 'events: [', 'data/record.schema.json': '{', 'data/notes.txt': 'place:lost' }
    expect(compileWith(files).problems).toEqual([])
  })

  it('reads both endings of YAML files', () => {
    expect(problemsWith('unknown: 1')).toHaveLength(1)
    expect(compileWith({ 'data/more.yml': 'unknown: 1' }).problems).toHaveLength(1)
  })

  it('calls for a dataset key where no file has one, even where there is no file', () => {
    expect(compile([]).problems.map(problemLine)).toEqual([
      'data:1:1  no file has the `dataset` key: title, subject and licence',
    ])
  })

  it('does not call for the dataset key where it may stand on a page that cannot be read', () => {
    const lines = compileWith({ 'data/dataset.yaml': 'dataset: { title: Alliances' }).problems.map(problemLine)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('not readable as YAML')
  })

  it('gives the same text whatever the order of the files', () => {
    const sources = asSources(soundFiles)
    const text = serialize(datasetWith())
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
        const { dataset } = compile(shuffled)
        expect(dataset && serialize(dataset)).toBe(text)
      }),
    )
  })

  it('gives the same text however the records are spread over files and ordered in them', () => {
    const records = ['eta', 'zeta', 'iota', 'theta'].map(
      (id) => `  - { id: ${id}, name: ${id}, type: other, evidence: [{ article: report, phrase: words }] }`,
    )
    const text = serialize(datasetWith({ 'data/more.yaml': `organizations:\n${records.join('\n')}` }))
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: 4 }), fc.integer({ min: 1, max: 3 }), (lines, cut) => {
        const [one, other] = [lines.slice(0, cut), lines.slice(cut)].map((part) => `organizations:\n${part.join('\n')}`)
        const dataset = datasetWith({ 'data/x.yaml': one ?? '', 'data/w.yaml': other ?? '' })
        expect(serialize(dataset)).toBe(text)
      }),
    )
  })

  it('never throws and never gives both a dataset and problems, whatever the text', () => {
    const scrap = fc.constantFrom(
      'events',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      '{',
      '}',
      '&a',
      '*a',
      '"',
      '---',
      '\t',
      'id',
      '#',
      '!!x',
      '? ',
      '<<',
      '1',
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
        const { dataset, problems } = compileWith({ 'data/more.yaml': scraps.join('') })
        expect(dataset === null).toBe(problems.length > 0)
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })
})

describe('problems', () => {
  const at = (file: string, line: number, column: number, message = 'm') => ({ file, line, column, message })

  it('stand by file, then line, then column, numbers as numbers', () => {
    const sorted = [at('a', 2, 1), at('a', 10, 1), at('a', 10, 3), at('b', 1, 1)]
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: 4 }), (shuffled) => {
        expect(inReadingOrder(shuffled)).toEqual(sorted)
      }),
    )
  })

  it('stand once where two stages found the same', () => {
    expect(inReadingOrder([at('a', 1, 1), at('a', 1, 1), at('a', 1, 1, 'n')])).toHaveLength(2)
  })

  it('read as file:line:column, message and hint', () => {
    expect(problemLine(at('data/a.yaml', 3, 7, 'is wrong'))).toBe('data/a.yaml:3:7  is wrong')
    expect(problemLine({ ...at('a.yaml', 1, 1, 'is wrong'), hint: 'mend it' })).toBe('a.yaml:1:1  is wrong  (mend it)')
  })
})
