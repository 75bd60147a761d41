// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fileOfPage, writePages } from '../../../scripts/build/pages.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tieline-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const html = '<html>a page</html>'

describe('a prerendered page', () => {
  it.each([
    ['/', 'index.html'],
    ['/organization/acme', 'organization/acme/index.html'],
    ['/organization/acme/', 'organization/acme/index.html'],
    ['/place/a%20b', 'place/a b/index.html'],
    ['404', '404.html'],
  ])('at %s is the file %s', (path, file) => {
    expect(fileOfPage(path)).toBe(file)
  })

  it.each(['about', '/../out', '/a/%2e%2e/%2e%2e/out', '/a//b', '/.hidden', '/a?b', '/a#b', '/a%5Cb', '/%'])(
    'cannot be at %s',
    (path) => {
      expect(() => fileOfPage(path)).toThrow()
    },
  )

  it('is written with the folders it needs', async () => {
    await writePages(folder, [{ path: '/organization/acme', html }])
    expect(readFileSync(join(folder, 'organization/acme/index.html'), 'utf8')).toBe(html)
  })

  it('is not written, nor any other, when two share a file or one is no document', async () => {
    const before = readdirSync(folder)
    const twice = [
      { path: '/new', html },
      { path: '/a', html },
      { path: '/a/', html },
    ]
    await expect(writePages(folder, twice)).rejects.toThrow('two pages')
    await expect(
      writePages(folder, [
        { path: '/new', html },
        { path: '/b', html: 'oops' },
      ]),
    ).rejects.toThrow('/b')
    expect(readdirSync(folder)).toEqual(before)
  })
})
