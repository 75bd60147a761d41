// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { facesOf } from '../../../scripts/budget/fonts.mjs'
import { inlineCodeIn } from '../../../scripts/budget/inline.mjs'
import { inTable, limits, weigh } from '../../../scripts/budget/limits.mjs'
import { everLoaded, pageScripts, scriptsOf } from '../../../scripts/budget/manifest.mjs'

describe('the scripts before a page works', () => {
  const manifest = {
    'index.html': {
      file: 'assets/main.js',
      isEntry: true,
      imports: ['_a.js', '_b.js'],
      dynamicImports: ['OnePage.tsx', 'TwoRoute.tsx', 'panel.tsx'],
    },
    '_a.js': { file: 'assets/a.js', imports: ['_b.js'] },
    '_b.js': { file: 'assets/b.js', imports: ['_a.js'] },
    '_c.js': { file: 'assets/c.js', imports: ['_a.js'] },
    'OnePage.tsx': { file: 'assets/one.js', isDynamicEntry: true, imports: ['_c.js'], dynamicImports: ['chart.tsx'] },
    'TwoRoute.tsx': { file: 'assets/two.js', isDynamicEntry: true, imports: ['_a.js'] },
    'chart.tsx': { file: 'assets/chart.js', isDynamicEntry: true, imports: ['_a.js'] },
    'panel.tsx': { file: 'assets/panel.js', isDynamicEntry: true },
    'style.css': { file: 'assets/style.css', isEntry: true },
  }
  const named = (...names: string[]) => names.map((name) => `assets/${name}.js`)

  it('are those of the entry and of the page, and what they import statically, each once, round trips and all', () => {
    const pages = pageScripts(manifest).map(({ source, files }) => ({ source, files: files.sort() }))
    expect(pages).toEqual([
      { source: 'OnePage.tsx', files: named('a', 'b', 'c', 'main', 'one') },
      { source: 'TwoRoute.tsx', files: named('a', 'b', 'main', 'two') },
    ])
  })

  it('are those of the entry where all pages are one program', () => {
    const whole = { 'index.html': { file: 'assets/main.js', isEntry: true } }
    expect(pageScripts(whole)).toEqual([{ source: 'index.html', files: named('main') }])
  })

  it('are, of the page alone, its own first', () => {
    expect(scriptsOf(manifest, 'OnePage.tsx')).toEqual(named('one', 'c', 'a', 'b'))
  })

  it('are, over the life of a page, also those it loads later, but not those of other pages', () => {
    const site = {
      'index.html': {
        file: 'assets/main.js',
        isEntry: true,
        dynamicImports: ['FirstPage.tsx', 'SecondPage.tsx', 'ThirdRoute.tsx', 'menu.tsx'],
      },
      'FirstPage.tsx': { file: 'assets/first.js', imports: ['_a.js'], dynamicImports: ['chart.tsx'] },
      'SecondPage.tsx': { file: 'assets/second.js', dynamicImports: ['network.tsx'] },
      'ThirdRoute.tsx': { file: 'assets/third.js' },
      'menu.tsx': { file: 'assets/menu.js', imports: ['_b.js'] },
      'chart.tsx': { file: 'assets/chart.js', dynamicImports: ['chart-parts.ts'] },
      'chart-parts.ts': { file: 'assets/chart-parts.js' },
      'network.tsx': { file: 'assets/network.js' },
      '_a.js': { file: 'assets/a.js' },
      '_b.js': { file: 'assets/b.js' },
    }
    expect(everLoaded(site, 'FirstPage.tsx').sort()).toEqual(
      named('a', 'b', 'chart-parts', 'chart', 'first', 'main', 'menu'),
    )
    expect(everLoaded(site, 'SecondPage.tsx').sort()).toEqual(named('b', 'main', 'menu', 'network', 'second'))
  })

  it('cannot be nothing: a manifest without an entry, or with a gap, is an error', () => {
    expect(() => pageScripts({ 'a.js': { file: 'assets/a.js' } })).toThrow('names no entry')
    const gap = { 'a.js': { file: 'assets/a.js', isEntry: true, imports: ['_gone.js'] } }
    expect(() => pageScripts(gap)).toThrow('_gone.js')
    expect(() => scriptsOf(manifest, 'gOnePage.tsx')).toThrow('gOnePage.tsx')
  })
})

