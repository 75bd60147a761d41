import { DataSet, Timeline } from 'peer:vis-timeline/standalone'
import 'peer:vis-timeline/styles/vis-timeline-graph2d.min.css'
import type { Drawing } from '../drawing.ts'
import type { LanePoint } from './points.ts'

const itemsOf = (points: readonly LanePoint[]) =>
  new DataSet(points.map(({ lane, at }, id) => ({ id, group: lane, start: at, content: '', type: 'point' })))

/**
 * vis-timeline with its own means of speed: nothing stacked, nothing cleaned, nothing animated, and the range given, so
 * that it need not fit itself; `cluster` has it join what would overlap, as our lanes do.
 */
export const visTimeline = (span: readonly [start: number, end: number], cluster: boolean): Drawing<LanePoint[]> => {
  let timeline: Timeline | undefined
  return {
    draw(element, points) {
      const groups = new DataSet(['Within the group', 'Government', 'Partners'].map((content, id) => ({ id, content })))
      timeline = new Timeline(element, itemsOf(points), groups, {
        ...{ stack: false, showCurrentTime: false, selectable: false, moveable: false, zoomable: false },
        ...{ start: span[0], end: span[1], height: 400, xss: { disabled: true }, showTooltips: false },
        ...(cluster && { cluster: { maxItems: 1 } }),
      })
    },
    redraw: (points) => timeline?.setItems(itemsOf(points)),
    end: () => timeline?.destroy(),
  }
}
