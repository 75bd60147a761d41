import { matchRoutes } from 'react-router'
import { type LazyView, lazyView } from '#design/lazy-view.ts'
import { patterns } from '#link/paths.ts'

/** A page of the site: a view at a path, as the router reads it. */
export interface Page extends LazyView {
  pattern: string
}

const page = (pattern: string, ...view: Parameters<typeof lazyView>): Page => ({ pattern, ...lazyView(...view) })

const notFound = page('*', 'src/app/NotFoundPage.tsx', async () => {
  const [{ NotFoundPage }, { near }] = await Promise.all([import('./NotFoundPage.tsx'), import('./near.ts')])
  await near.load()
  return NotFoundPage
})

/** Every page of the site. What a page is drawn with is fetched when the page is first wanted. */
export const pages: readonly Page[] = [
  page(patterns.home, 'src/views/dashboard/DashboardPage.tsx', async () => {
    const [{ DashboardPage }, { loadSections }] = await Promise.all([
      import('#views/dashboard/DashboardPage.tsx'),
      import('#views/dashboard/later-sections.ts'),
    ])
    // Only a page that was prerendered has its later sections to show before their program is here.
    if (globalThis.location?.search !== '') await loadSections()
    return DashboardPage
  }),
  page(patterns.timeline, 'src/views/timeline/TimelinePage.tsx', async () => {
    const [{ TimelinePage }, { events }] = await Promise.all([
      import('#views/timeline/TimelinePage.tsx'),
      import('#views/timeline/later-events.ts'),
    ])
    if (globalThis.location?.search !== '') await events.load()
    return TimelinePage
  }),
  page(patterns.organizations, 'src/views/organizations/OrganizationsPage.tsx', async () => {
    const { OrganizationsPage } = await import('#views/organizations/OrganizationsPage.tsx')
    return OrganizationsPage
  }),
  page(patterns.relationships, 'src/views/relationships/RelationshipsPage.tsx', async () => {
    const { RelationshipsPage } = await import('#views/relationships/RelationshipsPage.tsx')
    return RelationshipsPage
  }),
  page(patterns.sources, 'src/views/source/SourcesPage.tsx', async () => {
    const { SourcesPage } = await import('#views/source/SourcesPage.tsx')
    return SourcesPage
  }),
  page(patterns.disputes, 'src/views/dispute/DisputesPage.tsx', async () => {
    const { DisputesPage } = await import('#views/dispute/DisputesPage.tsx')
    return DisputesPage
  }),
  page(patterns.additions, 'src/views/additions/AdditionsPage.tsx', async () => {
    const { AdditionsPage } = await import('#views/additions/AdditionsPage.tsx')
    return AdditionsPage
  }),
  page(patterns.about, 'src/views/about/AboutPage.tsx', async () => {
    const { AboutPage } = await import('#views/about/AboutPage.tsx')
    return AboutPage
  }),
  page(patterns.tie, 'src/app/TieRoute.tsx', async () => {
    const { TieRoute } = await import('./TieRoute.tsx')
    return TieRoute
  }),
  page(patterns.organization, 'src/app/OrganizationRoute.tsx', async () => {
    const { OrganizationRoute } = await import('./OrganizationRoute.tsx')
    return OrganizationRoute
  }),
  page(patterns.event, 'src/app/EventRoute.tsx', async () => {
    const { EventRoute } = await import('./EventRoute.tsx')
    return EventRoute
  }),
  page(patterns.person, 'src/app/PersonRoute.tsx', async () => {
    const { PersonRoute } = await import('./PersonRoute.tsx')
    return PersonRoute
  }),
  page(patterns.place, 'src/app/PlaceRoute.tsx', async () => {
    const { PlaceRoute } = await import('./PlaceRoute.tsx')
    return PlaceRoute
  }),
  page(patterns.programme, 'src/app/ProgrammeRoute.tsx', async () => {
    const { ProgrammeRoute } = await import('./ProgrammeRoute.tsx')
    return ProgrammeRoute
  }),
  page(patterns.source, 'src/app/SourceRoute.tsx', async () => {
    const { SourceRoute } = await import('./SourceRoute.tsx')
    return SourceRoute
  }),
  notFound,
]

/** A route's path and how it is compared: ids and paths are lower case. */
export const pathOf = ({ pattern }: Page) => ({ path: pattern, caseSensitive: true })

const table = pages.map((page) => ({ ...pathOf(page), page }))

/** The page at a path (without the site's base). */
export const pageAt = (path: string): Page => matchRoutes(table, path)?.at(-1)?.route.page ?? notFound

/** Fetches all pages: where every one is to be drawn. */
export const loadAllPages = async (): Promise<void> => {
  await Promise.all(pages.map((page) => page.load()))
}
