// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hrefOf, hrefs, linkTo, patterns, trimSlash } from '#link/paths.ts'
import { recordKinds } from '#record/ids.ts'

describe('the path table', () => {
  it('is that of the pages', () => {
    expect(Object.values(patterns).join(' ')).toBe(
      '/ /timeline /organizations /organizations/:id /relationships /ties/:a/:b /events/:id /people/:id /places/:id ' +
        '/programmes/:id /sources /sources/:id /disputes /additions /about',
    )
    expect(Object.keys(hrefs)).toEqual(Object.keys(patterns))
  })

  it('gives for every page a path that its pattern, and no other page before it, matches', () => {
    const matches = (pattern: string, path: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path)
    for (const [name, href] of Object.entries<(one: string, other: string) => string>(hrefs)) {
      const found = Object.entries(patterns).filter(([, pattern]) => matches(pattern, href('x-1', 'y-2')))
      expect(found.map(([page]) => page)).toEqual([name])
    }
  })

  it('gives the ids their places', () => {
    expect(hrefs.organization('baogang-group')).toBe('/organizations/baogang-group')
    expect(hrefs.event('$&')).toBe('/events/%24%26')
    expect(hrefs.place('a/../b')).toBe('/places/a%2F..%2Fb')
  })

  it('has one path for a tie, whichever end comes first', () => {
    expect(hrefs.tie('b-2', 'a-1')).toBe('/ties/a-1/b-2')
    expect(hrefs.tie('a-1', 'b-2')).toBe('/ties/a-1/b-2')
  })
})

describe('the page of a record', () => {
  it.each([
    ['organization', '/organizations/x'],
    ['person', '/people/x'],
    ['place', '/places/x'],
    ['programme', '/programmes/x'],
    ['event', '/events/x'],
    ['article', '/sources/x'],
    ['claim', null],
    ['dispute', '/disputes#x'],
  ] as const)('of kind %s is %s', (kind, path) => {
    expect(hrefOf(kind, 'x')).toBe(path)
  })

  it('is decided for every kind', () => {
    expect(recordKinds.filter((kind) => hrefOf(kind, 'x') === null)).toEqual(['claim'])
  })
})

describe('trimming slashes', () => {
  it.each([
    ['/x/', '/x'],
    ['/x', '/x'],
    ['/x/y//', '/x/y'],
    ['/', '/'],
    ['//', '/'],
    ['', '/'],
    ['//evil.example/', '/evil.example'],
  ])('turns %j into %j', (path, trimmed) => {
    expect(trimSlash(path)).toBe(trimmed)
  })

  it('always gives a path of this site, and the same when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', 'a', '.') }), (path) => {
        const trimmed = trimSlash(path)
        expect(trimmed).toMatch(/^\/$|^\/[^/]$|^\/[^/].*[^/]$/)
        expect(trimSlash(trimmed)).toBe(trimmed)
      }),
    )
  })
})

describe('a link to a page', () => {
  it.each([
    ['/timeline', '', '/timeline'],
    ['/timeline', '?', '/timeline'],
    ['/timeline', '?org=x', '/timeline?org=x'],
    ['/timeline', 'org=x', '/timeline?org=x'],
    ['/x?y=1', '?org=x', '/x?y=1&org=x'],
    ['/sources#dispute-x', '?org=x', '/sources?org=x#dispute-x'],
    ['/sources#dispute-x', '', '/sources#dispute-x'],
  ])('%s with %j is %s', (path, search, link) => {
    expect(linkTo(path, search)).toBe(link)
  })
})
