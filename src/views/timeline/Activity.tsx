import { lazy, Suspense, useMemo } from 'react'
import { useGesture } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { useSeen } from '#design/seen.ts'
import { CampLegend } from '#marks/CampLegend.tsx'
import { counted } from '#marks/naming.ts'
import { monthWords } from '#query/date-words.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import styles from './Activity.module.css'
import { activityToBrush, brushed, rangeOf } from './activity.ts'

/** In place of a chart that could not be fetched, as without a connection. */
const ChartMissing = () => <p>The chart could not be loaded. The same numbers stand in the table.</p>

const ActivityChart = lazy(async () => {
  try {
    return { default: (await import('./ActivityChart.tsx')).ActivityChart }
  } catch {
    return { default: ChartMissing }
  }
})
const order = Object.keys(camps) as Camp[] // keys of camps

/** Activity by month, with a brush that sets the range, and the same numbers as a table. */
export const Activity = () => {
  const { catalogue, filters } = useTracker()
  const { choose, settle } = useGesture()
  const [chart, seen] = useSeen()
  const { months, undated } = useMemo(() => activityToBrush(catalogue, filters), [catalogue, filters])
  const names = months.map(({ month }) => month)
  const shown = order.filter((camp) => months.some((month) => month[camp] > 0))
  const skeleton = <div className={styles.skeleton} />

  const range = brushed(names, filters)
  const onBrush = (start: number, end: number) => {
    if (range === null && start === 0 && end === names.length - 1) return // drawn so for want of a range
    const next = rangeOf(names, start, end)
    if (next.from === filters.from && next.to === filters.to) return
    queueMicrotask(() => choose({ filters: next })) // the library calls while React draws, when no page can follow at once
  }

  if (months.length === 0) return null
  return (
    <figure className={styles.activity}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears that a drag of the brush begins or has ended */}
      <div ref={chart} className={styles.chart} onPointerDown={settle} onPointerUp={settle} onBlur={settle}>
        {seen ? (
          <Suspense fallback={skeleton}>
            <ActivityChart months={months} shown={shown} brush={range ?? [0, names.length - 1]} onBrush={onBrush} />
          </Suspense>
        ) : (
          skeleton
        )}
      </div>
      <figcaption className={styles.caption}>
        <CampLegend only={shown} />
        <p>
          Events by month and by the camps that take part.{' '}
          {range === null && 'The chosen dates lie outside these months. '}{' '}
          {undated > 0 && `${counted(undated, 'event')} known only to a longer time than a month. `}
        </p>
        <details>
          <summary>The numbers as a table</summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Month</th>
                <th scope="col">Events</th>
                {shown.map((camp) => (
                  <th key={camp} scope="col">
                    {camps[camp]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month.month}>
                  <th scope="row">{monthWords(month.month)}</th>
                  <td>{month.events}</td>
                  {shown.map((camp) => (
                    <td key={camp}>{month[camp]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  )
}
