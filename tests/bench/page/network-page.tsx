import '#design/layers.css'
import '#design/tokens.css'
import '#design/base.css'
import { answer } from '#query/answer.ts'
import { keptCatalogue } from '#query/catalogue.ts'
import { noFilters } from '#query/filters.ts'
import type { Dataset } from '#record/dataset.ts'
import { mostOrganizations, shownTies } from '#views/relationships/shown-ties.ts'
import type { Drawing } from './drawing.ts'
import { cytoscapeWith } from './network/cytoscape.ts'
import { forceGraph } from './network/force-graph.tsx'
import { type Graph, graphOf, networkRecord } from './network/graph.ts'
import { ourNetwork } from './network/ours.tsx'
import { sigma } from './network/sigma.ts'
import { visNetwork } from './network/vis.ts'
import { wholeOf } from './own-page.tsx'
import { type Settled, settled } from './settled.ts'
import type { Acts } from './stage.ts'

/** The libraries, by the names under which they are told of. */
const peers: Readonly<Record<string, () => Drawing<Graph>>> = {
  'cytoscape + fcose': () => cytoscapeWith('default'),
  'cytoscape + fcose, draft': () => cytoscapeWith('draft'),
  'sigma + ForceAtlas2': sigma,
  'vis-network': visNetwork,
  'react-force-graph-2d': forceGraph,
}

interface Asked {
  organizations: number
  seed: number
  name: string
  /** The places that our compiler gave the organizations. */
  network: Dataset['network']
}

/** What it took to draw a network in a page that did nothing before. */
export interface Drawn extends Settled {
  /** Organizations and ties that were to be drawn. */
  shown: { nodes: number; edges: number }
  /** What it took before that, in ms, to choose what is shown and put its ties together; ours alone does. */
  chosen?: number
  /** Elements of the drawing. */
  elements: number
}

const drawn = async <T,>(drawing: Drawing<T>, data: T) => {
  const element = document.querySelector<HTMLElement>('#app')
  if (!element) throw new Error('the page has no place to draw in')
  element.style.height = '560px'
  // Making up the record left much to be collected, which is no part of drawing it.
  if ('gc' in window && typeof window.gc === 'function') window.gc()
  const times = await settled(() => drawing.draw(element, data))
  return { ...times, elements: element.querySelectorAll('*').length }
}

const frames: number[] = []

const acts: Acts = {
  async draw({ organizations, seed, name, network }: Asked): Promise<Drawn> {
    const dataset = { ...networkRecord(organizations, seed), network }
    const peer = peers[name]
    if (peer) {
      const graph = graphOf(dataset)
      const shown = { nodes: graph.nodes.length, edges: graph.edges.length }
      return { ...(await drawn(peer(), graph)), shown }
    }
    const record = wholeOf(dataset)
    const catalogue = keptCatalogue(record.held)
    const whole = answer(catalogue, noFilters)
    const isFolded = name !== 'ours'
    const before = performance.now()
    const ties = isFolded ? shownTies(whole, null, null, mostOrganizations).ties : whole.ties.all()
    const chosen = performance.now() - before
    const nodes = new Set(ties.flatMap(({ a, b }) => [a, b])).size
    return {
      ...(await drawn(ourNetwork(record, catalogue, isFolded), ties)),
      shown: { nodes, edges: ties.length },
      chosen,
    }
  },

  /** Begins to note how long frames take. */
  watch() {
    frames.length = 0
    let last = performance.now()
    const note = (now: number): void => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  },

  /** The frames since they were last asked for, in ms. */
  frames: () => frames.splice(0),
}

Object.assign(window, { acts })
