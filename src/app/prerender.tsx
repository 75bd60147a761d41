import { recordUrl } from 'virtual:record'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { detailsQuery } from '#access/details-query.ts'
import { recordQuery } from '#access/record-query.ts'
import { hrefOf, hrefs } from '#link/paths.ts'
import { wholeAnswer } from '#query/answer.ts'
import { type Catalogue, catalogueOf } from '#query/catalogue.ts'
import { unpacked } from '#query/columns.ts'
import type { Core } from '#record/core.ts'
import type { Details } from '#record/details.ts'
import { loadSections } from '#views/dashboard/later-sections.ts'
import { descriptionOf, type Said } from './description.ts'
import { titleOf } from './head.ts'
import { loadAllPages, pageAt } from './pages.ts'
import { routesNow } from './routes.tsx'

// Links of a prerendered page are followed before the program runs: they hold the base as well.
const base = import.meta.env.BASE_URL

export interface Rendered {
  path: string
  html: string
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const asText = (text: string): string => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark)

/** The path of every page that a record has. */
export const pathsOf = (catalogue: Catalogue): string[] => {
  const { held } = catalogue
  const pages = [
    hrefs.home,
    hrefs.timeline,
    hrefs.organizations,
    hrefs.relationships,
    hrefs.sources,
    hrefs.disputes,
    hrefs.additions,
    hrefs.about,
  ]
  const kinds = [
    ['organization', held.organizations],
    ['person', held.people],
    ['place', held.places],
    ['programme', held.programmes],
    ['event', held.events.ids.map((id) => ({ id }))],
    ['article', held.articles],
  ] as const
  return [
    ...pages.map((page) => page()),
    ...kinds.flatMap(([kind, records]) => records.flatMap(({ id }) => hrefOf(kind, id) ?? [])),
    ...wholeAnswer(catalogue)
      .ties.all()
      .map(({ a, b }) => hrefs.tie(a, b)),
  ]
}

/** What has a browser fetch files of the program along with the page: none of those that the page asks for already. */
const preloads = (files: readonly string[], template: string): string =>
  files
    .map((file) => base + file)
    .filter((href) => !template.includes(`"${href}"`))
    .map((href) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${asText(href)}">`)
    .join('')

/**
 * Lets the program and the record of a page that can be read without them wait for its styles and fonts: neither is needed
 * for the first paint, and on a slow line they would share it with what is.
 */
const afterPaint = (html: string): string =>
  html.replace(/<(?:script type="module"|link rel="preload" as="fetch")/g, '$& fetchpriority="low"')

const render = async (path: string, client: QueryClient): Promise<string> => {
  const { query, dataRoutes } = createStaticHandler(routesNow(), { basename: base })
  const context = await query(new Request(`http://localhost${base.slice(0, -1)}${path}`))
  if (context instanceof Response) throw new Error(`${path} is not a page but leads elsewhere`)
  const router = createStaticRouter(dataRoutes, context)
  return renderToString(
    <StrictMode>
      <QueryClientProvider client={client}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </QueryClientProvider>
    </StrictMode>,
  )
}

/** The files of a record by their address, as pages fetch them. */
export type Files = Readonly<Record<string, string>>

const parsed = <T,>(files: Files, address: string): T => JSON.parse(files[address] ?? 'null')

export interface Build {
  template: string
  files: Files
  /** The files, from the site's root, that a module of the program needs to run. */
  scriptsOf: (source: string) => readonly string[]
}

/** Every page of the site as HTML, from the built shell and the record; `404` is the shell that draws any other path. */
export const renderAll = async ({ template, files, scriptsOf }: Build): Promise<Rendered[]> => {
  const held = unpacked(parsed<Core>(files, recordUrl))
  const client = new QueryClient()
  client.setQueryData(recordQuery.queryKey, held)
  const details = held.details.files.map((url) => ({ url, content: parsed<Details>(files, url) }))
  for (const { url, content } of details) client.setQueryData(detailsQuery(url).queryKey, content)
  const catalogue = catalogueOf(held)
  const said = saidIn(details.map(({ content }) => content))
  const fill = (path: string, body: string): string => {
    return afterPaint(template)
      .replace(/<title>.*?<\/title>/, () => `<title>${asText(titleOf(path, catalogue))}</title>`)
      .replace(
        /(<meta name="description" content=")[^"]*/,
        (_, start: string) => start + asText(descriptionOf(path, catalogue, said)),
      )
      .replace('</head>', (end) => preloads(scriptsOf(pageAt(path).source), template) + end)
      .replace('<div id="app"></div>', () => `<div id="app" data-prerendered="${asText(path)}">${body}</div>`)
  }
  await Promise.all([loadAllPages(), loadSections()])
  const rendered: Rendered[] = [{ path: '404', html: template }]
  for (const path of pathsOf(catalogue)) rendered.push({ path, html: fill(path, await render(path, client)) })
  return rendered
}

const saidIn = (all: readonly Details[]): Said => {
  const texts = new Map<string, string | undefined>()
  for (const { registry, runs } of all) {
    for (const { id, description } of [...(registry?.organizations ?? []), ...(registry?.programmes ?? [])])
      texts.set(id, description)
    for (const { id, summary } of Object.values(runs).flat()) texts.set(id, summary)
  }
  return (id) => texts.get(id) // ids are unique across kinds
}
