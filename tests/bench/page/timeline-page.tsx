import '#design/layers.css'
import '#design/tokens.css'
import '#design/base.css'
import { answer } from '#query/answer.ts'
import { catalogueOf } from '#query/catalogue.ts'
import { type Filters, noFilters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'
import { eventKinds } from '#record/vocabulary.ts'
import { generate } from '../generate.ts'
import { workloadOf } from '../workload.ts'
import type { Drawing } from './drawing.ts'
import { type Whole, wholeOf } from './own-page.tsx'
import { type Settled, settled } from './settled.ts'
import type { Acts } from './stage.ts'
import { ourTimeline } from './timeline/ours.tsx'
import { type LanePoint, pointsOf, thinned } from './timeline/points.ts'
import { scatter } from './timeline/scatter.tsx'
import { visTimeline } from './timeline/vis.ts'

interface Asked {
  size: number
  seed: number
  /** How the timeline is drawn. */
  name: string
  /** How many of a reader's changes it is drawn anew for. */
  changes: number
  /** Seconds after which no further change of a kind is drawn. */
  budget: number
}

/** What one way to draw took, in a page that did nothing before. */
export interface Drawn {
  first: Settled
  /** Elements of the drawing, and marks in it, where nothing is filtered. */
  nodes: number
  marks: number
  /** Drawn anew with all kinds of events but one, for every kind, and as a reader filters; fewer where time was up. */
  wide: Settled[]
  read: Settled[]
}

const kinds = Object.keys(eventKinds) as (keyof typeof eventKinds)[] // keys of eventKinds
const wide: readonly Filters[] = kinds.map((left) => ({ ...noFilters, kind: kinds.filter((kind) => kind !== left) }))

/** The points that pass some filters; found before the clock runs. */
const passing = (dataset: Dataset, { held }: Whole) => {
  const [catalogue, points] = [catalogueOf(held), pointsOf(dataset)]
  return (filters: Filters): LanePoint[] => {
    const { events } = answer(catalogue, filters)
    return points.filter(({ event }) => events.set.has(event))
  }
}

const marksIn = (element: Element): number =>
  element.querySelectorAll('svg [data-rove], .recharts-symbols, .vis-dot').length

const timed = async <T,>(
  drawing: Drawing<T>,
  element: HTMLElement,
  dataOf: (filters: Filters) => T,
  asked: Filters[],
  budget: number,
) => {
  const whole = dataOf(noFilters)
  const first = await settled(() => drawing.draw(element, whole))
  const [nodes, marks] = [element.querySelectorAll('*').length, marksIn(element)]
  const anew = async (all: readonly Filters[]): Promise<Settled[]> => {
    const [times, started]: [Settled[], number] = [[], performance.now()]
    for (const filters of all) {
      const data = dataOf(filters)
      times.push(await settled(() => drawing.redraw(data)))
      if (performance.now() - started > budget * 1000) break
    }
    return times
  }
  return { first, nodes, marks, wide: await anew(wide), read: await anew(asked) }
}

const acts: Acts = {
  async draw({ size, seed, name, changes, budget }: Asked): Promise<Drawn> {
    const element = document.querySelector<HTMLElement>('#app')
    if (!element) throw new Error('the page has no place to draw in')
    const dataset = generate({ size, seed, lean: true })
    const asked = workloadOf(dataset, { changes, seed }).map(({ filters }) => filters)
    const whole = wholeOf(dataset)
    const points = passing(dataset, whole)
    const all = points(noFilters).map(({ at }) => at)
    const span: [number, number] = [all.reduce((x, y) => Math.min(x, y)), all.reduce((x, y) => Math.max(x, y))]
    // As many points as our lanes have marks on this screen, told by the program that asks.
    const [kind = '', few] = name.split(' of ')
    const cut = (filters: Filters): LanePoint[] => {
      const found = points(filters)
      return few === undefined ? found : thinned(found, Number(few))
    }
    const ours = /^ours, (-?\d+)$/.exec(kind)
    return ours
      ? await timed(await ourTimeline(whole, Number(ours[1])), element, (filters) => filters, asked, budget)
      : await timed(
          kind === 'recharts' ? scatter(span) : visTimeline(span, kind.endsWith('clustered')),
          element,
          cut,
          asked,
          budget,
        )
  },
}

Object.assign(window, { acts })
