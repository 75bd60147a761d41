import ForceGraph2D from 'peer:react-force-graph-2d'
import { createRoot, type Root } from 'react-dom/client'
import type { Drawing } from '../drawing.ts'
import { colours, type Graph, steps } from './graph.ts'

/** react-force-graph-2d, laid out before it draws anything, and without what it keeps to tell what is pointed at. */
export const forceGraph = (): Drawing<Graph> => {
  let root: Root | undefined
  return {
    draw: (element, { nodes, edges }) =>
      new Promise<void>((done) => {
        const data = {
          nodes: nodes.map(({ id, camp }) => ({ id, color: colours[camp] })),
          links: edges.map(({ from, to }) => ({ source: from, target: to })),
        }
        root = createRoot(element)
        root.render(
          <ForceGraph2D
            graphData={data}
            width={element.clientWidth}
            height={560}
            warmupTicks={steps}
            cooldownTicks={0}
            enablePointerInteraction={false}
            onEngineStop={() => done()}
          />,
        )
      }),
    redraw: () => {},
    end: () => root?.unmount(),
  }
}
