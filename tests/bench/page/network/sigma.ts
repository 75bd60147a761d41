import Graphology from 'peer:graphology'
import forceAtlas2 from 'peer:graphology-layout-forceatlas2'
import Sigma from 'peer:sigma'
import { chanceOf } from '../../chance.ts'
import type { Drawing } from '../drawing.ts'
import { colours, type Graph, steps } from './graph.ts'

const manyNodes = 1000 // from which repulsion by quadrants is the faster

/** sigma over graphology, laid out by ForceAtlas2 with the settings that it infers itself; labels left out. */
export const sigma = (): Drawing<Graph> => {
  let drawing: Sigma | undefined
  return {
    draw(element, { nodes, edges }) {
      const [graph, chance] = [new Graphology(), chanceOf(1)]
      for (const { id, camp } of nodes) {
        graph.addNode(id, { x: chance.next(), y: chance.next(), size: 4, color: colours[camp] })
      }
      for (const { id, from, to } of edges) graph.addEdgeWithKey(id, from, to, { size: 1, color: '#9ca3af' })
      const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: nodes.length >= manyNodes }
      forceAtlas2.assign(graph, { iterations: steps, settings })
      return new Promise<void>((done) => {
        drawing = new Sigma(graph, element, { settings: { renderLabels: false } })
        drawing.once('afterRender', () => done())
        drawing.refresh()
      })
    },
    redraw: () => {},
    end: () => drawing?.kill(),
  }
}
