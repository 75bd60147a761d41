import { memo, type Ref, useId } from 'react'
import { roving } from '#design/roving.ts'
import { Shape } from '#design/Shape.tsx'
import type { TimelineGroup } from '#link/view.ts'
import { fullNumber } from '#marks/brief-number.ts'
import type { Holding } from '#query/columns.ts'
import { monthWords } from '#query/date-words.ts'
import { CoverageLane } from './CoverageLane.tsx'
import { LaneMarks } from './LaneMarks.tsx'
import styles from './Lanes.module.css'
import type { Lane } from './lanes.ts'
import type { Axis } from './lay-lanes.ts'

interface LanesProps {
  held: Holding
  axis: Axis
  lanes: readonly Lane[]
  /** How many lanes there are beside those shown, and what they are cut by. */
  more: number
  group: TimelineGroup
  /** Given the element that is as long as a lane. */
  ruler: Ref<SVGSVGElement>
}

/** Lanes of events along one axis. Arrow keys move among the marks; each mark is a link. */
export const Lanes = memo(({ held, axis, lanes, more, group, ruler }: LanesProps) => {
  const id = useId()
  return (
    <div className={styles.lanes} {...roving} role="group" aria-labelledby={id}>
      <p id={id} className="visually-hidden">
        Events by lane, earliest first. Arrow keys move among them.
      </p>
      {lanes.map((lane, i) => (
        <div key={lane.key} className={styles.lane}>
          <p className={styles.title}>
            <Shape tone={lane.camp} /> {lane.title}
          </p>
          <svg className={styles.track} width="100%" height="100%" role="group" aria-label={lane.title}>
            <line className={styles.base} x1="0" x2="100%" y1="50%" y2="50%" />
            {axis.ticks.map(({ month, x }) => (
              <line key={month} className={styles.tick} x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
            ))}
            <LaneMarks held={held} marks={lane.marks} camp={lane.camp} first={i === 0} />
          </svg>
        </div>
      ))}
      {more > 0 && (
        <p className={styles.rest}>
          and {fullNumber(more)} more {more === 1 ? group : `${group}s`} with fewer events: choose one in the filters to
          see its lane
        </p>
      )}
      <div className={styles.lane}>
        <span />
        <svg ref={ruler} className={styles.axis} width="100%" height="20" aria-hidden="true">
          {axis.ticks.map(({ month, x }) => (
            <text key={month} x={`${x}%`} y="14">
              {monthWords(month, 'short')}
            </text>
          ))}
        </svg>
      </div>
      <CoverageLane axis={axis} />
    </div>
  )
})
