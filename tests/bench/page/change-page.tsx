import start from 'peer:crossfilter2'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type Filters, noFilters } from '#query/filters.ts'
import { generate } from '../generate.ts'
import { facetsOf, type Shown } from './change/facets.ts'
import { Page } from './change/Page.tsx'
import { type Followed, followed } from './settled.ts'
import type { Acts } from './stage.ts'

/** A page over crossfilter2 and recharts, to hold ours against. */

let change: (filters: Filters) => void = () => {}

const acts: Acts = {
  /** Takes in a made-up record and draws the page. */
  open({ size, seed, lean }: { size: number; seed: number; lean: boolean }): void {
    const dataset = generate({ size, seed, lean })
    const element = document.querySelector('#app')
    if (!element) throw new Error('the page has no place to draw in')
    const [shownAfter, root] = [facetsOf(start, dataset), createRoot(element)]
    const show = (shown: Shown) => flushSync(() => root.render(<Page shown={shown} events={dataset.events} />))
    change = (filters) => show(shownAfter(filters))
    change(noFilters)
  },

  change: (filters: Filters): Promise<Followed> => followed(() => change(filters)),
}

Object.assign(window, { acts })
