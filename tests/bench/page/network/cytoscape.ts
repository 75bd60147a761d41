import cytoscape, { type Core } from 'peer:cytoscape'
import fcose from 'peer:cytoscape-fcose'
import type { Drawing } from '../drawing.ts'
import { colours, type Graph } from './graph.ts'

cytoscape.use(fcose)

const elementsOf = ({ nodes, edges }: Graph) => [
  ...nodes.map(({ id, camp }) => ({ data: { id, colour: colours[camp] } })),
  ...edges.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
]

const style = [
  { selector: 'node', style: { width: 10, height: 10, 'background-color': 'data(colour)' } },
  // The kind of line that is drawn fastest, as its manual says.
  { selector: 'edge', style: { width: 1, 'line-color': '#9ca3af', 'curve-style': 'haystack' } },
]

/** cytoscape with fcose, without labels and animation; of a quality that fcose has by default, or its fastest, `draft`. */
export const cytoscapeWith = (quality: 'default' | 'draft'): Drawing<Graph> => {
  let cy: Core | undefined
  return {
    draw: (container, graph) =>
      new Promise<void>((done) => {
        cy = cytoscape({ container, elements: elementsOf(graph), style, layout: { name: 'null' }, pixelRatio: 1 })
        cy.layout({ name: 'fcose', quality, animate: false, packComponents: false, stop: () => done() }).run()
      }),
    redraw: () => {},
    end: () => cy?.destroy(),
  }
}
