// @vitest-environment node
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFolder, readArticles, readSources, readText, writeText } from '#compile/files.ts'
import { problemLine } from '#compile/problem.ts'
import { soundFiles } from './fixture.ts'
import { scratchFolder, writeFiles } from './scratch-folder.ts'

describe('reading sources', () => {
  it('finds authored files and the list of ids at any depth, by path', () => {
    const root = scratchFolder({
      'data/b.yaml': 'b',
      'data/a/deep/c.yml': 'c',
      'data/ids.txt': 'i',
      'data/README.md': '',
      'data/record.schema.json': '{}',
      'data/notes.txt': '',
      'data/.hidden.yaml': '',
      'data/.git/d.yaml': '',
      'elsewhere/e.yaml': '',
    })
    expect(readSources('data', root)).toEqual([
      { path: 'data/a/deep/c.yml', text: 'c' },
      { path: 'data/b.yaml', text: 'b' },
      { path: 'data/ids.txt', text: 'i' },
    ])
  })

  it('throws where there is no such folder', () => {
    const root = scratchFolder()
    expect(() => readSources('data', root)).toThrow(/ENOENT/)
  })
})

describe('compiling a folder', () => {
  it('gives the dataset a version that follows its content', () => {
    const root = scratchFolder(soundFiles)
    const { dataset } = compileFolder('data', root)
    expect(dataset?.version).toMatch(/^[0-9a-f]{64}$/)
    writeFiles(root, { 'data/more.yaml': '# a remark changes nothing\nclaims: []' })
    expect(compileFolder('data', root).dataset?.version).toBe(dataset?.version)
    writeFiles(root, { 'data/dataset.yaml': 'dataset: { title: Other, subject: alpha-works, licence: L }' })
    expect(compileFolder('data', root).dataset?.version).not.toBe(dataset?.version)
  })

  it('gives problems with paths from the root', () => {
    const root = scratchFolder({ ...soundFiles, 'data/deep/more.yaml': 'claims: 1' })
    expect(compileFolder('data', root).problems.map(problemLine)).toEqual([
      'data/deep/more.yaml:1:9  `claims` is a number, and must be a list',
    ])
  })

  it('reports a folder that cannot be read instead of throwing', () => {
    const { dataset, problems } = compileFolder('data', scratchFolder())
    expect(dataset).toBeNull()
    expect(problems.map(problemLine)).toEqual([expect.stringMatching(/^data:1:1 {2}cannot be read: Error: ENOENT/)])
  })
})

describe('reading articles', () => {
  it('takes each text under the name of its article', () => {
    const folder = scratchFolder({ 'one.txt': 'First.', 'two.txt': 'Second.', 'notes.md': 'No.' })
    expect(readArticles(folder)).toEqual(
      new Map([
        ['one', 'First.'],
        ['two', 'Second.'],
      ]),
    )
  })

  it('finds none where there is no folder', () => {
    expect(readArticles(join(scratchFolder(), 'none'))).toEqual(new Map())
  })
})

describe('a single file', () => {
  it('reads back as it was written, in folders made for it', () => {
    const path = join(scratchFolder(), 'some/where/a.txt')
    expect(readText(path)).toBeNull()
    writeText(path, 'text')
    expect(readText(path)).toBe('text')
  })
})
