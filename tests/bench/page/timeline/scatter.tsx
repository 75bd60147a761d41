import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { Drawing } from '../drawing.ts'
import type { LanePoint } from './points.ts'

const lanes = [0, 1, 2]
const colours = ['#6b7280', '#b45309', '#0369a1']

const Chart = ({ points, span, width }: { points: LanePoint[]; span: [number, number]; width: number }) => (
  <ScatterChart width={width} height={400} accessibilityLayer={false}>
    <XAxis type="number" dataKey="at" domain={span} />
    <YAxis type="number" dataKey="lane" domain={[-1, 3]} ticks={lanes} />
    {lanes.map((lane) => (
      <Scatter
        key={lane}
        data={points.filter((point) => point.lane === lane)}
        fill={colours[lane] ?? ''}
        isAnimationActive={false}
      />
    ))}
  </ScatterChart>
)

/** recharts' scatter chart, a series for each lane: of a given size, so that it need not measure itself, without animation. */
export const scatter = (span: [number, number]): Drawing<LanePoint[]> => {
  let root: Root | undefined
  let width = 0
  const show = (points: LanePoint[]) =>
    flushSync(() => root?.render(<Chart points={points} span={span} width={width} />))
  return {
    draw(element, points) {
      width = element.clientWidth
      root = createRoot(element)
      show(points)
    },
    redraw: show,
    end: () => root?.unmount(),
  }
}
