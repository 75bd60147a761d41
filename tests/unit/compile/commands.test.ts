// @vitest-environment node
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, shipIds, verifyPhrases, writeSchema } from '#compile/commands.ts'
import { readText } from '#compile/files.ts'
import { documentSchema } from '#record/document.ts'
import { organizationLine, soundFiles } from './fixture.ts'
import { scratchFolder, writeFiles } from './scratch-folder.ts'

const text = 'Alpha Works and Alpha Lab met Beta Mobile. Ann Example of Gamma City said they met in Gamma.'

/** A project folder and what its commands print. */
const project = (files: Readonly<Record<string, string>> = soundFiles) => {
  const printed: string[] = []
  return { root: scratchFolder(files), printed, print: (line: string) => printed.push(line) }
}

describe('check', () => {
  it('prints one line of counts for a sound record', () => {
    const here = project()
    shipIds(here)
    here.printed.length = 0
    expect(check(here)).toBe(0)
    expect(here.printed).toEqual([
      '1 event · 4 organizations · 1 person · 1 place · 0 programmes · 1 relationship · 0 claims · 0 disputes · 1 article',
    ])
  })

  it('fails for each id that the list of shipped ones lacks, and says how to add it', () => {
    const here = project()
    shipIds(here)
    writeFiles(here.root, { 'data/more.yaml': `organizations:\n${organizationLine('delta')}` })
    here.printed.length = 0
    expect(check(here)).toBe(1)
    expect(here.printed).toEqual([
      expect.stringMatching(
        /^data\/ids\.txt:1:1 {2}`organization:delta` is not in the list.*\(run npm run data:ids\)$/,
      ),
      '1 problem',
    ])
    shipIds(here)
    expect(check(here)).toBe(0)
  })

  it('fails for every id where there is no list at all', () => {
    const here = project()
    expect(check(here)).toBe(1)
    expect(here.printed).toHaveLength(9)
    expect(here.printed.at(-1)).toBe('8 problems')
  })

  it('prints every problem and their number, and fails', () => {
    const here = project({ ...soundFiles, 'data/more.yaml': 'claims: 1\nplace: 2' })
    expect(check(here)).toBe(1)
    expect(here.printed).toEqual([
      'data/more.yaml:1:9  `claims` is a number, and must be a list',
      'data/more.yaml:2:1  `place` is not a known key  (did you mean `places`?)',
      '2 problems',
    ])
  })

  it('fails without a data folder', () => {
    const here = project({})
    expect(check(here)).toBe(1)
    expect(here.printed.at(-1)).toBe('1 problem')
  })
})

describe('verify', () => {
  it('says how much was checked and what was not', () => {
    const here = project()
    writeFiles(here.root, {
      'articles/report.txt': text,
      'articles/stranger.txt': text,
      'data/other.yaml': `article: { id: other, url: 'https://example.org', title: O, publisher: P, published: '2025', language: en, read: full }`,
    })
    expect(verifyPhrases(here, join(here.root, 'articles'))).toBe(0)
    expect(here.printed).toEqual([
      '8 phrases in 1 article (report) checked',
      '1 article not checked, for want of a text: other',
    ])
  })

  it('fails with each phrase that is not found', () => {
    const here = project()
    writeFiles(here.root, { 'articles/report.txt': text.replace('Gamma City', 'Omega City') })
    expect(verifyPhrases(here, join(here.root, 'articles'))).toBe(1)
    expect(here.printed.slice(1)).toEqual([
      'data/registry.yaml:6:103  is not in report: Gamma City  (nearest passage: Omega City)',
      '1 problem',
    ])
  })

  it.each([
    ['no such folder', {}],
    ['an empty folder', { 'articles/.keep': '' }],
    ['a folder without a text for any article', { 'articles/stranger.txt': text, 'articles/report.md': text }],
  ])('is an error, not a pass, with %s', (_, files) => {
    const here = project({ ...soundFiles, ...files })
    expect(verifyPhrases(here, join(here.root, 'articles'))).toBe(2)
    expect(here.printed).toEqual([expect.stringContaining('Nothing was checked')])
  })

  it('is an error where no phrase is attributed to the articles at hand', () => {
    const here = project({
      'data/a.yaml': "article: { id: report, url: 'https://example.org' }",
      'articles/report.txt': text,
    })
    expect(verifyPhrases(here, join(here.root, 'articles'))).toBe(2)
    expect(here.printed.at(-1)).toContain('no phrase of the record')
  })
})

describe('ids', () => {
  const idsOf = (root: string) => readText(join(root, 'data/ids.txt'))

  it('writes every id the first time and nothing the second', () => {
    const here = project()
    expect(shipIds(here)).toBe(0)
    expect(shipIds(here)).toBe(0)
    expect(here.printed).toEqual(['8 ids added to data/ids.txt', '0 ids added to data/ids.txt'])
    expect(idsOf(here.root)?.split('\n').slice(0, 2)).toEqual(['article:report', 'event:meeting'])
    expect(check(here)).toBe(0)
  })

  it('only ever appends', () => {
    const here = project()
    writeFiles(here.root, { 'data/ids.txt': '# kept\nplace:gamma\norganization:alpha-works' })
    shipIds(here)
    const before = idsOf(here.root) ?? ''
    expect(before.startsWith('# kept\nplace:gamma\norganization:alpha-works\narticle:report\n')).toBe(true)
    writeFiles(here.root, { 'data/more.yaml': `organizations:\n${organizationLine('delta')}` })
    shipIds(here)
    expect(idsOf(here.root)).toBe(`${before}organization:delta\n`)
  })

  it('writes nothing for a record with problems', () => {
    const here = project({ ...soundFiles, 'data/more.yaml': 'claims: 1' })
    expect(shipIds(here)).toBe(1)
    expect(idsOf(here.root)).toBeNull()
  })
})

describe('schema', () => {
  const schemaOf = (root: string) => JSON.parse(readText(join(root, 'data/record.schema.json')) ?? 'null')

  it('writes a JSON Schema with every key of a document, and then finds it up to date', () => {
    const here = project()
    expect(writeSchema(here, false)).toBe(0)
    expect(Object.keys(schemaOf(here.root).properties)).toEqual(Object.keys(documentSchema.shape))
    expect(schemaOf(here.root).additionalProperties).toBe(false)
    expect(writeSchema(here, true)).toBe(0)
  })

  it('fails when asked whether a stale or missing one is up to date, and leaves it as it is', () => {
    const here = project()
    expect(writeSchema(here, true)).toBe(1)
    writeFiles(here.root, { 'data/record.schema.json': '{}\n' })
    expect(writeSchema(here, true)).toBe(1)
    expect(schemaOf(here.root)).toEqual({})
    expect(here.printed.at(-1)).toContain('npm run data:schema')
  })
})
