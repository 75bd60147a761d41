import { useEffect, useMemo, useRef } from 'react'
import { Bar, BarChart, Brush, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { counted } from '#marks/naming.ts'
import type { Month } from '#query/periods.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import styles from './ActivityChart.module.css'
import { stretchWords, type Unit } from './activity.ts'
import { briefNumber } from './brief-number.ts'

interface ActivityChartProps {
  /** The bars: months, or longer stretches of time by their first months. */
  months: readonly Month[]
  unit?: Unit
  shown: readonly Camp[]
  brush: readonly [start: number, end: number]
  onBrush: (start: number, end: number) => void
}

const month: Unit = { months: 1, name: 'month' }
const wordsAt = (bars: readonly Month[], at: number, unit: Unit): string => {
  const bar = bars[at]
  return bar ? stretchWords(bar.month, unit) : ''
}
const shapes: Record<Camp, string> = {
  subject: 'var(--subject)',
  government: 'var(--government)',
  partner: 'var(--partner)',
}

const Tip = ({ unit, payload }: { unit: Unit; payload?: readonly { payload?: Month }[] }) => {
  const bar = payload?.[0]?.payload
  if (!bar) return null
  return (
    <div className={styles.tip}>
      <strong>{stretchWords(bar.month, unit)}</strong>: {counted(bar.events, 'event')}
    </div>
  )
}

/** Names the brush's handles and gives their value in words: the library names both alike, with a value in pixels. */
const nameHandles = (
  box: Element | null,
  { months, brush, unit = month }: Pick<ActivityChartProps, 'months' | 'brush' | 'unit'>,
): void => {
  for (const [i, handle] of [...(box?.querySelectorAll('.recharts-brush-traveller') ?? [])].entries()) {
    const at = brush[i] ?? 0
    handle.setAttribute('aria-label', `${i === 0 ? 'First' : 'Last'} ${unit.name} shown`)
    handle.setAttribute('aria-valuemin', '0')
    handle.setAttribute('aria-valuemax', String(months.length - 1))
    handle.setAttribute('aria-valuenow', String(at))
    handle.setAttribute('aria-valuetext', wordsAt(months, at, unit))
  }
}

/** Events by month, a bar for each counterpart camp; the brush under it chooses the range. */
export const ActivityChart = ({ months, unit = month, shown, brush, onBrush }: ActivityChartProps) => {
  // The brush lets go of a drag when it is handed new data, so equal months have to be the same array.
  const text = JSON.stringify(months)
  const data = useMemo(() => [...months], [text])
  const short = (begin: string): string => stretchWords(begin, unit, 'short')
  const words = (at: number): string => wordsAt(months, at, unit)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const name = () => nameHandles(box.current, { months, brush, unit })
    name()
    const observer = new MutationObserver(name) // the handles are drawn later than this, once the box is measured
    if (box.current) observer.observe(box.current, { childList: true, subtree: true })
    return () => observer.disconnect()
  })
  return (
    <div ref={box} className={styles.box}>
      <ResponsiveContainer width="100%" height="100%">
        {/* Fewer months than before are another chart: the brush would look for its ends among those that are gone. */}
        <BarChart
          key={`${unit.name} ${months[0]?.month} ${months.length}`}
          data={data}
          accessibilityLayer={false}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          barGap={2}
          maxBarSize={36}
        >
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            dataKey="month"
            tickFormatter={short}
            stroke="var(--edge)"
            tick={{ fill: 'var(--muted)', fontSize: 'var(--text-xs)' }}
            minTickGap={16}
          />
          <YAxis
            domain={[0, (most: number) => Math.max(most, 2)]}
            allowDecimals={false}
            tickFormatter={briefNumber}
            width={36}
            stroke="var(--edge)"
            tick={{ fill: 'var(--muted)', fontSize: 'var(--text-xs)' }}
          />
          <Tooltip content={<Tip unit={unit} />} cursor={{ fill: 'var(--sunken)' }} isAnimationActive={false} />
          {shown.map((camp) => (
            <Bar key={camp} dataKey={camp} name={camps[camp]} fill={shapes[camp]} isAnimationActive={false} />
          ))}
          <Brush
            dataKey="month"
            height={28}
            travellerWidth={10}
            startIndex={brush[0]}
            endIndex={brush[1]}
            tickFormatter={short}
            stroke="var(--edge)"
            fill="var(--sunken)"
            ariaLabel={`Range of time: ${words(brush[0])} to ${words(brush[1])}`}
            onChange={({ startIndex, endIndex }) => onBrush(startIndex ?? 0, endIndex ?? months.length - 1)}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
