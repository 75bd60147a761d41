import { useEffect, useMemo, useRef } from 'react'
import { Bar, BarChart, Brush, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { counted } from '#marks/naming.ts'
import { monthWords } from '#query/date-words.ts'
import type { Month } from '#query/periods.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import styles from './ActivityChart.module.css'

interface ActivityChartProps {
  months: readonly Month[]
  shown: readonly Camp[]
  brush: readonly [start: number, end: number]
  onBrush: (start: number, end: number) => void
}

const short = (month: string): string => monthWords(month, 'short')
const words = (month: Month | undefined): string => (month ? monthWords(month.month) : '')
const shapes: Record<Camp, string> = {
  subject: 'var(--subject)',
  government: 'var(--government)',
  partner: 'var(--partner)',
}

const Tip = ({ payload }: { payload?: readonly { payload?: Month }[] }) => {
  const month = payload?.[0]?.payload
  if (!month) return null
  return (
    <div className={styles.tip}>
      <strong>{monthWords(month.month)}</strong>: {counted(month.events, 'event')}
    </div>
  )
}

/** Names the brush's handles and gives their value as a month: the library names both alike, with a value in pixels. */
const nameHandles = (box: Element | null, months: readonly Month[], brush: ActivityChartProps['brush']): void => {
  for (const [i, handle] of [...(box?.querySelectorAll('.recharts-brush-traveller') ?? [])].entries()) {
    const month = brush[i] ?? 0
    handle.setAttribute('aria-label', i === 0 ? 'First month shown' : 'Last month shown')
    handle.setAttribute('aria-valuemin', '0')
    handle.setAttribute('aria-valuemax', String(months.length - 1))
    handle.setAttribute('aria-valuenow', String(month))
    handle.setAttribute('aria-valuetext', words(months[month]))
  }
}

/** Events by month, a bar for each counterpart camp; the brush under it chooses the range. */
export const ActivityChart = ({ months, shown, brush, onBrush }: ActivityChartProps) => {
  // The brush lets go of a drag when it is handed new data, so equal months have to be the same array.
  const text = JSON.stringify(months)
  const data = useMemo(() => [...months], [text])
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const name = () => nameHandles(box.current, months, brush)
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
          key={`${months[0]?.month} ${months.length}`}
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
            width={28}
            stroke="var(--edge)"
            tick={{ fill: 'var(--muted)', fontSize: 'var(--text-xs)' }}
          />
          <Tooltip content={<Tip />} cursor={{ fill: 'var(--sunken)' }} isAnimationActive={false} />
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
            ariaLabel={`Range of months: ${words(months[brush[0]])} to ${words(months[brush[1]])}`}
            onChange={({ startIndex, endIndex }) => onBrush(startIndex ?? 0, endIndex ?? months.length - 1)}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
