import { useId, useMemo } from 'react'
import { useTracker } from '#access/tracker.ts'
import { counted } from '#marks/naming.ts'
import { articlesByMonth, undatedArticles } from '#query/coverage.ts'
import styles from './Lanes.module.css'
import { layCoverage } from './lay-coverage.ts'
import type { Axis } from './lay-lanes.ts'

/** In which months articles of the record came out: where none did, that nothing stands in the lanes means nothing. */
export const CoverageLane = ({ axis }: { axis: Axis }) => {
  const { catalogue } = useTracker()
  const hatch = useId()
  const { told, silent, months, covered } = useMemo(
    () => layCoverage(axis, articlesByMonth(catalogue)),
    [axis, catalogue],
  )
  const undated = undatedArticles(catalogue)
  return (
    <>
      <div className={styles.lane}>
        <p className={styles.title}>Sources published</p>
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
        Sources came out in {covered} of these {counted(months, 'month')}. Where the line is hatched none was consulted:
        silence there says nothing, elsewhere that nothing was reported.
        {undated > 0 &&
          ` ${counted(undated, 'source bears', 'sources bear')} no date and ${undated === 1 ? 'is' : 'are'} in no month.`}
      </p>
    </>
  )
}
