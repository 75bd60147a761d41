import { useId, useMemo } from 'react'
import { useTracker } from '#access/tracker.ts'
import { counted } from '#marks/naming.ts'
import { consultedMonths } from '#query/coverage.ts'
import styles from './Lanes.module.css'
import { layCoverage } from './lay-coverage.ts'
import type { Axis } from './lay-lanes.ts'

/** For which months a source was consulted: where none was, that nothing stands in the lanes means nothing. */
export const CoverageLane = ({ axis }: { axis: Axis }) => {
  const { catalogue } = useTracker()
  const hatch = useId()
  const { told, silent, months, covered } = useMemo(
    () => layCoverage(axis, consultedMonths(catalogue)),
    [axis, catalogue],
  )
  return (
    <>
      <div className={styles.lane}>
        <p className={styles.title}>Sources consulted</p>
        <svg className={styles.coverage} width="100%" height="12" aria-hidden="true">
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.hatch} y2="6" />
          </pattern>
          {silent.map(({ month, x, width }) => (
            <rect key={month} x={`${x}%`} width={`${width}%`} height="12" fill={`url(#${hatch})`} />
          ))}
          {told.map(({ month, x, width }) => (
            <rect key={month} className={styles.told} x={`${x}%`} y="3" width={`${width}%`} height="6" />
          ))}
        </svg>
      </div>
      <p className={styles.rest}>
        For {covered} of these {counted(months, 'month')} a source was consulted: one came out then, or tells of an
        event of then. Where the line is hatched there is none, and silence says nothing; elsewhere it says that nothing
        was reported.
      </p>
    </>
  )
}
