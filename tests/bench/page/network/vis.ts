import { DataSet, Network } from 'peer:vis-network/standalone'
import type { Drawing } from '../drawing.ts'
import { colours, type Graph, steps } from './graph.ts'

/** vis-network with what its manual names for speed: straight lines, no improved layout, nothing drawn before it is laid out. */
export const visNetwork = (): Drawing<Graph> => {
  let network: Network | undefined
  return {
    draw: (element, { nodes, edges }) =>
      new Promise<void>((done) => {
        const data = {
          nodes: new DataSet(nodes.map(({ id, camp }) => ({ id, color: colours[camp] }))),
          edges: new DataSet(edges.map(({ id, from, to }) => ({ id, from, to }))),
        }
        network = new Network(element, data, {
          layout: { improvedLayout: false, randomSeed: 1 },
          nodes: { shape: 'dot', size: 4 },
          edges: { smooth: false, width: 1, color: '#9ca3af' },
          physics: { stabilization: { iterations: steps, updateInterval: steps } },
        })
        network.once('stabilizationIterationsDone', () => {
          network?.setOptions({ physics: false })
          network?.once('afterDrawing', () => done())
          network?.redraw()
        })
      }),
    redraw: () => {},
    end: () => network?.destroy(),
  }
}
