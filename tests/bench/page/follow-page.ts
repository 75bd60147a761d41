import { type Followed, followed } from './settled.ts'
import type { Acts } from './stage.ts'

/** What the benchmark adds to a page of the built site, so that it can be asked as its own pages are. */

const acts: Acts = {
  /** Goes to a query string, as Back and links do, and waits until the page has followed. */
  change: (search: string): Promise<Followed> =>
    followed(() => {
      history.pushState(null, '', location.pathname + search)
      dispatchEvent(new PopStateEvent('popstate', { state: null }))
    }, true),
}

Object.assign(window, { acts })
