// @vitest-environment node
import { readFileSync } from 'node:fs'
import { recordUrl } from 'virtual:record'
import { beforeAll, describe, expect, it } from 'vitest'
import { pathsOf, type Rendered, renderAll } from '#app/prerender.tsx'
import { compileFolder, hash } from '#compile/files.ts'
import { parcelOf } from '#compile/parcel.ts'
import { catalogueOf } from '#query/catalogue.ts'
import { unpacked } from '#query/columns.ts'
import type { Dataset } from '#record/dataset.ts'

const template = readFileSync('index.html', 'utf8')
const { dataset } = compileFolder('tests/support/founding')
if (!dataset) throw new Error('the record has problems')

const filesOf = (record: Dataset): Record<string, string> => {
  const { core, details } = parcelOf(record, { hash, addressOf: (name) => `/${name}` })
  return { [recordUrl]: core.text, ...Object.fromEntries(details.map(({ name, text }) => [`/${name}`, text])) }
}
const catalogueOfAll = (record: Dataset) => catalogueOf(unpacked(JSON.parse(filesOf(record)[recordUrl] ?? '')))

const pagesOf = async (record: Dataset): Promise<Map<string, string>> => {
  const scriptsOf = (source: string) => ['assets/shared.js', `assets/${source}.js`]
  const rendered: Rendered[] = await renderAll({ template, files: filesOf(record), scriptsOf })
  return new Map(rendered.map(({ path, html }) => [path, html]))
}
const titleIn = (html: string): string | undefined => /<title>(.*?)<\/title>/.exec(html)?.[1]
const descriptionIn = (html: string): string | undefined => /<meta name="description" content="([^"]*)"/.exec(html)?.[1]
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'))

let pages: Map<string, string>
beforeAll(async () => {
  pages = await pagesOf(dataset)
})

describe('the pages made ahead', () => {
  it('are all the pages there are, and the shell for the rest', () => {
    expect([...pages.keys()]).toEqual(['404', ...pathsOf(catalogueOfAll(dataset))])
    expect(pathsOf(catalogueOfAll(dataset))).toContain('/ties/baogang-group/keshiketeng-banner')
    expect(pages.get('404')).toBe(template)
  })

  it('hold the page itself, ready without a script', () => {
    for (const [path, html] of pages) {
      if (path === '404') continue
      expect(html).toContain(`<div id="app" data-prerendered="${path}">`)
      expect([path, html.match(/<h1/g)?.length]).toEqual([path, 1])
      expect([path, html.includes('role="status"')]).toEqual([path, true])
    }
    expect(pages.get('/')).toContain('Baogang chair meets Keshiketeng Banner officials')
  })

  it('have no inline style and no script of their own', () => {
    const scripts = template.match(/<script/g)?.length
    for (const [path, html] of pages) {
      expect([path, /<[^>]+\sstyle=/.exec(html)?.[0]]).toEqual([path, undefined])
      expect([path, html.match(/<style/g)]).toEqual([path, null])
      expect([path, html.match(/<script/g)?.length]).toEqual([path, scripts])
      expect([path, /<[^>]+\son[a-z]+=/.exec(html)?.[0]]).toEqual([path, undefined])
    }
  })

  it('have titles and descriptions of their own', () => {
    const own = [...pages].filter(([path]) => path !== '404')
    expect(new Set(own.map(([, html]) => titleIn(html))).size).toBe(own.length)
    expect(new Set(own.map(([, html]) => descriptionIn(html))).size).toBe(own.length)
    expect(titleIn(pages.get('/timeline') ?? '')).toBe('Timeline · Tieline')
    expect(titleIn(pages.get('/people/zhou-jingmin') ?? '')).toBe('Zhou Jingmin · Tieline')
    expect(descriptionIn(pages.get('/organizations/baogang-mining') ?? '')).toBe(
      'The part of Baogang Group that holds its mining companies.',
    )
  })

  it('have the program of the page fetched along with them', () => {
    const asked = (path: string) =>
      [
        ...(pages.get(path) ?? '').matchAll(
          /<link rel="modulepreload" fetchpriority="low" crossorigin href="\/assets\/([^"]+)\.js">/g,
        ),
      ].map(([, file]) => file)
    expect(asked('/')).toEqual(['shared', 'src/views/dashboard/DashboardPage.tsx'])
    expect(asked('/people/zhou-jingmin')).toEqual(['shared', 'src/app/PersonRoute.tsx'])
    expect(asked('404')).toEqual([])
  })

  it('let program and record wait for what paints them; where nothing can be painted without them, they do not wait', () => {
    const fetched = (path: string): string[] =>
      (pages.get(path) ?? '').match(
        /<(?:script type="module"|link rel="(?:modulepreload|preload" as="fetch))[^>]*>/g,
      ) ?? []
    for (const path of pages.keys()) {
      const tags = fetched(path)
      expect(tags.length, path).toBeGreaterThan(0)
      expect([path, tags.every((tag) => tag.includes(' fetchpriority="low"'))]).toEqual([path, path !== '404'])
    }
  })

  it('never use an id twice on a page', () => {
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      expect([path, ids.filter((id, i) => ids.indexOf(id) !== i)]).toEqual([path, []])
    }
  })
})

describe('markup in the record', () => {
  it('stays text, in the page, its title and its description', async () => {
    const copy = structuredClone(dataset)
    const nasty = `"><script>alert('$&')</script><img src=x onerror=alert(1)>`
    for (const list of [copy.organizations, copy.people, copy.places, copy.programmes]) {
      for (const one of list) Object.assign(one, { name: `${one.name} ${nasty}`, description: nasty })
    }
    for (const event of copy.events) Object.assign(event, { title: nasty, summary: nasty })
    for (const claim of copy.claims) claim.text = nasty
    for (const article of copy.articles) Object.assign(article, { title: nasty, publisher: nasty })
    const scripts = template.match(/<script/g)?.length
    for (const [path, html] of await pagesOf(copy)) {
      expect([path, html.match(/<script/g)?.length]).toEqual([path, scripts])
      expect([path, /<img/.exec(html)]).toEqual([path, null])
      expect([path, bodyOf(html).match(/<div id="app"/g)?.length]).toEqual([path, 1])
    }
    const page = (await pagesOf(copy)).get('/organizations/ccp') ?? ''
    expect(descriptionIn(page)).toBe(
      `&quot;&gt;&lt;script&gt;alert('$&amp;')&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;`,
    )
  })
})
