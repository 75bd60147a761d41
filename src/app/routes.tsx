import type { RouteObject } from 'react-router'
import { CrashPage } from './CrashPage.tsx'
import { PageFaultPage } from './PageFaultPage.tsx'
import { type Page, pages, pathOf } from './pages.ts'
import { Root } from './Root.tsx'
import { Skeleton } from './Skeleton.tsx'

/** The route of a page. While its program is fetched the page before stays; one that is here is drawn at once. */
const routeOf = (page: Page): RouteObject => ({
  ...pathOf(page),
  element: <page.View />,
  ...(!page.isHere() && { loader: page.load, shouldRevalidate: () => false }),
})

/** Every page of the site, by its path; those whose program is here by now without a wait. */
export const routesNow = (): RouteObject[] => [
  {
    element: <Root />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Skeleton />,
    children: [{ errorElement: <PageFaultPage />, children: pages.map(routeOf) }],
  },
]
