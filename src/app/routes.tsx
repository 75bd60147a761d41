import type { ReactNode } from 'react'
import { Navigate, type RouteObject, useLocation, useParams } from 'react-router'
import { useTracker } from '#access/tracker.ts'
import { hrefOf, hrefs, linkTo, patterns } from '#link/paths.ts'
import type { NamedKind } from '#marks/naming.ts'
import { type Catalogue, resolverOf } from '#query/catalogue.ts'
import { eventOf } from '#query/events.ts'
import { AboutPage } from '#views/about/AboutPage.tsx'
import { DashboardPage } from '#views/dashboard/DashboardPage.tsx'
import { EventPage } from '#views/event/EventPage.tsx'
import { OrganizationPage } from '#views/organizations/OrganizationPage.tsx'
import { OrganizationsPage } from '#views/organizations/OrganizationsPage.tsx'
import { PersonPage } from '#views/person/PersonPage.tsx'
import { PlacePage } from '#views/place/PlacePage.tsx'
import { ProgrammePage } from '#views/programme/ProgrammePage.tsx'
import { RelationshipsPage } from '#views/relationships/RelationshipsPage.tsx'
import { SourcePage } from '#views/source/SourcePage.tsx'
import { SourcesPage } from '#views/source/SourcesPage.tsx'
import { TiePage } from '#views/tie/TiePage.tsx'
import { TimelinePage } from '#views/timeline/TimelinePage.tsx'
import { CrashPage } from './CrashPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { NotYetKnownPage } from './NotYetKnownPage.tsx'
import { Root } from './Root.tsx'

/** How each kind of record is shown, where the catalogue holds it. */
const pages: Record<NamedKind, (id: string, catalogue: Catalogue) => ReactNode> = {
  organization: (id, { organizations }) => {
    const organization = organizations.get(id)
    return organization && <OrganizationPage organization={organization} />
  },
  event: (id, catalogue) => {
    const event = eventOf(catalogue, id)
    return event && <EventPage event={event} />
  },
  person: (id, { people }) => {
    const person = people.get(id)
    return person && <PersonPage person={person} />
  },
  place: (id, { places }) => {
    const place = places.get(id)
    return place && <PlacePage place={place} />
  },
  programme: (id, { programmes }) => {
    const programme = programmes.get(id)
    return programme && <ProgrammePage programme={programme} />
  },
  article: (id, { articles }) => {
    const article = articles.get(id)
    return article && <SourcePage article={article} />
  },
}

/** A record's page; a former id leads to the new one, an unknown id to what comes nearest. */
const RecordRoute = ({ kind }: { kind: NamedKind }) => {
  const { id = '' } = useParams()
  const { search, hash } = useLocation()
  const { whole, catalogue } = useTracker()
  const current = resolverOf(whole)(kind, id)
  if (current === null) return <NotFoundPage />
  if (current !== id) return <Navigate replace to={linkTo((hrefOf(kind, current) ?? '/') + hash, search)} />
  return pages[kind](id, catalogue) ?? <NotYetKnownPage kind={kind} id={id} />
}

/** The page of a tie; ids in the wrong order or former ones lead to the one true address. */
const TieRoute = () => {
  const { a = '', b = '' } = useParams()
  const { search, hash } = useLocation()
  const { whole, catalogue } = useTracker()
  const resolve = resolverOf(whole)
  const [one, other] = [resolve('organization', a), resolve('organization', b)]
  if (one === null || other === null || one === other) return <NotFoundPage />
  if (one !== a || other !== b || one > other)
    return <Navigate replace to={linkTo(hrefs.tie(one, other) + hash, search)} />
  const [first, second] = [catalogue.organizations.get(one), catalogue.organizations.get(other)]
  if (!first || !second) return <NotYetKnownPage kind="organization" id={first ? other : one} />
  return <TiePage key={`${one}:${other}`} a={first} b={second} />
}

const recordRoute = (pattern: string, kind: NamedKind): RouteObject => ({
  path: pattern,
  caseSensitive: true, // ids and paths are lower case
  element: <RecordRoute key={kind} kind={kind} />,
})

/** Every page of the site, by its path. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <CrashPage />,
    children: [
      { path: patterns.home, caseSensitive: true, element: <DashboardPage /> },
      { path: patterns.timeline, caseSensitive: true, element: <TimelinePage /> },
      { path: patterns.organizations, caseSensitive: true, element: <OrganizationsPage /> },
      { path: patterns.relationships, caseSensitive: true, element: <RelationshipsPage /> },
      { path: patterns.tie, caseSensitive: true, element: <TieRoute /> },
      recordRoute(patterns.organization, 'organization'),
      recordRoute(patterns.event, 'event'),
      recordRoute(patterns.person, 'person'),
      recordRoute(patterns.place, 'place'),
      recordRoute(patterns.programme, 'programme'),
      recordRoute(patterns.source, 'article'),
      { path: patterns.sources, caseSensitive: true, element: <SourcesPage /> },
      { path: patterns.about, caseSensitive: true, element: <AboutPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]
