/** As much of the packages that we compare with as the pages of the benchmark use: they are not installed with our own. */

declare module 'peer:crossfilter2' {
  const start: (events: readonly number[]) => import('../engines/crossfilter-shape.ts').Crossfilter
  export default start
}

declare module 'peer:vis-timeline/standalone' {
  export class DataSet<T extends object> {
    constructor(items: T[])
  }
  export class Timeline {
    constructor(element: HTMLElement, items: DataSet<object>, groups: DataSet<object>, options: object)
    setItems(items: DataSet<object>): void
    destroy(): void
  }
}

declare module 'peer:vis-timeline/styles/vis-timeline-graph2d.min.css' {}

declare module 'peer:cytoscape' {
  export interface Core {
    layout(options: object): { run(): void }
    destroy(): void
  }
  const cytoscape: { (options: object): Core; use(extension: unknown): void }
  export default cytoscape
}

declare module 'peer:cytoscape-fcose' {
  const fcose: unknown
  export default fcose
}

declare module 'peer:graphology' {
  export default class Graph {
    addNode(id: string, attributes: object): void
    addEdgeWithKey(id: string, from: string, to: string, attributes: object): void
  }
}

declare module 'peer:graphology-layout-forceatlas2' {
  const forceAtlas2: {
    inferSettings(graph: object): object
    assign(graph: object, options: { iterations: number; settings: object }): void
  }
  export default forceAtlas2
}

declare module 'peer:sigma' {
  export default class Sigma {
    constructor(graph: object, element: HTMLElement, options: object)
    once(event: 'afterRender', act: () => void): void
    refresh(): void
    kill(): void
  }
}

declare module 'peer:vis-network/standalone' {
  export class DataSet<T extends object> {
    constructor(items: T[])
  }
  export class Network {
    constructor(element: HTMLElement, data: { nodes: DataSet<object>; edges: DataSet<object> }, options: object)
    once(event: 'stabilizationIterationsDone' | 'afterDrawing', act: () => void): void
    setOptions(options: object): void
    redraw(): void
    destroy(): void
  }
}

declare module 'peer:react-force-graph-2d' {
  const ForceGraph2D: import('react').ComponentType<{
    graphData: object
    width: number
    height: number
    warmupTicks: number
    cooldownTicks: number
    enablePointerInteraction: boolean
    onEngineStop: () => void
  }>
  export default ForceGraph2D
}
