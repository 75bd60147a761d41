/** As much of the packages that we compare with as the pages of the benchmark use: they are not installed with our own. */

declare module 'peer:crossfilter2' {
  const start: (events: readonly number[]) => import('../engines/crossfilter-shape.ts').Crossfilter
  export default start
}
