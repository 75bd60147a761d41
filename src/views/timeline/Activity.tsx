import { lazy, Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useGesture } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { useSeen } from '#design/seen.ts'
import { CampLegend } from '#marks/CampLegend.tsx'
import { counted } from '#marks/naming.ts'
import { articlesByMonth } from '#query/coverage.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import styles from './Activity.module.css'
import { ActivityTable } from './ActivityTable.tsx'
import { activityToBrush, barsOf, brushed, rangeOf } from './activity.ts'

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

/** A function that stays the same and does what the one given last does: for what must not be drawn anew with it. */
const useLatest = (act: (start: number, end: number) => void): ((start: number, end: number) => void) => {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((start, end) => latest.current(start, end), [])
}

/** Whether the pointer is down since it went down on something, wherever it is by now. */
const usePressed = () => {
  const [isPressed, setPressed] = useState(false)
  const press = (): void => {
    setPressed(true)
    const release = (): void => {
      setPressed(false)
      for (const end of ends) removeEventListener(end, release)
    }
    for (const end of ends) addEventListener(end, release)
  }
  return { isPressed, press }
}
const ends = ['pointerup', 'pointercancel'] as const

/** What was given last while something holds, and what is given otherwise. */
const useHeld = <T,>(value: T, holds: boolean): T => {
  const [held, setHeld] = useState(value)
  if (!holds && held !== value) setHeld(value)
  return holds ? held : value
}

/** The bars to brush; the same array as before where the filters leave their numbers as they were. */
const useBars = () => {
  const { catalogue, filters } = useTracker()
  const { months, undated } = useMemo(() => activityToBrush(catalogue, filters), [catalogue, filters])
  const made = useMemo(() => barsOf(months), [months])
  const text = JSON.stringify(made)
  const { bars, unit } = useMemo(() => made, [text])
  const shown = useMemo(() => order.filter((camp) => bars.some((bar) => bar[camp] > 0)), [bars])
  return { bars, unit, undated, shown }
}

/** Activity by month, or by longer stretches of time, with a brush that sets the range, and the same numbers as a table. */
export const Activity = () => {
  const { catalogue, filters } = useTracker()
  const { choose, settle } = useGesture()
  const [chart, seen] = useSeen()
  const { bars, unit, undated, shown } = useBars()
  const begins = bars.map(({ month }) => month)
  const skeleton = <div className={styles.skeleton} />

  const range = brushed(begins, filters, unit)
  const [start, end] = range ?? [0, begins.length - 1]
  const { isPressed, press } = usePressed()
  // A brush that is dragged knows where it is: told so again it would only draw the chart once more.
  const brush = useHeld(
    useMemo(() => [start, end] as const, [start, end]),
    isPressed,
  )
  const onBrush = useLatest((newStart, newEnd) => {
    if (newStart === start && newEnd === end) return // drawn so for what is chosen already, or for want of a range
    const next = rangeOf(begins, newStart, newEnd, unit)
    // An end that was not moved stays as it was written: it may lie within a bar.
    const chosen = {
      from: newStart === start && range ? filters.from : next.from,
      to: newEnd === end && range ? filters.to : next.to,
    }
    queueMicrotask(() => choose({ filters: chosen })) // the library calls while React draws, when no page can follow at once
  })

  const drawn = useMemo(
    () => <ActivityChart months={bars} unit={unit} shown={shown} brush={brush} onBrush={onBrush} />,
    [bars, unit, shown, brush, onBrush],
  )

  if (bars.length === 0) return null
  return (
    <figure className={styles.activity}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears that a drag of the brush begins or has ended */}
      <div
        ref={chart}
        className={styles.chart}
        onPointerDown={() => {
          settle()
          press()
        }}
        onPointerUp={settle}
        onBlur={settle}
      >
        {seen ? <Suspense fallback={skeleton}>{drawn}</Suspense> : skeleton}
      </div>
      <figcaption className={styles.caption}>
        <CampLegend only={shown} />
        <p>
          Events by {unit.name} and by the camps that take part.{' '}
          {range === null && `The chosen dates lie outside these ${unit.months === 1 ? 'months' : 'bars'}. `}{' '}
          {range !== null &&
            unit.months > 1 &&
            (filters.from ?? filters.to) !== null &&
            `Bars count whole stretches, also where the chosen dates end within one. `}
          {undated > 0 && `${counted(undated, 'event')} known only to a longer time than a month. `}
        </p>
        <ActivityTable bars={bars} unit={unit} shown={shown} articles={articlesByMonth(catalogue)} />
      </figcaption>
    </figure>
  )
}
