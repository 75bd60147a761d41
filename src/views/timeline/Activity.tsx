import { memo, useMemo } from 'react'
import { useGesture } from '#access/choosing.ts'
import { FollowingTracker, useFiltered } from '#access/tracker.ts'
import { CampLegend } from '#marks/CampLegend.tsx'
import { counted } from '#marks/naming.ts'
import { barsOf } from '#marks/stretches.ts'
import { articlesByMonth } from '#query/coverage.ts'
import type { Filters } from '#query/filters.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import styles from './Activity.module.css'
import { ActivityBars } from './ActivityBars.tsx'
import { ActivityTable } from './ActivityTable.tsx'
import { activityToBrush, brushed, rangeOf } from './activity.ts'
import { Brush } from './Brush.tsx'
import { type BarRange, edgesOf } from './lay-brush.ts'

const order = Object.keys(camps) as Camp[] // keys of camps

/** The bars to brush; the same array as before where the filters leave their numbers as they were. */
const useBars = () => {
  const { catalogue, filters } = useFiltered()
  // Kept by the engine as long as the filters leave the same but for the range.
  const { months, undated } = activityToBrush(catalogue, filters)
  const made = useMemo(() => barsOf(months), [months])
  const text = useMemo(() => JSON.stringify(made), [made])
  const { bars, unit } = useMemo(() => made, [text])
  const shown = useMemo(() => order.filter((camp) => bars.some((bar) => bar[camp] > 0)), [bars])
  const begins = useMemo(() => bars.map(({ month }) => month), [bars])
  return { bars, begins, unit, undated, shown }
}

interface FigureProps {
  /** The filters that are in force by now: the brush is ahead of the bars, which follow. */
  chosen: Filters
  isBehind: boolean
}

const Figure = ({ chosen, isBehind }: FigureProps) => {
  const { catalogue } = useFiltered()
  const { choose, settle } = useGesture()
  const { bars, begins, unit, undated, shown } = useBars()
  // The range is none of its business: a brush that is dragged leaves it as it was drawn.
  const drawn = useMemo(() => <ActivityBars months={bars} unit={unit} shown={shown} />, [bars, unit, shown])
  if (bars.length === 0) return null

  const range = brushed(begins, chosen, unit)
  const [start, end] = range ?? [0, begins.length - 1]
  const onMove = ([newStart, newEnd]: BarRange) => {
    const next = rangeOf(begins, newStart, newEnd, unit)
    // An end that was not moved stays as it was written: it may lie within a bar.
    const from = newStart === start && range ? chosen.from : next.from
    const to = newEnd === end && range ? chosen.to : next.to
    choose({ filters: { from, to } })
  }
  return (
    <figure className={styles.activity}>
      <div className={styles.chart} aria-busy={isBehind || undefined}>
        {drawn}
        <Veil range={[start, end]} bars={bars.length} />
      </div>
      <div className={styles.brush}>
        <Brush begins={begins} unit={unit} range={[start, end]} onMove={onMove} onSettle={settle} />
      </div>
      <figcaption className={styles.caption}>
        <CampLegend only={shown} />
        <p>
          Events by {unit.name} and by the camps that take part.{' '}
          {range === null && `The chosen dates lie outside these ${unit.months === 1 ? 'months' : 'bars'}. `}{' '}
          {range !== null &&
            unit.months > 1 &&
            (chosen.from ?? chosen.to) !== null &&
            `Bars count whole stretches, also where the chosen dates end within one. `}
          {undated > 0 && `${counted(undated, 'event')} known only to a longer time than a month. `}
        </p>
        <ActivityTable bars={bars} unit={unit} shown={shown} articles={articlesByMonth(catalogue)} />
      </figcaption>
    </figure>
  )
}

/** Dims the bars outside of the range. */
const Veil = ({ range, bars }: { range: BarRange; bars: number }) => {
  const [left, right] = edgesOf(range, bars)
  return (
    <svg className={styles.veil} aria-hidden="true">
      <rect width={`${left}%`} height="100%" />
      <rect x={`${right}%`} width={`${100 - right}%`} height="100%" />
    </svg>
  )
}

/** Activity by month, or by longer stretches of time, with a brush that sets the range, and the same numbers as a table. */
export const Activity = memo(() => {
  const { filters } = useFiltered()
  return <FollowingTracker>{(isBehind) => <Figure chosen={filters} isBehind={isBehind} />}</FollowingTracker>
})
