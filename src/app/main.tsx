import '#design/layers.css'
import '#design/tokens.css'
import '#design/fonts.css'
import '#design/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { recordQuery } from '#access/record-query.ts'
import { layOutRest } from '#design/first-glance.ts'
import { trimSlash } from '#link/paths.ts'
import { pageAt } from './pages.ts'
import { routesNow } from './routes.tsx'

const base = import.meta.env.BASE_URL

/** A path as the router can decode it: the percent signs of one with broken escapes stand for themselves. */
const decodable = (path: string): string => {
  try {
    // The minifier takes out a call whose result nobody looks at.
    return decodeURIComponent(path) === '' ? '/' : path
  } catch {
    return path.replaceAll('%', '%25')
  }
}

/** The path of this page under the site's base, without a slash at its end. */
const ownPath = (): string => trimSlash(decodable(location.pathname.slice(base.length - 1)))

/**
 * Starts the page. One that was prerendered for exactly this path stays as it is until the record and the page's own
 * program have come, and is then taken over; any other (a link with choices, the fallback page) is drawn from nothing.
 */
const start = async (container: HTMLElement): Promise<void> => {
  // What failed while the page was on its way is told of, not tried again unasked.
  const client = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } })
  const path = ownPath()
  // A folder's index page is served at /x/ by some hosts: the address is the one without the slash.
  if (path !== location.pathname.slice(base.length - 1)) {
    history.replaceState(null, '', base.slice(0, -1) + path + location.search + location.hash)
  }
  // What does not come is told of where it is drawn.
  const coming = Promise.allSettled([client.prefetchQuery(recordQuery), pageAt(path).load()])
  const prerendered = container.dataset.prerendered === path && location.search === ''
  if (prerendered) await coming
  const router = createBrowserRouter(routesNow(), { basename: base })
  const page = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  )
  if (prerendered && router.state.initialized && client.getQueryData(recordQuery.queryKey)) {
    // In pieces that give way to what the reader does.
    startTransition(() => void hydrateRoot(container, page))
  } else {
    container.replaceChildren()
    createRoot(container).render(page)
  }
  delete document.documentElement.dataset.waiting
  layOutRest()
}

const container = document.getElementById('app')
if (!container) throw new Error('index.html has no element with the id `app`')
void start(container)
