import { useId } from 'react'
import { roving } from '#design/roving.ts'
import { Shape } from '#design/Shape.tsx'
import { monthWords } from '#query/date-words.ts'
import { LaneMarks } from './LaneMarks.tsx'
import styles from './Lanes.module.css'
import type { Axis, Lane } from './lay-lanes.ts'

/** Lanes of events along one axis. Arrow keys move among the marks; each mark is a link. */
export const Lanes = ({ axis, lanes }: { axis: Axis; lanes: readonly Lane[] }) => {
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
            <LaneMarks marks={lane.marks} camp={lane.camp} first={i === 0} />
          </svg>
        </div>
      ))}
      <div className={styles.lane}>
        <span />
        <svg className={styles.axis} width="100%" height="20" aria-hidden="true">
          {axis.ticks.map(({ month, x }) => (
            <text key={month} x={`${x}%`} y="14">
              {monthWords(month, 'short')}
            </text>
          ))}
        </svg>
      </div>
    </div>
  )
}
