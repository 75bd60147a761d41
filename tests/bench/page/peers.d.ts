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