describe('the weights', () => {
  const file = (name: string, raw: number, gzip: number) => ({ name, raw, gzip })

  it('are summed by gzip for scripts and styles, and as they are for fonts', () => {
    const lines = weigh({
      scripts: [file('a.js', 900, 300), file('b.js', 90, 40), file('c.js', 9, 4)],
      pages: [
        { source: 'light.tsx', files: ['a.js', 'c.js'] },
        { source: 'heavy.tsx', files: ['b.js', 'a.js'] },
      ],
      ever: { source: 'heavy.tsx', files: ['a.js', 'b.js'] },
      styles: [file('a.css', 50, 20)],
      fonts: [file('a.woff2', 700, 701)],
    })
    expect(lines.map(({ bytes }) => bytes)).toEqual([340, 340, 20, 700])
    expect(lines.map(({ limit }) => limit)).toEqual([limits.start, limits.scripts, limits.styles, limits.fonts])
    expect(lines[0]?.what, 'the first line is of the heaviest page').toContain('heavy.tsx')
  })

  it('cannot leave out a script that a page needs and that is not there', () => {
    const pages = [{ source: 'page.tsx', files: ['a.js', 'gone.js'] }]
    expect(() =>
      weigh({ scripts: [file('a.js', 9, 3)], pages, ever: { source: 'a', files: [] }, styles: [], fonts: [] }),
    ).toThrow('gone.js')
  })

  it('may reach the limit and not pass it', () => {
    expect(inTable({ what: 'styles', bytes: 15_000, limit: 15_000 })).toBe('  ok     15.0 of   15.0 kB  styles')
    expect(inTable({ what: 'styles', bytes: 15_001, limit: 15_000 })).toContain('OVER')
  })
})

describe('a font of the first paint', () => {
  const face = (rest: string) => `@font-face{font-family:X;src:url(/assets/x-1a.woff2)format("woff2");${rest}}`

  it.each([
    '',
    'unicode-range:U+0-FF,U+131',
    'unicode-range:U+??;',
    'unicode-range: u+0000-00ff , u+0131',
    'unicode-range:U+41',
  ])('has the letter A in its range: %j', (range) => {
    expect(facesOf(face(range))).toEqual([{ files: ['x-1a.woff2'], first: true }])
  })

  it.each(['unicode-range:U+100-2BA,U+1E00-1E9F', 'unicode-range:U+370-3FF', 'unicode-range:U+4??'])(
    'is not one of %j',
    (range) => {
      expect(facesOf(face(range))).toEqual([{ files: ['x-1a.woff2'], first: false }])
    },
  )

  it('is found in each rule, quoted and with a fragment', () => {
    const css = `${face('')}a{color:red}@font-face { src: url("./y.woff2#iefix"), url('z.woff2'); }`
    expect(facesOf(css).map(({ files }) => files)).toEqual([['x-1a.woff2'], ['y.woff2', 'z.woff2']])
  })
})

describe('inline code', () => {
  it.each([
    ['<script>let a</script>', 'a script without src'],
    ['<SCRIPT type="module">import "a"</SCRIPT>', 'a script without src'],
    ['<script type="speculationrules">{}</script>', 'a script without src'],
    ['<style>a{}</style>', 'a style element'],
    ['<svg><style>a{}</style></svg>', 'a style element'],
    ['<p style="color:red">', 'the attribute style on <p>'],
    ["<p class='a'\n style=color:red>", 'the attribute style on <p>'],
    ['<a title="a > b" ONCLICK="x()">', 'the attribute onclick on <a>'],
  ])('is found in %s', (html, what) => {
    expect(inlineCodeIn(`<!doctype html><body>${html}</body>`)).toEqual([what])
  })

  it.each([
    '<script type="module" crossorigin src="/assets/main.js"></script>',
    '<script type="application/json">{"a":"<p style=x>","b":"<style>"}</script>',
    '<script type="application/ld+json">{}</script>',
    '<p>a style="x" in words, and 1 < 2 style=none</p>',
    '<p title=\'style="x" onclick="y"\' data-style="x" data-on="y">',
    '<!-- <style>a{}</style> <p style="x"> -->',
    '<link rel="stylesheet" href="/assets/style.css">',
  ])('is not seen in %s', (html) => {
    expect(inlineCodeIn(`<!doctype html><body>${html}</body>`)).toEqual([])
  })

  it('is found after a data block, even one that is never closed before', () => {
    const html = '<script type="application/json">{}</script><p style="x"></p><script type="application/json">{'
    expect(inlineCodeIn(html)).toEqual(['the attribute style on <p>'])
  })
})
